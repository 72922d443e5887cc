package org.journeymaps.host.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import org.journeymaps.host.RunningApp;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.content.NewContent;
import org.journeymaps.host.content.Restriction;
import org.journeymaps.host.content.Spaces.Grant;
import org.journeymaps.host.content.Spaces.Holder;
import org.journeymaps.host.content.Spaces.SpaceGrant;
import org.journeymaps.host.content.StaleVersionException;
import org.journeymaps.host.plugin.CurrentUser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class StoredPlatformTest {
    @TempDir
    static Path folder;

    private static HostData data;
    private static PageManager pages;
    private static SpaceManager spaces;
    private static UserAccessor people;
    private static UserManager users;
    private static PermissionManager permissions;
    private static PluginSettings settings;
    private static int counter;

    @BeforeAll
    static void open() {
        data = RunningApp.data(folder);
        data.spaces().create("CX", "Customer Experience", "key-root");
        data.spaces()
                .replaceGrants(
                        "CX",
                        Set.of(
                                new SpaceGrant(Grant.ADMINISTER, Holder.USER, "root"),
                                new SpaceGrant(Grant.EDIT, Holder.USER, "anna")));
        pages = new StoredPages(data);
        spaces = new StoredPages(data);
        people = new SiteUsers(data.users());
        users = new SiteUsers(data.users());
        permissions = new SitePermissions(data);
        settings = new StoredSettings(data.settings()).createGlobalSettings();
    }

    @AfterAll
    static void close() {
        data.close();
    }

    private static Page page(String body) {
        counter++;
        long id = data.content()
                .create(NewContent.page("CX", "Page " + counter, body, OptionalLong.empty(), "key-anna"))
                .id();
        return pages.getPage(id);
    }

    @Test
    void a_saved_edit_is_a_new_version_by_the_visitor_with_its_comment() {
        Page page = page("old");

        try (CurrentUser user = CurrentUser.open(Optional.of("key-root"), "", Locale.ENGLISH)) {
            pages.saveNewVersion(
                    page,
                    edited -> {
                        edited.setBodyAsString("new");
                        edited.setVersionComment("why");
                    },
                    DefaultSaveContext.MINOR_EDIT);
        }

        assertThat(page.getVersion()).isEqualTo(2);
        Page read = pages.getPage(page.getId());
        assertThat(read.getBodyAsString()).isEqualTo("new");
        assertThat(read.getVersionComment()).isEqualTo("why");
        assertThat(read.getLastModifier().getName()).isEqualTo("root");
        assertThat(read.getCreator().getName()).isEqualTo("anna");
        assertThat(read.isLatestVersion()).isTrue();
    }

    @Test
    void history_starts_with_the_current_version_and_old_ones_can_be_read() {
        Page page = page("one");
        pages.saveNewVersion(page, edited -> edited.setBodyAsString("two"), DefaultSaveContext.DEFAULT);

        List<VersionHistorySummary> history = pages.getVersionHistorySummaries(page);
        ContentEntityObject old = pages.getPreviousVersion(page);

        assertThat(history).extracting(VersionHistorySummary::getVersion).containsExactly(2, 1);
        assertThat(old.getBodyAsString()).isEqualTo("one");
        assertThat(old.isLatestVersion()).isFalse();
        assertThat(old.getLatestVersionId()).isEqualTo(page.getId());
        assertThat(pages.getOtherVersion(page, 9)).isNull();
    }

    @Test
    void an_edit_of_a_version_that_is_no_longer_current_is_refused() {
        Page first = page("one");
        Page second = pages.getPage(first.getId());
        pages.saveNewVersion(first, edited -> edited.setBodyAsString("two"), DefaultSaveContext.DEFAULT);

        assertThatThrownBy(() -> pages.saveNewVersion(
                        second, edited -> edited.setBodyAsString("mine"), DefaultSaveContext.DEFAULT))
                .isInstanceOf(StaleVersionException.class);
        assertThat(pages.getPage(first.getId()).getBodyAsString()).isEqualTo("two");
    }

    @Test
    void a_transaction_undoes_everything_when_it_throws() {
        Page page = page("one");
        StoreTransactions transactions = new StoreTransactions(data.transactions());

        assertThatThrownBy(() -> transactions.execute(() -> {
                    settings.put("in-transaction", "yes");
                    pages.saveNewVersion(page, edited -> edited.setBodyAsString("two"), DefaultSaveContext.DEFAULT);
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(pages.getPage(page.getId()).getVersion()).isEqualTo(1);
        assertThat(settings.get("in-transaction")).isNull();
    }

    @Test
    void files_of_a_page_are_listed_by_name_and_type_and_tell_little_else() {
        Page page = page("with files");
        data.attachments().save(page.getId(), "b.pdf", "application/pdf", "", new byte[] {1}, "key-root");
        data.attachments().save(page.getId(), "a.png", "image/png", "", new byte[] {1}, "key-root");
        data.attachments().save(page.getId(), "a.png", "image/png", "again", new byte[] {2}, "key-root");

        List<Attachment> files =
                new StoredAttachments(new StoredPages(data), data.attachments()).getLatestVersionsOfAttachments(page);

        assertThat(files).extracting(Attachment::getFileName).containsExactly("a.png", "b.pdf");
        assertThat(files).extracting(Attachment::getMediaType).containsExactly("image/png", "application/pdf");
        assertThat(files.get(0).getVersion()).isEqualTo(2);
        assertThatThrownBy(() -> files.get(0).getBodyAsString())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("getBodyAsString");
    }

    @Test
    void what_is_not_there_is_null() {
        assertThat(pages.getById(999_999)).isNull();
        assertThat(pages.getPage("CX", "no such title")).isNull();
        assertThat(spaces.getSpace("NONE")).isNull();
        assertThat(people.getUserByName("nobody")).isNull();
        assertThat(users.getUserProfile(new UserKey("nobody"))).isNull();
        assertThat(users.getRemoteUserKey()).isNull();
    }

    @Test
    void permissions_follow_grants_and_restrictions() {
        Page page = page("x");
        ConfluenceUser anna = people.getUserByName("anna");
        ConfluenceUser guest = people.getUserByName("guest");
        ConfluenceUser root = people.getUserByName("root");

        assertThat(permissions.hasPermission(anna, Permission.EDIT, page)).isTrue();
        assertThat(permissions.hasPermission(guest, Permission.VIEW, page)).isFalse();
        assertThat(permissions.hasPermission(null, Permission.VIEW, page)).isFalse();
        assertThat(permissions.hasPermission(anna, Permission.ADMINISTER, page.getSpace()))
                .isFalse();
        assertThat(permissions.hasPermission(root, Permission.ADMINISTER, page.getSpace()))
                .isTrue();
        assertThat(permissions.hasPermission(anna, Permission.VIEW, null)).isFalse();
        assertThat(permissions.hasCreatePermission(anna, page.getSpace(), Page.class))
                .isTrue();
        assertThat(permissions.hasCreatePermission(guest, page, Page.class)).isFalse();

        data.permissions()
                .replaceRestrictions(
                        page.getId(), Set.of(new Restriction(Restriction.Kind.EDIT, Restriction.Subject.USER, "root")));
        assertThat(permissions.hasPermission(anna, Permission.EDIT, page)).isFalse();
        assertThat(permissions.hasPermission(anna, Permission.VIEW, page)).isTrue();
        assertThat(permissions.<Page>getPermittedEntities(anna, Permission.EDIT, List.of(page, page("y"))))
                .hasSize(1);
    }

    @Test
    void using_and_administering_the_site_are_told_apart() {
        ConfluenceUser anna = people.getUserByName("anna");
        ConfluenceUser guest = people.getUserByName("guest");

        assertThat(permissions.hasPermission(anna, Permission.VIEW, PermissionManager.TARGET_APPLICATION))
                .isTrue();
        assertThat(permissions.hasPermission(guest, Permission.VIEW, PermissionManager.TARGET_APPLICATION))
                .isFalse();
        assertThat(permissions.hasPermission(anna, Permission.ADMINISTER, PermissionManager.TARGET_SYSTEM))
                .isFalse();
        assertThat(permissions.isConfluenceAdministrator(people.getUserByName("root")))
                .isTrue();
        assertThatThrownBy(() -> permissions.hasPermission(anna, Permission.VIEW, "a string"))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("java.lang.String");
    }

    @Test
    void settings_keep_each_kind_of_value() {
        Properties properties = new Properties();
        properties.setProperty("a", "1");
        settings.put("text", "ä\n\"");
        settings.put("list", List.of("a", "b"));
        settings.put("map", Map.of("k", "v"));
        settings.put("properties", properties);

        assertThat(settings.get("text")).isEqualTo("ä\n\"");
        assertThat(settings.get("list")).isEqualTo(List.of("a", "b"));
        assertThat(settings.get("map")).isEqualTo(Map.of("k", "v"));
        assertThat(settings.get("properties")).isEqualTo(properties).isInstanceOf(Properties.class);
        assertThat(settings.put("text", null)).isEqualTo("ä\n\"");
        assertThat(settings.get("text")).isNull();
        assertThat(new StoredSettings(data.settings())
                        .createSettingsForKey("CX")
                        .get("list"))
                .isNull();
    }

    @Test
    void settings_refuse_what_the_product_refuses() {
        settings.put("k".repeat(255), "v".repeat(99_000));

        assertThatThrownBy(() -> settings.put("k".repeat(256), "v")).hasMessageContaining("255");
        assertThatThrownBy(() -> settings.put("key", "v".repeat(99_001))).hasMessageContaining("99000");
        assertThatThrownBy(() -> settings.put("key", 7)).hasMessageContaining("java.lang.Integer");
        assertThatThrownBy(() -> settings.put("key", List.of(1))).hasMessageContaining("List<String>");
        assertThatThrownBy(() -> settings.get(null)).hasMessageContaining("null");
    }

    @Test
    void people_are_known_by_key_name_and_group() {
        assertThat(people.getUserByKey(new UserKey("key-anna")).getFullName()).isEqualTo("Full anna");
        assertThat(users.isLicensed(new UserKey("key-guest"))).isFalse();
        assertThat(users.isAdmin(null)).isFalse();
        assertThat(users.isUserInGroup(new UserKey("key-anna"), "users")).isTrue();
        assertThat(people.hasMembership("users", "anna")).isTrue();
        try (CurrentUser user = CurrentUser.open(Optional.of("key-anna"), "", Locale.ENGLISH)) {
            assertThat(users.getRemoteUser().getUsername()).isEqualTo("anna");
        }
    }
}
