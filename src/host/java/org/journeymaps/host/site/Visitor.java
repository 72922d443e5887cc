package org.journeymaps.host.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.journeymaps.host.content.HostUser;

/**
 * Who sent a request.
 *
 * @param session absent for a first visit and for a request with basic authentication
 */
public record Visitor(Optional<HostUser> user, Optional<Session> session) {

    private static final String ATTRIBUTE = Visitor.class.getName();

    /** The visitor the filter found for this request. */
    public static Visitor of(HttpServletRequest request) {
        return Objects.requireNonNull((Visitor) request.getAttribute(ATTRIBUTE), "VisitorFilter is not mounted");
    }

    void bindTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
