package org.journeymaps.host.jira.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The switchboard: holds what is on, and counts the requests each injection has yet to hit. */
public final class FaultSwitches {

    private Faults faults = Faults.NONE;

    public synchronized Faults faults() {
        return faults;
    }

    public synchronized void set(Faults newFaults) {
        faults = newFaults;
    }

    public synchronized void set(UnaryOperator<Settings> change) {
        faults = new Faults(change.apply(faults.settings()), faults.injections());
    }

    public synchronized void inject(Injection injection) {
        List<Injection> injections = new ArrayList<>(faults.injections());
        injections.add(injection);
        faults = new Faults(faults.settings(), injections);
    }

    /** The user lets the linked server act for him again: takes back the revocations that hit him, those of everybody too. */
    public synchronized void consent(String userName) {
        faults = new Faults(
                faults.settings(),
                faults.injections().stream()
                        .filter(each -> each.failure() != Failure.REVOKED_TOKEN
                                || !(each.user().isEmpty() || each.user().equals(userName)))
                        .toList());
    }

    /** Everything off, settings as out of the box. */
    public void clear() {
        set(Faults.NONE);
    }

    /**
     * The first injection that hits this request; it counts as hit.
     *
     * @param applicable which injections make sense for the request at all; the others do not even count it
     */
    public synchronized Optional<Injection> take(
            String method, String path, String userName, Predicate<Injection> applicable) {
        for (int i = 0; i < faults.injections().size(); i++) {
            Injection injection = faults.injections().get(i);
            if (applicable.test(injection) && injection.matches(method, path, userName)) {
                List<Injection> left = new ArrayList<>(faults.injections());
                left.set(i, injection.afterNext());
                left.removeIf(each -> each.remaining() == 0);
                faults = new Faults(faults.settings(), left);
                if (injection.hitsNext()) {
                    return Optional.of(injection);
                }
            }
        }
        return Optional.empty();
    }
}
