// Signed from the platform reference, section 2.5.
package com.atlassian.user;

import java.security.Principal;

public interface User extends Entity, Principal {
    String getFullName();

    String getEmail();
}
