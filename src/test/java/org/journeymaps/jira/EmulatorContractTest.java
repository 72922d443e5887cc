package org.journeymaps.jira;

import java.util.Locale;
import java.util.Optional;
import org.journeymaps.host.jira.fault.Injection;
import org.journeymaps.host.plugin.CurrentUser;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker;
import org.journeymaps.testing.IssueTrackerContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/** The port's contract, kept by the adapter over real HTTP against an emulator in strict mode. */
class EmulatorContractTest {
    /** A project whose create screen has labels: the marker is found by its label. */
    @Nested
    class WithLabels extends OverEmulator {
        WithLabels() {
            super("10000", "bank");
        }
    }

    /** A project without them: it is found by summary and property. */
    @Nested
    class WithoutLabels extends OverEmulator {
        WithoutLabels() {
            super("10001", "passport");
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class OverEmulator extends IssueTrackerContract {
        private final String projectId;
        private final String projectQuery;
        private final EmulatorWorld world = new EmulatorWorld();
        private Optional<CurrentUser> user = Optional.empty();

        OverEmulator(String projectId, String projectQuery) {
            this.projectId = projectId;
            this.projectQuery = projectQuery;
        }

        @BeforeEach
        void logIn() {
            user = Optional.of(CurrentUser.open(Optional.of("ada"), "", Locale.ENGLISH));
        }

        @AfterEach
        void logOut() {
            user.ifPresent(CurrentUser::close);
            world.strict();
        }

        @AfterAll
        void stop() {
            world.close();
        }

        @Override
        protected IssueTracker tracker() {
            return world.tracker;
        }

        @Override
        protected String serverId() {
            return ScriptedJira.ID;
        }

        @Override
        protected String projectId() {
            return projectId;
        }

        @Override
        protected String projectQuery() {
            return projectQuery;
        }

        @Override
        protected String issueTypeId() {
            return "10002";
        }

        @Override
        protected void move(IssueRef issue, WorkStatus status) {
            world.move(issue, status);
        }

        @Override
        protected void hide(IssueRef issue) {
            world.hide(issue);
        }

        @Override
        protected void rename(IssueRef issue) {
            world.moveTo(issue, projectId.equals("10000") ? "GOV" : "BANK");
        }

        @Override
        protected void loseNextAnswer() {
            world.jira.faults().inject(Injection.resetAfterCommit());
        }

        @Override
        protected void timePasses() {
            world.pass(StateCache.FRESH.plusSeconds(1));
        }
    }
}
