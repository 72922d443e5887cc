package org.journeymaps.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import org.junit.jupiter.api.Test;

class SalViewerTest {
    private final UserManager users = mock();
    private final SalViewer viewer = new SalViewer(users);

    @Test
    void theViewerIsKnownByTheKeyThatOutlivesARenaming() {
        when(users.getRemoteUserKey()).thenReturn(new UserKey("8a8080ff"));

        assertThat(viewer.userKey()).contains("8a8080ff");
        assertThat(viewer.isLoggedIn()).isTrue();
    }

    @Test
    void withoutLogInNobodyIsThere() {
        assertThat(viewer.userKey()).isEmpty();
        assertThat(viewer.isLoggedIn()).isFalse();
    }
}
