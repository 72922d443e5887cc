package org.journeymaps.jira;

/** The way to one Jira as the viewer. Every failure is a {@link Reply}; nothing is thrown and nothing is repeated. */
interface JiraTransport {
    /** Sends one request and waits for what comes. */
    Reply send(JiraRequest request);
}
