package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.LinkedIssue;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.service.MapEditing.Change;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.view.Texts;

/**
 * Writes an issue onto the map as an action item, with the tracker's ids alone: what the tracker knows more is for those
 * who may read it there. Recording the same issue again changes nothing.
 */
@Named
public class IssueRecording {
    private final MapEditing editing;
    private final IdSource ids;
    private final Texts texts;

    @Inject
    public IssueRecording(MapEditing editing, IdSource ids, Texts texts) {
        this.editing = editing;
        this.ids = ids;
        this.texts = texts;
    }

    /**
     * A recorded issue.
     *
     * @param version the page version
     * @param item the action item
     */
    record Recorded(int version, ActionItem item) {}

    Outcome<Recorded> record(long pageId, String mapId, List<String> painPointIds, IssueRef issue) {
        String newId = ids.newId();
        return editing.edit(pageId, mapId, place -> change(place.map(), painPointIds, issue, newId))
                .then(edited -> Outcome.done(new Recorded(
                        edited.version(), findItem(edited.map(), issue).orElseThrow())));
    }

    /** The map as it would be; to see beforehand that it is within the limits. */
    JourneyMap preview(JourneyMap map, List<String> painPointIds, String serverId) {
        return withItem(map, painPointIds, new IssueRef(serverId, "0".repeat(20)), ids.newId());
    }

    private Outcome<Change> change(JourneyMap map, List<String> painPointIds, IssueRef issue, String newId) {
        List<String> still = painPointIds.stream()
                .filter(id -> map.findPainPoint(id).isPresent())
                .toList();
        if (still.isEmpty()) {
            return Outcome.refused(
                    Reason.NOT_FOUND, "journeymaps.error.pain.point", String.join(", ", painPointIds), map.title());
        }
        return Outcome.done(new Change(
                withItem(map, still, issue, newId),
                texts.text(
                        "journeymaps.comment.issue",
                        map.findPainPoint(still.get(0))
                                .map(place -> place.painPoint().text())
                                .orElse(""))));
    }

    private static JourneyMap withItem(JourneyMap map, List<String> painPointIds, IssueRef issue, String newId) {
        Optional<ActionItem> known = findItem(map, issue);
        if (known.isEmpty()) {
            return map.withActionItem(newItem(map, painPointIds, issue, newId));
        }
        List<ActionItem> items = new ArrayList<>(map.actionItems());
        items.set(items.indexOf(known.get()), addressing(known.get(), painPointIds));
        return map.toBuilder().actionItems(items).build();
    }

    private static ActionItem newItem(JourneyMap map, List<String> painPointIds, IssueRef issue, String newId) {
        // Named by what hurts, not by the issue's summary, which not every reader of the page may know.
        String title = map.findPainPoint(painPointIds.get(0))
                .map(place -> place.painPoint().text())
                .orElse("");
        return new ActionItem(
                newId,
                title,
                painPointIds,
                Optional.empty(),
                Optional.empty(),
                new LinkedIssue(issue.serverId(), issue.issueId(), Optional.empty(), UnknownMembers.NONE),
                UnknownMembers.NONE);
    }

    private static ActionItem addressing(ActionItem item, List<String> more) {
        Set<String> all = new LinkedHashSet<>(item.painPointIds());
        all.addAll(more);
        return new ActionItem(
                item.id(), item.title(), List.copyOf(all), item.owner(), item.due(), item.work(), item.unknown());
    }

    private static Optional<ActionItem> findItem(JourneyMap map, IssueRef issue) {
        return map.actionItems().stream()
                .filter(item -> IssueStates.issueOf(item).equals(Optional.of(issue)))
                .findFirst();
    }
}
