package org.journeymaps.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestScopeTest {
    @Test
    void outside_a_request_everybody_is_anonymous() {
        assertThat(CurrentUser.key()).isEmpty();
        assertThat(CurrentUser.contextPath()).isEmpty();
        assertThat(PageRequestScope.current()).isEmpty();
    }

    @Test
    void an_inner_user_gives_way_to_the_outer_one_when_it_ends() {
        try (CurrentUser outer = CurrentUser.open(Optional.of("a"), "/c", Locale.GERMAN)) {
            try (CurrentUser inner = CurrentUser.open(Optional.empty(), "", Locale.ENGLISH)) {
                assertThat(CurrentUser.key()).isEmpty();
            }
            assertThat(CurrentUser.key()).hasValue("a");
            assertThat(CurrentUser.contextPath()).isEqualTo("/c");
            assertThat(CurrentUser.locale()).isEqualTo(Locale.GERMAN);
        }
        assertThat(CurrentUser.key()).isEmpty();
    }

    @Test
    void an_inner_page_collects_for_itself() {
        try (PageRequestScope outer = PageRequestScope.open()) {
            outer.requireContext("page");
            try (PageRequestScope inner = PageRequestScope.open()) {
                PageRequestScope.current().orElseThrow().requireModule("a:b");
                assertThat(inner.modules()).containsExactly("a:b");
                assertThat(inner.contexts()).isEmpty();
            }
            assertThat(PageRequestScope.current()).containsSame(outer);
            assertThat(outer.modules()).isEmpty();
        }
    }
}
