package org.journeymaps.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.same;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.journeymaps.service.MapStore;
import org.journeymaps.service.MapStore.SaveResult;
import org.journeymaps.testing.MapStoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.InOrder;

class PageMapStoreTest extends MapStoreContract {
    private final PageManager pages = mock(PageManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final UserAccessor users = mock(UserAccessor.class);
    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final ClusterLock lock = mock(ClusterLock.class);
    private final TransactionTemplate transactions = mock(TransactionTemplate.class);
    private final ApplicationProperties site = mock(ApplicationProperties.class);
    private final ConfluenceUser ada = mock(ConfluenceUser.class);
    private final AtomicReference<String> storage = new AtomicReference<>("");
    private final AtomicInteger version = new AtomicInteger(1);
    private Optional<String> viewer = Optional.of(VIEWER);
    private AbstractPage page = mock(Page.class);

    @BeforeEach
    void standIn() {
        when(users.getUserByKey(new UserKey(VIEWER))).thenReturn(ada);
        when(ada.getKey()).thenReturn(new UserKey(VIEWER));
        when(locks.getLockForName("org.journeymaps.page." + PAGE)).thenReturn(lock);
        when(locks.getLockForName("org.journeymaps.page.8")).thenReturn(lock);
        when(transactions.execute(any()))
                .thenAnswer(call -> call.<TransactionCallback<?>>getArgument(0).doInTransaction());
        when(site.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example.org/wiki");
        doAnswer(call -> {
                    keep(version.get());
                    call.<Modification<ContentEntityObject>>getArgument(1).modify(call.getArgument(0));
                    version.incrementAndGet();
                    when(page.getLastModifier()).thenReturn(ada);
                    return null;
                })
                .when(pages)
                .saveNewVersion(any(), any(), any());
        place(page);
    }

    /** The version as it is before the next one is made. */
    private void keep(int number) {
        Page old = mock(Page.class);
        String body = storage.get();
        when(old.getVersion()).thenReturn(number);
        when(old.getBodyAsString()).thenReturn(body);
        when(pages.getOtherVersion(page, number)).thenReturn(old);
    }

    private void place(AbstractPage content) {
        page = content;
        when(pages.getById(PAGE)).thenReturn(content);
        when(content.getId()).thenReturn(PAGE);
        when(content.getVersion()).thenAnswer(call -> version.get());
        when(content.getDisplayTitle()).thenReturn("Opening an account");
        when(content.getSpaceKey()).thenReturn("CX");
        when(content.isCurrent()).thenReturn(true);
        when(content.isLatestVersion()).thenReturn(true);
        when(content.getBodyAsString()).thenAnswer(call -> storage.get());
        doAnswer(call -> {
                    storage.set(call.getArgument(0));
                    return null;
                })
                .when(content)
                .setBodyAsString(any());
        when(permissions.hasPermission(ada, Permission.VIEW, content)).thenReturn(true);
        when(permissions.hasPermission(ada, Permission.EDIT, content)).thenReturn(true);
    }

    @Override
    protected MapStore storeWith(String... bodies) {
        storage.set(Arrays.stream(bodies)
                .map(body -> "<p>Text</p><ac:structured-macro ac:name=\"journey-map\">"
                        + (body.isEmpty()
                                ? ""
                                : "<ac:plain-text-body>" + StorageText.cdata(body) + "</ac:plain-text-body>")
                        + "</ac:structured-macro>")
                .collect(Collectors.joining()));
        return new PageMapStore(
                pages,
                new PageAccess(permissions, users, () -> viewer),
                new PageTransactions(locks, transactions),
                site);
    }

    @Override
    protected void protect() {
        when(permissions.hasPermission(ada, Permission.EDIT, page)).thenReturn(false);
    }

    @Override
    protected void hide() {
        when(permissions.hasPermission(ada, Permission.VIEW, page)).thenReturn(false);
    }

    @Test
    void findsBlogPostsToo() {
        place(mock(BlogPost.class));

        assertThat(find(storeWith("a")).url())
                .isEqualTo("https://wiki.example.org/wiki/pages/viewpage.action?pageId=7");
    }

    @Test
    void otherContentHoldsNoMaps() {
        when(pages.getById(PAGE)).thenReturn(mock(ContentEntityObject.class));

        assertThat(storeWith("a").find(PAGE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "not current", "draft", "trash"})
    void onlyTheCurrentVersionCounts(String what) {
        when(page.isLatestVersion()).thenReturn(!what.equals("history"));
        when(page.isCurrent()).thenReturn(!what.equals("not current"));
        when(page.isDraft()).thenReturn(what.equals("draft"));
        when(page.isDeleted()).thenReturn(what.equals("trash"));

        assertThat(storeWith("a").find(PAGE)).isEmpty();
        assertThat(storeWith("a").save(PAGE, 1, 0, "b", "No")).isEqualTo(new SaveResult.NotFound());
    }

    @Test
    void anAnonymousViewerIsAskedForAsNobody() {
        viewer = Optional.empty();
        when(permissions.hasPermission(null, Permission.VIEW, page)).thenReturn(true);

        assertThat(find(storeWith("a")).editable()).isFalse();
    }

    @Test
    void savesWithTheCommentAndLeavesTheRestOfThePage() {
        MapStore store = storeWith("a", "b");
        String before = Objects.requireNonNull(storage.get());

        store.save(PAGE, 1, 0, "new", "Because");

        assertThat(storage.get()).isEqualTo(before.replace("[a]", "[new]"));
        verify(page).setVersionComment("Because");
        verify(pages).saveNewVersion(same(page), any(), same(DefaultSaveContext.DEFAULT));
    }

    @Test
    void writesNothingThatDiffersInNothing() {
        storeWith("a").save(PAGE, 1, 0, "a", "Again");

        verify(pages, never()).saveNewVersion(any(), any(), any());
    }

    @Test
    void readsAndWritesUnderThePagesLockAndGivesItBackAfterTheCommit() {
        storeWith("a").save(PAGE, 1, 0, "b", "Why");

        InOrder order = inOrder(lock, transactions, pages);
        order.verify(lock).lock();
        order.verify(transactions).execute(any());
        order.verify(pages).saveNewVersion(any(), any(), any());
        order.verify(lock).unlock();
    }

    @Test
    void aSaveInsideOfWorkAloneBelongsToIt() {
        MapStore store = storeWith("a");

        store.alone(PAGE, () -> store.save(PAGE, 1, 0, "b", "Why"));

        verify(lock, times(1)).lock();
        verify(transactions, times(1)).execute(any());
        verify(lock, times(1)).unlock();
        assertThatThrownBy(() -> store.alone(PAGE, () -> store.save(8, 1, 0, "b", "Why")))
                .hasMessageContaining("has to wait");
        assertThat(store.<Integer>alone(8, () -> 1))
                .as("nothing is left behind")
                .isEqualTo(1);
    }

    @Test
    void givesTheLockBackWhenTheSaveFails() {
        doThrow(new IllegalStateException("database away")).when(transactions).execute(any());

        assertThatThrownBy(() -> storeWith("a").save(PAGE, 1, 0, "b", "Why")).hasMessage("database away");
        verify(lock, times(1)).unlock();
    }
}
