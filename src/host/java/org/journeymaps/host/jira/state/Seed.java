package org.journeymaps.host.jira.state;

/** What a Jira begins with; two of them, so that several servers can stand side by side. Keys and ids overlap on purpose, as they do. */
public enum Seed {
    PRODUCTS("seed.json", "Jira emulator"),
    OPERATIONS("seed-operations.json", "Operations Jira");

    private final String resource;
    private final String serverTitle;

    Seed(String resource, String serverTitle) {
        this.resource = resource;
        this.serverTitle = serverTitle;
    }

    String resource() {
        return "/org/journeymaps/host/jira/" + resource;
    }

    /** The name of the installation, in {@code serverInfo} and on its pages. */
    public String serverTitle() {
        return serverTitle;
    }
}
