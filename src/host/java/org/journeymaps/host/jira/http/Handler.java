package org.journeymaps.host.jira.http;

/** Answers the calls of one route; refuses by throwing a {@link Refusal}. */
@FunctionalInterface
public interface Handler {
    Reply handle(Call call);
}
