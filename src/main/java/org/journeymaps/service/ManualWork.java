package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.ManualStatus;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.model.Work;
import org.journeymaps.service.MapEditing.Change;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.view.Texts;

/** Action items that editors keep by hand: the map works without a tracker. Also takes work, linked or not, off the map. */
@Named
public class ManualWork {
    private final MapEditing editing;
    private final WorkRules rules;
    private final IdSource ids;
    private final Texts texts;

    @Inject
    public ManualWork(MapEditing editing, WorkRules rules, IdSource ids, Texts texts) {
        this.editing = editing;
        this.rules = rules;
        this.ids = ids;
        this.texts = texts;
    }

    /**
     * Work that was noted.
     *
     * @param version the page version that holds it
     * @param actionItemId its id
     */
    public record Noted(int version, String actionItemId) {}

    /** Notes work. */
    public Outcome<Noted> add(long pageId, String mapId, WorkDraft draft) {
        String id = ids.newId();
        return editing.edit(
                        pageId,
                        mapId,
                        place -> item(place.map(), id, draft)
                                .then(item -> Outcome.done(new Change(
                                        place.map().withActionItem(item),
                                        texts.text("journeymaps.comment.work.added", item.title())))))
                .then(edited -> Outcome.done(new Noted(edited.version(), id)));
    }

    private Outcome<ActionItem> item(JourneyMap map, String id, WorkDraft draft) {
        return rules.painPoints(map, draft.painPointIds(), IssueRequest.MOST_PAIN_POINTS)
                .then(painPoints -> rules.title(draft.title())
                        .then(title -> rules.owner(draft.owner())
                                .then(owner -> Outcome.done(new ActionItem(
                                        id,
                                        title,
                                        painPoints,
                                        owner,
                                        draft.due(),
                                        new ManualStatus(draft.status()),
                                        UnknownMembers.NONE)))));
    }

    /** Changes an action item; answers with the page version that holds it. */
    public Outcome<Integer> change(long pageId, String mapId, String itemId, WorkChange change) {
        return edit(
                pageId,
                mapId,
                itemId,
                "journeymaps.comment.work.changed",
                item -> changed(item, change).then(now -> Outcome.done(Optional.of(now))));
    }

    private Outcome<ActionItem> changed(ActionItem item, WorkChange change) {
        return rules.title(change.title().orElse(item.title()))
                .then(title -> rules.owner(change.owner().value())
                        .then(owner -> work(item, change)
                                .then(work -> Outcome.done(new ActionItem(
                                        item.id(),
                                        // A title from elsewhere stays as it is until somebody changes it.
                                        change.title().isPresent() ? title : item.title(),
                                        item.painPointIds(),
                                        new Given<>(change.owner().isGiven(), owner).over(item.owner()),
                                        change.due().over(item.due()),
                                        work,
                                        item.unknown())))));
    }

    private static Outcome<Work> work(ActionItem item, WorkChange change) {
        if (change.status().isEmpty()) {
            return Outcome.done(item.work());
        }
        return item.work() instanceof ManualStatus
                ? Outcome.done(new ManualStatus(change.status().get()))
                : Outcome.refused(Reason.INVALID, "journeymaps.error.work.status");
    }

    /**
     * Takes an action item off the map, or only away from one pain point as long as it addresses others. An issue stays
     * where it is in its tracker.
     *
     * @param painPointId the pain point it no longer addresses; empty for all of them
     */
    public Outcome<Integer> remove(long pageId, String mapId, String itemId, Optional<String> painPointId) {
        return edit(
                pageId,
                mapId,
                itemId,
                "journeymaps.comment.work.removed",
                item -> Outcome.done(left(item, painPointId)));
    }

    private static Optional<ActionItem> left(ActionItem item, Optional<String> painPointId) {
        List<String> others = item.painPointIds().stream()
                .filter(id -> painPointId.isPresent() && !id.equals(painPointId.get()))
                .toList();
        return Optional.of(new ActionItem(
                        item.id(), item.title(), others, item.owner(), item.due(), item.work(), item.unknown()))
                .filter(it -> !others.isEmpty());
    }

    /** Puts what the change makes of an action item in its place, or nothing. */
    private Outcome<Integer> edit(
            long pageId,
            String mapId,
            String itemId,
            String commentKey,
            Function<ActionItem, Outcome<Optional<ActionItem>>> change) {
        return editing.edit(
                        pageId,
                        mapId,
                        place -> rules.item(place.map(), itemId)
                                .then(item -> change.apply(item)
                                        .then(now -> Outcome.done(new Change(
                                                with(place.map(), item, now), texts.text(commentKey, item.title()))))))
                .then(edited -> Outcome.done(edited.version()));
    }

    private static JourneyMap with(JourneyMap map, ActionItem item, Optional<ActionItem> now) {
        return map.toBuilder()
                .actionItems(map.actionItems().stream()
                        .flatMap(each -> each.id().equals(item.id()) ? now.stream() : Stream.of(each))
                        .toList())
                .build();
    }
}
