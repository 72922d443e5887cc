package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.service.IssueRecording.Made;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.MapEditing.Change;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.view.Texts;

/** Links pain points to issues that exist. The map keeps the tracker's ids alone. */
@Named
public class IssueLinks {
    private final PageMaps maps;
    private final MapEditing editing;
    private final WorkRules rules;
    private final IssueStates states;
    private final IssueLinking linking;
    private final IdSource ids;
    private final Texts texts;

    @Inject
    public IssueLinks(
            PageMaps maps,
            MapEditing editing,
            WorkRules rules,
            IssueStates states,
            IssueLinking linking,
            IdSource ids,
            Texts texts) {
        this.maps = maps;
        this.editing = editing;
        this.rules = rules;
        this.states = states;
        this.linking = linking;
        this.ids = ids;
        this.texts = texts;
    }

    /** Links an issue that the viewer can read; one that is on the map already addresses these pain points, too. */
    public Outcome<IssueOnPage> link(long pageId, String mapId, List<String> painPointIds, IssueRef issue) {
        return maps.findEditable(pageId, mapId)
                .then(place -> rules.painPoints(place.map(), painPointIds, IssueRequest.MOST_PAIN_POINTS))
                .then(painPoints -> readable(issue).then(read -> record(pageId, mapId, painPoints, read)));
    }

    private Outcome<Issue> readable(IssueRef issue) {
        TrackerAnswer<Issue> answer = states.read(issue);
        return answer.found()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        answer instanceof TrackerAnswer.NotVisible<Issue>
                                ? Refusal.of(Reason.NOT_FOUND, "journeymaps.error.issue.none")
                                : TrackerRefusals.ofIssue(answer)));
    }

    private Outcome<IssueOnPage> record(long pageId, String mapId, List<String> painPointIds, Issue issue) {
        String newId = ids.newId();
        return editing.edit(
                        pageId,
                        mapId,
                        place -> rules.painPoints(place.map(), painPointIds, IssueRequest.MOST_PAIN_POINTS)
                                .then(still -> Outcome.done(change(place.map(), still, issue.ref(), newId))))
                .then(edited -> {
                    List<String> notes = linking.link(pageId, mapId, painPointIds, List.of(issue.ref()));
                    return Outcome.done(new IssueOnPage(
                            edited.version(),
                            IssueRecording.findItem(edited.map(), issue.ref())
                                    .orElseThrow()
                                    .id(),
                            Optional.of(new CreatedIssue(issue.ref().issueId(), issue.key(), issue.browseUrl())),
                            notes));
                });
    }

    private Change change(JourneyMap map, List<String> painPointIds, IssueRef issue, String newId) {
        return new Change(
                IssueRecording.withItem(map, new Made(issue, painPointIds), newId),
                texts.text(
                        "journeymaps.comment.linked",
                        map.findPainPoint(painPointIds.get(0))
                                .map(found -> found.painPoint().text())
                                .orElse("")));
    }
}
