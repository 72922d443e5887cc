package org.journeymaps.host.jira.jql;

import java.util.List;

/** A parsed query; an empty AND stands for no condition at all. */
record JqlQuery(JqlClause where, List<Order> orders) {

    /** One sort key of ORDER BY; {@code field} is in lower case. */
    record Order(String field, boolean descending) {}
}
