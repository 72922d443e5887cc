package org.journeymaps.testing;

import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker;

class FakeIssueTrackerTest extends IssueTrackerContract {
    private final FakeIssueTracker tracker = new FakeIssueTracker();

    @Override
    protected IssueTracker tracker() {
        return tracker;
    }

    @Override
    protected String serverId() {
        return FakeIssueTracker.SERVER.id();
    }

    @Override
    protected String projectId() {
        return FakeIssueTracker.PROJECT.id();
    }

    @Override
    protected String projectQuery() {
        return "engineer";
    }

    @Override
    protected String issueTypeId() {
        return FakeIssueTracker.TYPE.id();
    }

    @Override
    protected void move(IssueRef issue, WorkStatus status) {
        tracker.move(issue, status);
    }

    @Override
    protected void hide(IssueRef issue) {
        tracker.hide(issue);
    }

    @Override
    protected void rename(IssueRef issue) {
        tracker.rename(issue, "OPS-" + issue.issueId());
    }

    @Override
    protected void loseNextAnswer() {
        tracker.losingNextAnswer();
    }

    @Override
    protected void timePasses() {
        // It remembers nothing that it would have to ask for again.
    }
}
