package org.journeymaps.service;

import java.util.Optional;
import org.journeymaps.service.IssueTracker.CreatedIssue;

/** What came of the wish for one issue. */
public sealed interface IssueResult {
    /** It exists and is on the page. */
    record Created(IssueOnPage issue) implements IssueResult {}

    /**
     * It exists, but the page could not be saved with it. Its intent stays, and the next attempt records it.
     *
     * @param issue as its tracker named it; empty if this viewer cannot read it
     * @param why what kept the page from being saved
     */
    record Unrecorded(Optional<CreatedIssue> issue, Refusal why) implements IssueResult {}

    /** There is none: the wish or the tracker's rules were against it, or somebody else was faster. */
    record Refused(Refusal why) implements IssueResult {}

    /** It was sent, and nobody knows what came of it. */
    record Unknown(Refusal why) implements IssueResult {}

    /** It was not sent, since the tracker does not answer or would not let anybody create; it may be tried again. */
    record NotSent(Refusal why) implements IssueResult {}

    /** The issue on its page, or why it is not there. */
    default Outcome<IssueOnPage> outcome() {
        if (this instanceof Created created) {
            return Outcome.done(created.issue());
        }
        if (this instanceof Unrecorded unrecorded) {
            return Outcome.refused(unrecorded.why());
        }
        if (this instanceof Refused refused) {
            return Outcome.refused(refused.why());
        }
        return Outcome.refused(this instanceof Unknown unknown ? unknown.why() : ((NotSent) this).why());
    }
}
