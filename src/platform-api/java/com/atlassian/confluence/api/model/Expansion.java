// Signed from the platform reference, section 2.8.
package com.atlassian.confluence.api.model;

public class Expansion {
    public Expansion(String property) {}
}
