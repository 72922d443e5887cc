// Signed from the platform reference, section 2.3.
package com.atlassian.confluence.spaces;

public interface SpaceManager {
    Space getSpace(String key);

    Space getSpace(long id);
}
