// Signed from the platform reference, section 2.11.
package com.atlassian.applinks.api;

import java.io.Serializable;

public class ApplicationId implements Serializable {
    private final String value;

    public ApplicationId(String value) {
        this.value = value;
    }

    public String get() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
