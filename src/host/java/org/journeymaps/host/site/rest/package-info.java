/**
 * The public REST API in the part that Confluence clients commonly use: reading, creating and updating content, its
 * history and children, and CQL search. Same names and shapes as Confluence; what isn't here answers 404, loudly.
 */
@NullMarked
package org.journeymaps.host.site.rest;

import org.jspecify.annotations.NullMarked;
