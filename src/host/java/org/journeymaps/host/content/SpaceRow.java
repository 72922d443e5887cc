package org.journeymaps.host.content;

import java.time.Instant;
import java.util.OptionalLong;

/** A space. The home page is absent only while the space is being created. */
public record SpaceRow(long id, String key, String name, String creatorKey, Instant created, OptionalLong homePageId) {}
