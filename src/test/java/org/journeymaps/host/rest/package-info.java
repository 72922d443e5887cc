/** Access rules and the XSRF barrier over HTTP. */
package org.journeymaps.host.rest;
