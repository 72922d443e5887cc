package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import java.net.URI;
import java.util.UUID;
import org.journeymaps.host.platform.LinkedJira;
import org.journeymaps.host.platform.TestPlatform;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;

class GuardedAppLinksTest {
    private final BeanFactory beans = mock();
    private final GuardedAppLinks links = new GuardedAppLinks(beans);

    @Test
    void theLinkServiceIsNotTouchedBeforeTheFirstQuestion() {
        verifyNoInteractions(beans);
    }

    @Test
    void withoutTheServiceThereIsNoJiraAndNothingElseIsWrong() {
        when(beans.getBean(any(Class.class))).thenThrow(new NoSuchBeanDefinitionException("links"));

        assertThat(links.all()).isEmpty();
        assertThat(links.find(ScriptedJira.ID)).isEmpty();
        verify(beans, times(1)).getBean(any(Class.class));
    }

    @Test
    void withoutTheClassesOfTheServiceThereIsNoJiraEither() {
        when(beans.getBean(any(Class.class))).thenThrow(new NoClassDefFoundError("applinks"));

        assertThat(links.all()).isEmpty();
    }

    @Test
    void linksAreFoundByTheirIdAndIdsOfAnyFormAreHarmless() {
        URI url = URI.create("https://jira.example.org");
        LinkedJira jira = new LinkedJira(ScriptedJira.ID, "Our Jira", url, url, new LinkedJira.SharedOnly());
        when(beans.getBean(ReadOnlyApplicationLinkService.class)).thenReturn(TestPlatform.links(jira));

        assertThat(links.all()).singleElement().satisfies(site -> {
            assertThat(site.server().name()).isEqualTo("Our Jira");
            assertThat(site.server().primary()).isTrue();
            assertThat(site.send(JiraRequest.get("serverInfo"))).isEqualTo(new Reply.NotConfigured());
        });
        assertThat(links.find(ScriptedJira.ID)).isPresent();
        assertThat(links.find(UUID.randomUUID().toString())).isEmpty();
        assertThat(links.find("../x")).isEmpty();
    }
}
