/** Tests of the local host, and the small app and server that several of them share. */
package org.journeymaps.host;
