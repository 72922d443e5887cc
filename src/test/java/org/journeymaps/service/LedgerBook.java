package org.journeymaps.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.JsonTree;
import org.journeymaps.merge.Conflict;
import org.journeymaps.testing.InMemoryMapStore;
import org.journeymaps.testing.MapFacts;
import org.journeymaps.testing.SampleMaps;

/**
 * Who asked for what, and what became of it. When a save is accepted, all that its author changed since his version has to be
 * in the map, and all that others changed since then; when it is refused, in the draft or in a conflict. As that holds from
 * version to version, nothing ever goes but by somebody who saw it.
 */
final class LedgerBook {
    private final JourneyMapJson json = new JourneyMapJson();
    private final InMemoryMapStore store;
    private final long page;
    private final Set<String> accepted = new HashSet<>();
    private final Set<String> acceptedWork = new HashSet<>();
    private final List<String> lost = new ArrayList<>();
    private final Map<Integer, MapFacts> facts = new HashMap<>();
    private int acceptedEdits;
    private int merges;
    private int conflicts;
    private int repetitions;

    LedgerBook(InMemoryMapStore store, long page) {
        this.store = store;
        this.page = page;
    }

    /** Enters what a server answered, whether or not the answer arrives. */
    void enter(LedgerRequest request, MapSave answer) {
        if (answer instanceof MapSave.Conflicting refused) {
            conflicts += refused.conflicts().size();
            if (store.comments().contains(request.name())) {
                lost.add(request + " was stored, and refused when it came again");
            }
            requireInDraft(request, refused);
        } else if (answer instanceof MapSave.Saved saved) {
            if (accepted.add(request.name())) {
                acceptedEdits += acceptedWork.add(request.work()) ? request.edits() : 0;
                merges += saved.merged() ? 1 : 0;
                requireSaved(request, saved);
            } else {
                repetitions++;
            }
        }
    }

    private void requireSaved(LedgerRequest request, MapSave.Saved saved) {
        MapFacts base = at(request.baseVersion());
        MapFacts after = new MapFacts(json.tree(saved.map()));
        base.changesMissing(new MapFacts(request.map()), after)
                .forEach(change -> lost.add(request + ", in version " + saved.version() + ", mine: " + change));
        if (saved.version() > request.baseVersion() && writerOf(saved.version()).equals(request.name())) {
            base.changesMissing(at(saved.version() - 1), after)
                    .forEach(change -> lost.add(request + ", in version " + saved.version() + ", theirs: " + change));
        }
        if (!after.elements.equals(at(saved.version()).elements)) {
            lost.add(request + " was told another map than version " + saved.version());
        }
    }

    /** The request that made a version; each is given its name as the comment. */
    private String writerOf(int version) {
        return store.comments().get(version - 2);
    }

    private void requireInDraft(LedgerRequest request, MapSave.Conflicting refused) {
        MapFacts base = at(request.baseVersion());
        MapFacts draft = new MapFacts(json.tree(refused.draft()));
        Set<String> told = refused.conflicts().stream()
                .map(MapSave.LabelledConflict::conflict)
                .map(LedgerBook::key)
                .collect(Collectors.toSet());
        List<MapFacts.Change> missing = new ArrayList<>(base.changesMissing(new MapFacts(request.map()), draft));
        missing.addAll(base.changesMissing(at(refused.currentVersion()), draft));
        missing.stream()
                .filter(change -> !isTold(change, draft, told))
                .forEach(change -> lost.add(request + ", in the draft: " + change));
    }

    /** A deletion is told of what was deleted, for all that stood in it. */
    private static boolean isTold(MapFacts.Change change, MapFacts draft, Set<String> told) {
        if (told.contains(change.id() + "/" + change.path())) {
            return true;
        }
        String at = change.id();
        while (change.path().isEmpty() && !at.isEmpty() && draft.elements.containsKey(at)) {
            if (told.contains(at + "/")) {
                return true;
            }
            at = draft.elements.get(at).parent();
        }
        return false;
    }

    private static String key(Conflict conflict) {
        return conflict.id() + "/" + conflict.member()
                + (conflict.member().startsWith("experiences/") && conflict.kind() != Conflict.Kind.CHANGED ? "/" : "");
    }

    private MapFacts at(int version) {
        return facts.computeIfAbsent(version, any -> new MapFacts(tree(version)));
    }

    private JsonTree tree(int version) {
        return json.tree(SampleMaps.read(
                store.findVersion(page, version).orElseThrow().bodies().get(0)));
    }

    /** Changes that are neither in the map nor in a conflict. */
    List<String> lost() {
        return lost;
    }

    /** Requests that made more than one version. */
    List<String> writtenTwice() {
        Set<String> seen = new HashSet<>();
        return store.comments().stream().filter(name -> !seen.add(name)).toList();
    }

    int acceptedEdits() {
        return acceptedEdits;
    }

    int merges() {
        return merges;
    }

    int conflicts() {
        return conflicts;
    }

    int repetitions() {
        return repetitions;
    }
}
