package org.journeymaps.host.jira.state;

/** A thing of a closed list that is known by its id and shown by its name: priority, resolution, component, version, option. */
public record Named(String id, String name) {}
