package org.journeymaps.host.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.journeymaps.host.content.Restriction.Kind;
import org.journeymaps.host.content.Restriction.Subject;
import org.journeymaps.host.content.Spaces.Grant;
import org.journeymaps.host.content.Spaces.Holder;
import org.journeymaps.host.content.Spaces.SpaceGrant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlPermissionsTest {

    private static final Optional<HostUser> ADA = user("ada", Set.of("cx-team"));
    private static final Optional<HostUser> BEN = user("ben", Set.of());
    private static final Optional<HostUser> OLGA = user("olga", Set.of());
    private static final Optional<HostUser> NOBODY = Optional.empty();

    @TempDir
    Path folder;

    private HostData data;
    private Permissions permissions;
    private ContentRow parent;
    private ContentRow page;

    @BeforeEach
    void aSpaceWithAnEditorGroupAndOneReader() {
        data = EmbeddedHostData.open(folder, Clock.systemUTC());
        permissions = data.permissions();
        data.spaces().create("CX", "Customer Experience", "u-ada");
        data.spaces()
                .replaceGrants(
                        "CX",
                        Set.of(
                                new SpaceGrant(Grant.EDIT, Holder.GROUP, "cx-team"),
                                new SpaceGrant(Grant.VIEW, Holder.USER, "ben")));
        parent = data.content().create(NewContent.page("CX", "Parent", "", OptionalLong.empty(), "u-ada"));
        page = data.content().create(NewContent.page("CX", "Page", "", OptionalLong.of(parent.id()), "u-ada"));
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void followsTheGrantsOfTheSpace() {
        assertThat(permissions.canEdit(ADA, page)).isTrue();
        assertThat(permissions.canView(BEN, page)).isTrue();
        assertThat(permissions.canEdit(BEN, page)).isFalse();
        assertThat(permissions.canView(OLGA, page)).isFalse();
        assertThat(permissions.canView(NOBODY, page)).isFalse();
        assertThat(permissions.holds(ADA, Grant.ADMINISTER, "CX")).isFalse();
    }

    @Test
    void inheritsViewRestrictionsButNotEditRestrictions() {
        permissions.replaceRestrictions(
                parent.id(),
                Set.of(
                        new Restriction(Kind.VIEW, Subject.GROUP, "cx-team"),
                        new Restriction(Kind.EDIT, Subject.USER, "ben")));

        assertThat(permissions.canView(BEN, page)).as("hidden by the parent").isFalse();
        assertThat(permissions.canView(ADA, page)).isTrue();
        assertThat(permissions.canEdit(ADA, page))
                .as("edit restriction of the parent doesn't reach")
                .isTrue();
        assertThat(permissions.canEdit(ADA, parent)).isFalse();
    }

    @Test
    void letsOldVersionsAndCommentsFollowTheirPage() {
        data.content().saveVersion(page.id(), 1, "Page", "<p>2</p>", "", "u-ada");
        ContentRow old = data.content().findVersion(page.id(), 1).orElseThrow();
        ContentRow comment = data.content().create(NewContent.comment(page, "<p>hi</p>", "u-ada"));
        assertThat(permissions.canView(BEN, old)).isTrue();
        assertThat(permissions.canView(BEN, comment)).isTrue();

        permissions.replaceRestrictions(page.id(), Set.of(new Restriction(Kind.VIEW, Subject.USER, "ada")));

        assertThat(permissions.canView(BEN, old)).isFalse();
        assertThat(permissions.canView(BEN, comment)).isFalse();
    }

    @Test
    void opensASpaceToVisitorsOnlyWhenTheSiteAndTheSpaceAllowIt() {
        data.spaces().replaceGrants("CX", Set.of(new SpaceGrant(Grant.EDIT, Holder.ANONYMOUS, "")));
        assertThat(permissions.canView(NOBODY, page)).isFalse();

        permissions.allowAnonymousAccess(true);

        assertThat(permissions.canView(NOBODY, page)).isTrue();
        assertThat(permissions.canEdit(NOBODY, page)).as("visitors never edit").isFalse();
    }

    @Test
    void showsADraftOnlyToItsAuthorAndTheTrashToNobody() {
        ContentRow draft = data.content()
                .create(new NewContent(
                        ContentKind.PAGE, ContentStatus.DRAFT, "CX", "", "", OptionalLong.empty(), "u-ada", ""));
        data.content().trash(page.id());

        assertThat(permissions.canView(ADA, draft)).isTrue();
        assertThat(permissions.canView(BEN, draft)).isFalse();
        assertThat(permissions.canView(ADA, data.content().findById(page.id()).orElseThrow()))
                .isFalse();
    }

    private static Optional<HostUser> user(String name, Set<String> groups) {
        return Optional.of(new HostUser("u-" + name, name, name, name + "@example.org", groups, true, false));
    }
}
