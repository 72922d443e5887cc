package org.journeymaps.model;

/**
 * The status of an action item that lives in the map alone.
 *
 * @param status how far it has come, as its owner says
 */
public record ManualStatus(WorkStatus status) implements Work {}
