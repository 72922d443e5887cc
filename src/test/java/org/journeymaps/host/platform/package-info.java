/** The platform's services over a real store. */
package org.journeymaps.host.platform;
