package org.journeymaps.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.service.MapStore;
import org.journeymaps.service.StoredPage;

/**
 * Pages in memory, as one viewer sees them. Somebody else's save in between can be asked for by {@link #savedMeanwhile}.
 */
public final class InMemoryMapStore implements MapStore {
    private final Map<Long, Entry> pages = new LinkedHashMap<>();
    private final List<String> comments = new ArrayList<>();
    private int othersToCome;

    private static final class Entry {
        private final long id;
        private final List<String> bodies;
        private int version = 1;
        private boolean visible = true;
        private boolean editable = true;

        Entry(long id, List<String> bodies) {
            this.id = id;
            this.bodies = new ArrayList<>(bodies);
        }
    }

    /** Puts a page in version 1 that the viewer may edit. */
    public InMemoryMapStore with(long pageId, String... bodies) {
        pages.put(pageId, new Entry(pageId, List.of(bodies)));
        return this;
    }

    /** Takes the viewer's right to edit. */
    public void protect(long pageId) {
        at(pageId).editable = false;
    }

    /** Takes the viewer's right to see. */
    public void hide(long pageId) {
        at(pageId).visible = false;
    }

    /** Before each of the next saves somebody else saves the page. */
    public void savedMeanwhile(int times) {
        othersToCome = times;
    }

    /** A body as it is stored now. */
    public String body(long pageId, int position) {
        return at(pageId).bodies.get(position);
    }

    /** Somebody else replaces a body. */
    public void replaceBody(long pageId, int position, String body) {
        at(pageId).bodies.set(position, body);
        at(pageId).version++;
    }

    /** The version now. */
    public int version(long pageId) {
        return at(pageId).version;
    }

    /** What the page history says about the saves, oldest first. */
    public List<String> comments() {
        return List.copyOf(comments);
    }

    @Override
    public Optional<StoredPage> find(long pageId) {
        return visible(pageId)
                .map(page -> new StoredPage(
                        page.id,
                        page.version,
                        "Page " + page.id,
                        "CX",
                        "https://wiki.example.org/pages/viewpage.action?pageId=" + page.id,
                        page.editable,
                        page.bodies));
    }

    @Override
    public SaveResult save(long pageId, int baseVersion, int position, String body, String versionComment) {
        Optional<Entry> found = visible(pageId);
        if (found.isEmpty()) {
            return new SaveResult.NotFound();
        }
        Entry page = found.get();
        if (othersToCome > 0) {
            othersToCome--;
            page.version++;
        }
        if (!page.editable) {
            return new SaveResult.NotPermitted();
        }
        if (page.version != baseVersion) {
            return new SaveResult.Stale(page.version);
        }
        if (position < 0 || position >= page.bodies.size()) {
            return new SaveResult.NotFound();
        }
        if (!page.bodies.set(position, body).equals(body)) {
            page.version++;
            comments.add(versionComment);
        }
        return new SaveResult.Saved(page.version);
    }

    private Optional<Entry> visible(long pageId) {
        return Optional.ofNullable(pages.get(pageId)).filter(page -> page.visible);
    }

    private Entry at(long pageId) {
        Entry page = pages.get(pageId);
        if (page == null) {
            throw new IllegalArgumentException("No page " + pageId + "; there are " + pages.keySet());
        }
        return page;
    }
}
