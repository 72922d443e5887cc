package org.journeymaps.service;

import java.util.Random;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.JsonTree;
import org.journeymaps.testing.ConflictChoice;
import org.journeymaps.testing.MutableMap;
import org.journeymaps.testing.RandomEdits;
import org.jspecify.annotations.Nullable;

/** An author with an editor: edits, saves, asks again while no answer comes, and decides where others contradict. */
final class LedgerAuthor {
    private static final int MOST_EDITS_AT_ONCE = 9;

    private final JourneyMapJson json = new JourneyMapJson();
    private final String name;
    private final Random random;
    private final RandomEdits edits;
    private int editsLeft;
    private int requests;
    private int baseVersion;
    private JsonTree map;
    private @Nullable LedgerRequest pending;

    LedgerAuthor(String name, long seed, int edits, int baseVersion, JsonTree map) {
        this.name = name;
        this.random = new Random(seed);
        this.edits = new RandomEdits(seed, name, id -> true);
        this.editsLeft = edits;
        this.baseVersion = baseVersion;
        this.map = map;
    }

    String name() {
        return name;
    }

    /** Whether all edits are saved, as far as the author knows. */
    boolean isDone() {
        return editsLeft == 0 && pending == null;
    }

    /** The save that no answer came to, or the next one. */
    LedgerRequest request() {
        if (pending == null) {
            int next = Math.min(editsLeft, 1 + random.nextInt(MOST_EDITS_AT_ONCE));
            editsLeft -= next;
            map = edits.of(map, next);
            pending = next("", next);
        }
        return pending;
    }

    private LedgerRequest next(String work, int edits) {
        requests++;
        String request = name + "-" + requests;
        return new LedgerRequest(request, work.isEmpty() ? request : work, name, baseVersion, map, edits);
    }

    /** Takes the answer to the pending save. */
    void receive(MapSave answer) {
        LedgerRequest answered = request();
        if (answer instanceof MapSave.Saved saved) {
            baseVersion = saved.version();
            map = json.tree(saved.map());
            pending = null;
        } else if (answer instanceof MapSave.Conflicting conflicting) {
            MutableMap draft = new MutableMap(json.tree(conflicting.draft()));
            ConflictChoice choice = new ConflictChoice(draft);
            for (MapSave.LabelledConflict labelled : conflicting.conflicts()) {
                if (random.nextBoolean()) {
                    choice.takeMine(labelled.conflict());
                } else {
                    choice.takeTheirs(labelled.conflict());
                }
            }
            baseVersion = conflicting.currentVersion();
            map = RandomEdits.stored(draft.tree());
            pending = next(answered.work(), answered.edits());
        }
    }
}
