package org.journeymaps.host.jira.fault;

import java.util.List;

/** Everything that is switched on at one moment. */
public record Faults(Settings settings, List<Injection> injections) {

    public static final Faults NONE = new Faults(Settings.DEFAULT, List.of());

    public Faults {
        injections = List.copyOf(injections);
    }
}
