package org.journeymaps.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.host.content.ContentKind;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.content.NewContent;
import org.journeymaps.host.content.Spaces.Grant;
import org.journeymaps.host.content.Spaces.Holder;
import org.journeymaps.host.content.Spaces.SpaceGrant;
import org.journeymaps.host.site.DemoPeople;
import org.journeymaps.host.site.render.StorageException;
import org.journeymaps.host.site.render.StorageXml;

/**
 * Fills an empty data folder: people, two spaces, and the pages that {@code demo/pages.txt} lists as
 * {@code file|title|parent title}, a parent before its children; an empty parent means the home page. {@code demo/files.txt}
 * lists the files on them as {@code file|media type|page title}.
 */
final class DemoContent {

    private static final String HOME = "Customer Experience";
    private static final String AUTHOR = "host-user-ada";

    private final HostData data;

    private DemoContent(HostData data) {
        this.data = data;
    }

    static void seedIfEmpty(HostData data) {
        if (data.spaces().all().isEmpty()) {
            data.transactions().run(new DemoContent(data)::seed);
        }
    }

    private void seed() {
        DemoPeople.all()
                .forEach(person ->
                        data.users().create(person.user(), person.user().name()));
        data.spaces().create("CX", HOME, AUTHOR);
        data.spaces()
                .replaceGrants(
                        "CX",
                        Set.of(
                                new SpaceGrant(Grant.EDIT, Holder.GROUP, "cx-team"),
                                new SpaceGrant(Grant.VIEW, Holder.GROUP, "cx-readers"),
                                new SpaceGrant(Grant.ADMINISTER, Holder.GROUP, "confluence-administrators")));
        ContentRow home = page("CX", HOME, read("home.xml"), OptionalLong.empty());
        data.spaces().setHomePage("CX", home.id());
        lines("pages.txt").forEach(line -> listed(line, home));
        lines("files.txt").forEach(this::attached);

        data.spaces().create("HR", "People and Culture", "host-user-admin");
        data.spaces()
                .replaceGrants(
                        "HR", Set.of(new SpaceGrant(Grant.ADMINISTER, Holder.GROUP, "confluence-administrators")));
        ContentRow people =
                page("HR", "People and Culture", "<p>Only administrators see this space.</p>", OptionalLong.empty());
        data.spaces().setHomePage("HR", people.id());
    }

    private void listed(String line, ContentRow home) {
        List<String> parts = List.of(line.split("\\|", -1));
        if (parts.size() != 3) {
            throw new StartException("demo/pages.txt: expected file|title|parent, but found \"" + line + "\".");
        }
        String parentTitle = parts.get(2).strip();
        ContentRow parent = parentTitle.isEmpty()
                ? home
                : data.content()
                        .findByTitle(ContentKind.PAGE, "CX", parentTitle)
                        .orElseThrow(() -> new StartException("demo/pages.txt: the parent \"" + parentTitle
                                + "\" must be listed before \"" + line + "\"."));
        page("CX", parts.get(1).strip(), read(parts.get(0).strip()), OptionalLong.of(parent.id()));
    }

    private void attached(String line) {
        List<String> parts = List.of(line.split("\\|", -1));
        if (parts.size() != 3) {
            throw new StartException(
                    "demo/files.txt: expected file|media type|page title, but found \"" + line + "\".");
        }
        ContentRow page = data.content()
                .findByTitle(ContentKind.PAGE, "CX", parts.get(2))
                .orElseThrow(() -> new StartException("demo/files.txt: there is no page for \"" + line + "\"."));
        data.attachments().save(page.id(), parts.get(0), parts.get(1), "", bytes("files/" + parts.get(0)), AUTHOR);
    }

    private ContentRow page(String space, String title, String body, OptionalLong parent) {
        try {
            StorageXml.check(body);
        } catch (StorageException e) {
            throw new StartException("The demo page \"" + title + "\" is broken. " + e.getMessage(), e);
        }
        return data.content().create(NewContent.page(space, title, body, parent, AUTHOR));
    }

    private static Stream<String> lines(String file) {
        return read(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String read(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8).strip();
    }

    private static byte[] bytes(String file) {
        try (InputStream in = DemoContent.class.getResourceAsStream("demo/" + file)) {
            if (in == null) {
                throw new StartException("The demo file demo/" + file + " is missing from the host's resources.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The demo file demo/" + file + " cannot be read.", e);
        }
    }
}
