package org.journeymaps.host.jira.http;

import java.util.Optional;
import org.journeymaps.host.jira.state.JiraUser;

/** Who asks, and by which proof; {@code session} is the id of the session that proves it. */
public record Caller(Optional<JiraUser> user, Proof proof, Optional<String> session) {

    Caller(Optional<JiraUser> user, Proof proof) {
        this(user, proof, Optional.empty());
    }

    /** How the caller has shown who he is. */
    public enum Proof {
        NONE,
        PASSWORD,
        SESSION,
        IMPERSONATION
    }

    public static final Caller ANONYMOUS = new Caller(Optional.empty(), Proof.NONE);

    /** The value of the header {@code X-AUSERNAME}. */
    public String headerName() {
        return user.map(JiraUser::name).orElse("anonymous");
    }

    public boolean isAnonymous() {
        return user.isEmpty();
    }

    public boolean isAdmin() {
        return user.filter(JiraUser::admin).isPresent();
    }

    public boolean isNamed(String name) {
        return user.filter(each -> each.name().equals(name)).isPresent();
    }

    public JiraUser require() {
        return user.orElseThrow(() -> Refusal.of(401, "login.required"));
    }
}
