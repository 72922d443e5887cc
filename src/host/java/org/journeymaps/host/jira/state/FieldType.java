package org.journeymaps.host.jira.state;

import java.util.List;

/** How a field's value is shaped, and how create metadata describes it. */
public enum FieldType {
    PROJECT("project", "", List.of("set")),
    /** Has no operations although it must be given: one of the traps of create metadata. */
    ISSUE_TYPE("issuetype", "", List.of()),
    ATTACHMENT("array", "attachment", List.of()),
    STRING("string", "", List.of("set")),
    TEXT("string", "", List.of("set")),
    NUMBER("number", "", List.of("set")),
    DATE("date", "", List.of("set")),
    OPTION("option", "", List.of("set")),
    OPTIONS("array", "option", List.of("add", "set", "remove")),
    CASCADING("option-with-child", "", List.of("set")),
    PRIORITY("priority", "", List.of("set")),
    RESOLUTION("resolution", "", List.of("set")),
    USER("user", "", List.of("set")),
    COMPONENTS("array", "component", List.of("add", "set", "remove")),
    VERSIONS("array", "version", List.of("set", "add", "remove")),
    LABELS("array", "string", List.of("add", "set", "remove"));

    private final String schemaType;
    private final String items;

    @SuppressWarnings("ImmutableEnumChecker") // always made by List.of
    private final List<String> operations;

    FieldType(String schemaType, String items, List<String> operations) {
        this.schemaType = schemaType;
        this.items = items;
        this.operations = operations;
    }

    public String schemaType() {
        return schemaType;
    }

    /** The type of the elements, or an empty text when the value is no array. */
    public String items() {
        return items;
    }

    public List<String> operations() {
        return operations;
    }

    public boolean isArray() {
        return !items.isEmpty();
    }
}
