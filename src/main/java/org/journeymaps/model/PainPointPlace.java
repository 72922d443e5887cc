package org.journeymaps.model;

/**
 * Where in a map a pain point stands.
 *
 * @param stage the stage
 * @param touchpoint the touchpoint in it
 * @param painPoint the pain point at it
 */
public record PainPointPlace(Stage stage, Touchpoint touchpoint, PainPoint painPoint) {}
