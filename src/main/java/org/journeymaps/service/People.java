package org.journeymaps.service;

import java.util.Optional;

/** Port: what people are called. */
public interface People {
    /** The name of the user of a key; empty for somebody who is not known any more. */
    Optional<String> findName(String userKey);
}
