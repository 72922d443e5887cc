package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import org.journeymaps.view.Texts;

/** Links issues back to their pain points. What fails here is told, but never takes back what was done before. */
@Named
public class IssueLinking {
    static final String NOT_LINKED = "journeymaps.note.not.linked";

    private final IssueTracker tracker;
    private final PageMaps maps;
    private final Texts texts;

    @Inject
    public IssueLinking(IssueTracker tracker, PageMaps maps, Texts texts) {
        this.tracker = tracker;
        this.maps = maps;
        this.texts = texts;
    }

    /**
     * Puts or updates the links.
     *
     * @param resolved whether the gaps are closed
     * @return keys of notes about what did not work
     */
    List<String> link(
            long pageId, String mapId, Collection<String> painPointIds, Collection<IssueRef> issues, boolean resolved) {
        String title = texts.text("journeymaps.link.title");
        boolean linked = maps.page(pageId)
                .<Boolean>fold(
                        page -> issues.stream()
                                .flatMap(issue -> painPointIds.stream()
                                        .map(id -> tracker.linkBack(
                                                issue, PainPointLinks.backLink(page, mapId, id, title, resolved))))
                                .map(answer -> answer.found().isPresent())
                                .reduce(true, Boolean::logicalAnd),
                        refusal -> false);
        return linked ? List.of() : List.of(NOT_LINKED);
    }
}
