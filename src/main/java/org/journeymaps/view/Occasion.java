package org.journeymaps.view;

import java.time.LocalDate;

/**
 * The circumstances of a rendering.
 *
 * @param surface where the map is shown
 * @param livePageId id of the page, if it is shown as its current, published version; else empty
 * @param files of the page, asked for only on screens
 * @param today the day that decides what is overdue
 */
public record Occasion(Surface surface, String livePageId, PageFiles files, LocalDate today) {}
