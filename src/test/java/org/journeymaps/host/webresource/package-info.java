/** Tags, batches and single files over HTTP. */
package org.journeymaps.host.webresource;
