package org.journeymaps.host.jira.state;

import java.util.List;
import java.util.Optional;

/** A system or custom field; {@code custom} is the custom field's type key and empty for system fields. */
public record FieldDefinition(String id, String name, FieldType type, String custom, List<Named> options) {

    private static final String CUSTOM_PREFIX = "customfield_";

    public FieldDefinition {
        options = List.copyOf(options);
    }

    public boolean hasCustomType() {
        return id.startsWith(CUSTOM_PREFIX);
    }

    /** The number in a custom field's id. */
    public long customId() {
        return Long.parseLong(id.substring(CUSTOM_PREFIX.length()));
    }

    public Optional<Named> findOption(String idOrName) {
        return options.stream()
                .filter(option -> option.id().equals(idOrName) || option.name().equals(idOrName))
                .findFirst();
    }
}
