/** Small apps on the whole plugin runtime. */
package org.journeymaps.host.runtime;
