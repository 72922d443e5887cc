package org.journeymaps.service;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.model.WorkStatus;

/**
 * Port: issue trackers, asked as the viewer and never through a shared account. Never called while a page renders or
 * inside a transaction.
 */
public interface IssueTracker {
    /** The configured servers; empty without an application link. Asks no server. */
    List<Server> servers();

    /**
     * Projects the viewer may browse.
     *
     * @param query part of a name or key; empty for the first ones
     */
    TrackerAnswer<List<Project>> projects(String serverId, String query);

    /** Issue types that can be created in a project, without sub-tasks. */
    TrackerAnswer<List<IssueType>> issueTypes(String serverId, String projectId);

    /**
     * The fields of the create screen that a form may have to fill: without project, issue type and reporter, which
     * the tracker takes from the draft and the viewer.
     */
    TrackerAnswer<List<Field>> fields(String serverId, String projectId, String issueTypeId);

    /**
     * Creates one issue. Sent at most once: an answer that does not come is {@link Creation.Unknown}, never a retry.
     *
     * @param marker stored with the issue by which it can be found again: the intent's id
     */
    Creation create(String serverId, Draft draft, String marker);

    /**
     * Looks for the issue that a create with an unknown result may have made.
     *
     * @return found with the issues that carry the marker; empty if there is none as far as the index knows
     */
    TrackerAnswer<List<CreatedIssue>> findByMarker(String serverId, Draft draft, String marker);

    /** States of many issues: one search per server and 50 issues. Holds an answer for each issue asked about. */
    Map<IssueRef, TrackerAnswer<Issue>> states(Set<IssueRef> issues);

    /** The same; a tracker that remembers answers asks again when the viewer wants to know the state of now. */
    default Map<IssueRef, TrackerAnswer<Issue>> states(Set<IssueRef> issues, Freshness freshness) {
        return states(issues);
    }

    /** How old an answer may be. */
    enum Freshness {
        /** Some minutes: for looking at a page. */
        RECENT,
        /** Asked just now: after a change elsewhere, and before something is decided by it. */
        NOW
    }

    /**
     * Puts or updates a link from the issue back to the page; safe to repeat.
     *
     * @return found with true if the link is new, with false if it was there
     */
    TrackerAnswer<Boolean> linkBack(IssueRef issue, BackLink link);

    /**
     * Whether an issue carries a link back of that global id: the proof that an id on another application link still means
     * the same issue. Found with false also where the viewer may not see the issue or its links.
     */
    TrackerAnswer<Boolean> hasLinkBack(IssueRef issue, String globalId);

    /**
     * Puts the link by which Confluence itself says that a page mentions an issue; the same link, so that there is never a
     * second one. Never removed: the page may mention the issue otherwise, too.
     *
     * @return found with true if the link is new, with false if it was there or Confluence does not tell who it is
     */
    TrackerAnswer<Boolean> mention(IssueRef issue, long pageId);

    /**
     * The issue of a key, also of the key it had before it moved.
     *
     * @param key as somebody typed it; the tracker decides whether it is one
     */
    TrackerAnswer<Issue> find(String serverId, String key);

    /**
     * Issues that the viewer may see, by words of their text; the ones changed last first, at most {@link #MOST_FOUND}.
     *
     * @param words as somebody typed them
     */
    TrackerAnswer<List<Issue>> search(String serverId, String words);

    /** Most issues that a search by words finds. */
    int MOST_FOUND = 20;

    /** Where the viewer may move an issue to. */
    TrackerAnswer<List<Transition>> transitions(IssueRef issue);

    /** Moves an issue by one of its {@link #transitions}; found with true if it was moved. */
    TrackerAnswer<Boolean> move(IssueRef issue, String transitionId);

    /** People to whom issues of a project can be assigned, by part of their name; for fields of kind {@link FieldKind#USER}. */
    TrackerAnswer<List<AllowedValue>> people(String serverId, String projectId, String query);

    /** Labels in use that begin with some letters. */
    TrackerAnswer<List<String>> labels(String serverId, String query);

    /**
     * A tracker.
     *
     * @param id id of the application link
     * @param name as the administrator named it
     * @param displayUrl base address for browsers
     * @param primary whether it is the default
     * @param rpcUrl base address for requests, perhaps another one; never shown, but people may paste it
     */
    record Server(String id, String name, URI displayUrl, boolean primary, URI rpcUrl) {
        /** A tracker with one address. */
        public Server(String id, String name, URI displayUrl, boolean primary) {
            this(id, name, displayUrl, primary, displayUrl);
        }
    }

