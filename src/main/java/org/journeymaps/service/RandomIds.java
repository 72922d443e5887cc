package org.journeymaps.service;

import jakarta.inject.Named;
import java.util.UUID;

/** Random UUIDs. */
@Named
public class RandomIds implements IdSource {
    @Override
    public String newId() {
        return UUID.randomUUID().toString();
    }
}
