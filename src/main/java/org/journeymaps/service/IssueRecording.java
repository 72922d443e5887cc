package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.IssueTarget;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.LinkedIssue;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.service.MapEditing.Change;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.view.Texts;

/**
 * Writes issues onto the map as action items, with the tracker's ids alone: what the tracker knows more is for those
 * who may read it there. Recording the same issue again changes nothing.
 */
@Named
public class IssueRecording {
    /** Longer than any tracker's id, to see beforehand whether an issue fits on the page. */
    private static final String ANY_ISSUE = "0".repeat(20);

    private final MapEditing editing;
    private final IdSource ids;
    private final Texts texts;

    @Inject
    public IssueRecording(MapEditing editing, IdSource ids, Texts texts) {
        this.editing = editing;
        this.ids = ids;
        this.texts = texts;
    }

    /** An issue and the pain points that it shall address. */
    record Made(IssueRef issue, List<String> painPointIds) {}

    /**
     * Recorded issues.
     *
     * @param version the page version that holds all of them
     * @param items the action items; none for an issue whose pain points are all gone
     */
    record Recorded(int version, Map<IssueRef, ActionItem> items) {}

    /** Records issues in one page version, and remembers with them where they were created. */
    Outcome<Recorded> record(long pageId, String mapId, List<Made> issues, IssueTarget target) {
        Map<IssueRef, String> newIds = new LinkedHashMap<>();
        issues.forEach(made -> newIds.computeIfAbsent(made.issue(), issue -> ids.newId()));
        return editing.edit(pageId, mapId, place -> change(place.map(), issues, newIds, target))
                .then(edited -> Outcome.done(new Recorded(edited.version(), items(edited.map(), newIds.keySet()))));
    }

    private static Map<IssueRef, ActionItem> items(JourneyMap map, Set<IssueRef> issues) {
        Map<IssueRef, ActionItem> items = new LinkedHashMap<>();
        issues.forEach(issue -> findItem(map, issue).ifPresent(item -> items.put(issue, item)));
        return items;
    }

    /** The map as it would be; to see beforehand that it is within the limits. */
    JourneyMap preview(JourneyMap map, List<IssueRequest> requests) {
        JourneyMap changed = map;
        for (int i = 0; i < requests.size(); i++) {
            IssueRequest request = requests.get(i);
            IssueRef issue = new IssueRef(request.serverId(), ANY_ISSUE + i);
            changed = remembering(changed, request.target());
            changed = withItem(changed, new Made(issue, request.painPointIds()), ids.newId());
        }
        return changed;
    }

    private Outcome<Change> change(
            JourneyMap map, List<Made> issues, Map<IssueRef, String> newIds, IssueTarget target) {
        List<Made> still = issues.stream()
                .map(made -> new Made(
                        made.issue(),
                        made.painPointIds().stream()
                                .filter(id -> map.findPainPoint(id).isPresent())
                                .toList()))
                .filter(made -> !made.painPointIds().isEmpty())
                .toList();
        if (still.isEmpty()) {
            List<String> gone = issues.stream()
                    .flatMap(made -> made.painPointIds().stream())
                    .toList();
            return Outcome.refused(
                    Reason.NOT_FOUND, "journeymaps.error.pain.point", String.join(", ", gone), map.title());
        }
        JourneyMap changed = remembering(map, target);
        for (Made made : still) {
            changed = withItem(changed, made, newIds.getOrDefault(made.issue(), ""));
        }
        return Outcome.done(new Change(changed, comment(map, still)));
    }

    private String comment(JourneyMap map, List<Made> issues) {
        return issues.size() == 1
                ? texts.text(
                        "journeymaps.comment.issue",
                        textOf(map, issues.get(0).painPointIds().get(0)))
                : texts.text("journeymaps.comment.issues", String.valueOf(issues.size()));
    }

    private static JourneyMap remembering(JourneyMap map, IssueTarget target) {
        // What a newer version noted beside it stays.
        UnknownMembers unknown = map.issueTarget().map(IssueTarget::unknown).orElse(UnknownMembers.NONE);
        return map.withIssueTarget(
                new IssueTarget(target.applinkId(), target.projectId(), target.issueTypeId(), unknown));
    }

    /** The map with an action item for the issue; one that is there already addresses these pain points, too. */
    static JourneyMap withItem(JourneyMap map, Made made, String newId) {
        Optional<ActionItem> known = findItem(map, made.issue());
        if (known.isEmpty()) {
            return map.withActionItem(newItem(map, made, newId));
        }
        List<ActionItem> items = new ArrayList<>(map.actionItems());
        items.set(items.indexOf(known.get()), addressing(known.get(), made.painPointIds()));
        return map.toBuilder().actionItems(items).build();
    }

    private static ActionItem newItem(JourneyMap map, Made made, String newId) {
        // Named by what hurts, not by the issue's summary, which not every reader of the page may know.
        return new ActionItem(
                newId,
                textOf(map, made.painPointIds().get(0)),
                made.painPointIds(),
                Optional.empty(),
                Optional.empty(),
                new LinkedIssue(made.issue().serverId(), made.issue().issueId(), Optional.empty(), UnknownMembers.NONE),
                UnknownMembers.NONE);
    }

    private static String textOf(JourneyMap map, String painPointId) {
        return map.findPainPoint(painPointId)
                .map(place -> place.painPoint().text())
                .orElse("");
    }

    private static ActionItem addressing(ActionItem item, List<String> more) {
        Set<String> all = new LinkedHashSet<>(item.painPointIds());
        all.addAll(more);
        return new ActionItem(
                item.id(), item.title(), List.copyOf(all), item.owner(), item.due(), item.work(), item.unknown());
    }

    static Optional<ActionItem> findItem(JourneyMap map, IssueRef issue) {
        return map.actionItems().stream()
                .filter(item -> IssueStates.issueOf(item).equals(Optional.of(issue)))
                .findFirst();
    }
}