    /** A project the viewer may browse. */
    record Project(String id, String key, String name) {}

    /**
     * A step of an issue's workflow that the viewer may take.
     *
     * @param name untrusted
     * @param toName name of the status it leads to, untrusted
     * @param to that status; empty where the tracker gives no category
     * @param needsFields whether the tracker wants something filled in, which only its own screen can do
     */
    record Transition(String id, String name, String toName, Optional<WorkStatus> to, boolean needsFields) {}

    /** A type of issue. */
    record IssueType(String id, String name) {}

    /**
     * A field of the create screen.
     *
     * @param id the tracker's field id
     * @param name localised, untrusted
     * @param required whether a value must be given
     * @param hasDefault whether the tracker fills it when nothing is given
     * @param kind how it can be filled in
     * @param allowedValues for selections; empty otherwise
     */
    record Field(
            String id,
            String name,
            boolean required,
            boolean hasDefault,
            FieldKind kind,
            List<AllowedValue> allowedValues) {
        /** Copies. */
        public Field {
            allowedValues = List.copyOf(allowedValues);
        }
    }

    /** A value that a selection offers. */
    record AllowedValue(String id, String name) {}

    /** How a field can be filled in by our form. */
    enum FieldKind {
        /** One line. */
        TEXT,
        /** Many lines. */
        TEXT_AREA,
        /** A number. */
        NUMBER,
        /** A day. */
        DATE,
        /** One of the allowed values, by id. */
        SELECT,
        /** Several of the allowed values, by id. */
        MULTI_SELECT,
        /** A user, by name. */
        USER,
        /** Words without blanks. */
        LABELS,
        /** Not by our form: the tracker's own create screen is needed. */
        UNSUPPORTED
    }

    /**
     * What to create.
     *
     * @param projectId the tracker's project id
     * @param issueTypeId the tracker's type id
     * @param summary one line, at most 255 UTF-16 units after clean-up by the adapter
     * @param description plain text; the adapter escapes it for the tracker's markup
     * @param fields further values by field id: text as one value, selections as ids
     */
    record Draft(
            String projectId,
            String issueTypeId,
            String summary,
            String description,
            Map<String, List<String>> fields) {
        /** Copies. */
        public Draft {
            fields = Map.copyOf(fields);
        }
    }

    /** An issue just made. */
    record CreatedIssue(String issueId, String key, URI browseUrl) {}

    /** What came of a create. */
    sealed interface Creation {
        /** It exists. */
        record Created(CreatedIssue issue) implements Creation {}

        /**
         * The tracker refused; nothing was made.
         *
         * @param messages the tracker's words, untrusted
         * @param fieldMessages the tracker's words by field id, untrusted
         */
        record Rejected(int status, List<String> messages, Map<String, String> fieldMessages) implements Creation {
            /** Copies. */
            public Rejected {
                messages = List.copyOf(messages);
                fieldMessages = Map.copyOf(fieldMessages);
            }
        }

        /** It was sent, and nobody knows what came of it. */
        record Unknown() implements Creation {}

        /** It was not sent, or refused before anything was done (no consent, rate limit, link gone). */
        record NotSent(TrackerAnswer<CreatedIssue> why) implements Creation {}
    }

    /**
     * An issue as its tracker shows it to this viewer. All text is untrusted.
     *
     * @param status the status category; empty where the tracker gives none
     * @param due the day it should be done
     * @param lastKnown when it was read, if the tracker does not answer now
     */
    record Issue(
            IssueRef ref,
            String key,
            URI browseUrl,
            String summary,
            String statusName,
            Optional<WorkStatus> status,
            Optional<String> typeName,
            Optional<String> assignee,
            Optional<String> priorityName,
            Optional<String> resolution,
            Optional<LocalDate> due,
            Optional<Instant> lastKnown) {}

    /**
     * A link from an issue back to its pain point.
     *
     * @param globalId at most 255 characters; the same id updates the same link
     * @param url absolute address of the place on the page
     * @param title shown to everybody who sees the issue, who may not see the page: what they may all read
     * @param resolved whether the gap is closed
     */
    record BackLink(String globalId, String url, String title, boolean resolved) {}
}
