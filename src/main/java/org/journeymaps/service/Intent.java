package org.journeymaps.service;

import java.time.Instant;
import java.util.Optional;
import org.journeymaps.model.IssueTarget;
import org.journeymaps.model.UnknownMembers;

/**
 * Somebody's wish to create an issue, from the click to the issue's id on the page.
 *
 * @param key page, map and pain point
 * @param id random; travels with the create as its marker
 * @param serverId the application link
 * @param projectId the tracker's project
 * @param issueTypeId the tracker's issue type
 * @param summary the summary as sent, to recognise the issue by
 * @param userKey who set out to create
 * @param createdAt when
 * @param state how far it has come
 * @param issueId the issue, once it is known
 */
public record Intent(
        IntentStore.IntentKey key,
        String id,
        String serverId,
        String projectId,
        String issueTypeId,
        String summary,
        String userKey,
        Instant createdAt,
        State state,
        Optional<String> issueId) {
    /** Stands for a stored intent that nobody can read: whether it made an issue is not known, and nobody may find out. */
    public static Intent unreadable(IntentStore.IntentKey key) {
        return new Intent(key, "", "", "", "", "", "", Instant.EPOCH, State.UNKNOWN, Optional.empty());
    }

    /** Where it creates. */
    IssueTarget target() {
        return new IssueTarget(serverId, projectId, issueTypeId, UnknownMembers.NONE);
    }

    /** The same intent in another state. */
    public Intent in(State next) {
        return new Intent(key, id, serverId, projectId, issueTypeId, summary, userKey, createdAt, next, issueId);
    }

    /** The same intent, sent at another time. */
    Intent at(Instant time) {
        return new Intent(key, id, serverId, projectId, issueTypeId, summary, userKey, time, state, issueId);
    }

    /** The same intent, with the issue it made. */
    public Intent created(String newIssueId) {
        return new Intent(
                key,
                id,
                serverId,
                projectId,
                issueTypeId,
                summary,
                userKey,
                createdAt,
                State.CREATED,
                Optional.of(newIssueId));
    }

    /** How far an intent has come. */
    public enum State {
        /** The request is on its way, or the node died while it was. */
        SENDING,
        /** The issue exists; its id may not yet be on the page. */
        CREATED,
        /** Nobody knows whether the issue exists. */
        UNKNOWN
    }
}
