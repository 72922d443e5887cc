/** The small app's REST resources, one method per access annotation. */
package org.journeymaps.host.sample.rest;
