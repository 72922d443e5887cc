package org.journeymaps.host.jira.state;

/** A step of the workflow. */
public record Status(String id, String name, String description, StatusCategory category) {}
