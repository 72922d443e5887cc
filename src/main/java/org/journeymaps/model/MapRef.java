package org.journeymaps.model;

/**
 * A reference to another journey map.
 *
 * @param pageId content id of the page that holds it
 * @param mapId id of the map on that page
 * @param title title last seen
 * @param unknown members of a newer version
 */
public record MapRef(String pageId, String mapId, String title, UnknownMembers unknown) {}
