package org.journeymaps.host.jira.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.host.jira.http.Caller;
import org.journeymaps.host.jira.http.Sessions.Session;

/** One request for a page: of which server, who looks, what path under the context, the form's or the query's values. */
record Visit(
        String serverTitle,
        Caller caller,
        Optional<Session> session,
        String contextPath,
        List<String> path,
        Map<String, String> values) {

    String value(String name) {
        return Optional.ofNullable(values.get(name)).orElse("");
    }

    String part(int index) {
        return index < path.size() ? path.get(index) : "";
    }

    /** The hidden field that shows that a form comes from one of our pages. */
    Markup token() {
        return Markup.of(
                "<input type=\"hidden\" name=\"token\" value=\"{}\">",
                session.map(Session::csrf).orElse(""));
    }

    String link(String path) {
        return contextPath + path;
    }
}
