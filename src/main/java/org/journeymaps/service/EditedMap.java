package org.journeymaps.service;

import org.journeymaps.model.JourneyMap;

/**
 * A map as it was saved.
 *
 * @param version the page version that holds it
 * @param map the map
 */
public record EditedMap(int version, JourneyMap map) {}
