/**
 * The local host: a small Confluence-compatible server that runs the packaged app for development, demo and tests.
 * {@link org.journeymaps.host.content} remembers, {@code host.site} shows pages and speaks REST.
 */
@NullMarked
package org.journeymaps.host;

import org.jspecify.annotations.NullMarked;
