package org.journeymaps.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.journeymaps.service.MapStore;
import org.journeymaps.service.PageVersion;
import org.journeymaps.service.StoredPage;

/**
 * Pages in memory, as one viewer sees them. Somebody else's save in between can be asked for by {@link #savedMeanwhile}.
 */
public final class InMemoryMapStore implements MapStore {
    private final Map<Long, Entry> pages = new LinkedHashMap<>();
    private final List<String> comments = new ArrayList<>();
    private String saver = "ada";
    private int othersToCome;
    private int oldVersionsRead;
    private Runnable beforeSave = () -> {};

    private static final class Entry {
        private final long id;
        private final List<PageVersion> history = new ArrayList<>();
        private List<String> bodies;
        private String author = "";
        private int version = 1;
        private boolean visible = true;
        private boolean editable = true;
        private boolean openToAll;

        Entry(long id, List<String> bodies) {
            this.id = id;
            this.bodies = List.copyOf(bodies);
        }

        void next(String by, List<String> changed) {
            history.add(now());
            bodies = List.copyOf(changed);
            author = by;
            version++;
        }

        PageVersion now() {
            return new PageVersion(version, Optional.of(author).filter(key -> !key.isEmpty()), bodies);
        }

        List<String> with(int position, String body) {
            List<String> changed = new ArrayList<>(bodies);
            changed.set(position, body);
            return changed;
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

    /** Lets everybody see a page, also who is not logged in. */
    public void open(long pageId) {
        at(pageId).openToAll = true;
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
        replaceBody(pageId, position, body, "somebody");
    }

    /** Somebody replaces a body. */
    public void replaceBody(long pageId, int position, String body, String by) {
        at(pageId).next(by, at(pageId).with(position, body));
    }

    /** Somebody saves the page with other texts in place of all its maps. */
    public void replaceAll(long pageId, String... bodies) {
        at(pageId).next("somebody", List.of(bodies));
    }

    /** From now on saves are this user's. */
    public void savedBy(String userKey) {
        saver = userKey;
    }

    /** Old versions of the page are thrown away. */
    public void forgetHistory(long pageId) {
        at(pageId).history.clear();
    }

    /** How often an old version was asked for. */
    public int oldVersionsRead() {
        return oldVersionsRead;
    }

    /** Something happens right before the next save. */
    public void beforeNextSave(Runnable event) {
        beforeSave = event;
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
    public boolean isOpenToAll(long pageId) {
        return visible(pageId).filter(page -> page.openToAll).isPresent();
    }

    @Override
    public Optional<PageVersion> findVersion(long pageId, int version) {
        return visible(pageId).flatMap(page -> page.version == version ? Optional.of(page.now()) : old(page, version));
    }

    private Optional<PageVersion> old(Entry page, int version) {
        oldVersionsRead++;
        return page.history.stream().filter(old -> old.version() == version).findFirst();
    }

    @Override
    public <T> T alone(long pageId, Supplier<T> work) {
        return work.get();
    }

    @Override
    public SaveResult save(long pageId, int baseVersion, int position, String body, String versionComment) {
        Runnable event = beforeSave;
        beforeSave = () -> {};
        event.run();
        Optional<Entry> found = visible(pageId);
        if (found.isEmpty()) {
            return new SaveResult.NotFound();
        }
        Entry page = found.get();
        if (othersToCome > 0) {
            othersToCome--;
            page.next("somebody", page.bodies);
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
        if (!page.bodies.get(position).equals(body)) {
            page.next(saver, page.with(position, body));
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
