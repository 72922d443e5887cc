package org.journeymaps.service;

/**
 * What a form for a new issue starts with.
 *
 * @param summary one line, at most 255 UTF-16 units
 * @param description plain text with the customer context
 */
public record IssueDraft(String summary, String description) {}
