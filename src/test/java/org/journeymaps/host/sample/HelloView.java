package org.journeymaps.host.sample;

/** What the template may see. */
public record HelloView(String greeting, String secret) {}
