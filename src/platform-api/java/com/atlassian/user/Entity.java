// Signed from the platform reference, section 2.5.
package com.atlassian.user;

public interface Entity {
    String getName();
}
