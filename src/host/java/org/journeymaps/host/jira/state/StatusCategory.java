package org.journeymaps.host.jira.state;

/** The four categories every Jira status falls into; clients decide on the key, never on the name. */
public enum StatusCategory {
    UNDEFINED(1, "undefined", "No Category", "medium-gray"),
    NEW(2, "new", "To Do", "default"),
    DONE(3, "done", "Done", "success"),
    INDETERMINATE(4, "indeterminate", "In Progress", "inprogress");

    private final int id;
    private final String key;
    private final String title;
    private final String colorName;

    StatusCategory(int id, String key, String title, String colorName) {
        this.id = id;
        this.key = key;
        this.title = title;
        this.colorName = colorName;
    }

    public int id() {
        return id;
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public String colorName() {
        return colorName;
    }
}
