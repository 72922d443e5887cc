package org.journeymaps.format;

import static org.journeymaps.format.Member.list;
import static org.journeymaps.format.Member.optional;
import static org.journeymaps.format.Member.required;
import static org.journeymaps.format.Scalars.choice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.LinkedIssue;
import org.journeymaps.model.ManualStatus;
import org.journeymaps.model.Person;
import org.journeymaps.model.Work;
import org.journeymaps.model.WorkStatus;
import org.jspecify.annotations.Nullable;

/** Who does what about pain points. */
final class ActionShapes {
    static final Shape<Person> PERSON = new Shape<>(
            in -> new Person(in.next(), in.next(), in.unknown()),
            Person::unknown,
            required("name", Scalars.TEXT, Person::name),
            optional("userKey", Scalars.TEXT, Person::userKey));

    static final Shape<LinkedIssue> ISSUE = new Shape<>(
            in -> new LinkedIssue(in.next(), in.next(), in.next(), in.unknown()),
            LinkedIssue::unknown,
            required("applinkId", Scalars.TEXT, LinkedIssue::applinkId),
            required("issueId", Scalars.TEXT, LinkedIssue::issueId),
            optional("key", Scalars.TEXT, LinkedIssue::key));

    /** An action item's work stands either as {@code issue} or as {@code status}. */
    static final Shape<ActionItem> ACTION_ITEM = new Shape<>(
            ActionShapes::actionItem,
            ActionItem::unknown,
            required("id", Scalars.OWN_ID, ActionItem::id),
            required("title", Scalars.TEXT, ActionItem::title),
            list("painPointIds", Scalars.ID, ActionItem::painPointIds),
            optional("owner", PERSON, ActionItem::owner),
            optional("due", Scalars.DATE, ActionItem::due),
            optional("issue", ISSUE, ActionShapes::issue),
            optional("status", choice(WorkStatus.class), ActionShapes::status));

    private ActionShapes() {}

    private static @Nullable ActionItem actionItem(Values in) {
        String id = in.next();
        String title = in.next();
        List<String> painPointIds = in.next();
        Optional<Person> owner = in.next();
        Optional<LocalDate> due = in.next();
        Optional<LinkedIssue> issue = in.next();
        Optional<WorkStatus> status = in.next();
        if (issue.isPresent() == status.isPresent()) {
            return in.refuse(issue.isPresent() ? "journeymaps.problem.work.both" : "journeymaps.problem.work.none");
        }
        Work work = issue.<Work>map(linked -> linked).orElseGet(() -> new ManualStatus(status.orElseThrow()));
        return new ActionItem(id, title, painPointIds, owner, due, work, in.unknown());
    }

    private static Optional<LinkedIssue> issue(ActionItem item) {
        return item.work() instanceof LinkedIssue issue ? Optional.of(issue) : Optional.empty();
    }

    private static Optional<WorkStatus> status(ActionItem item) {
        return item.work() instanceof ManualStatus manual ? Optional.of(manual.status()) : Optional.empty();
    }
}
