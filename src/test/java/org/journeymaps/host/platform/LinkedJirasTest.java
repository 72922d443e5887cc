package org.journeymaps.host.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.journeymaps.host.content.EmbeddedHostData;
import org.journeymaps.host.content.HostData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedJirasTest {

    private static final LinkedJira ONE = jira("one");
    private static final LinkedJira OTHER = jira("other");

    @TempDir
    Path folder;

    private HostData data;
    private LinkedJiras jiras;

    @BeforeEach
    void open() {
        data = EmbeddedHostData.open(folder, Clock.systemUTC());
        jiras = new LinkedJiras(List.of(ONE, OTHER), data.settings());
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void areLinkedAsGivenAtFirst() {
        assertThat(jiras.linked()).containsExactly(ONE, OTHER);
    }

    @Test
    void aRemovedLinkIsGoneWhileItsServerStays() {
        jiras.remove("one");
        jiras.remove("never heard of");

        assertThat(jiras.linked()).containsExactly(OTHER);
        assertThat(jiras.all())
                .containsExactly(new LinkedJiras.Server(ONE, false), new LinkedJiras.Server(OTHER, true));
    }

    @Test
    void aLinkMadeAnewLeadsToTheSameServerUnderAnIdOfItsOwn() {
        LinkedJira anew = jiras.link("Jira one");

        assertThat(anew.id()).isNotEqualTo("one");
        assertThat(anew.rpcUrl()).isEqualTo(ONE.rpcUrl());
        assertThat(jiras.linked()).containsExactly(anew, OTHER);
        assertThat(jiras.link("Jira one").id()).isNotEqualTo(anew.id());
    }

    @Test
    void aLinkMadeAnewCanBeRemovedByItsNewIdOnly() {
        String id = jiras.link("Jira one").id();

        jiras.remove("one");
        assertThat(jiras.linked()).hasSize(2);
        jiras.remove(id);
        assertThat(jiras.linked()).containsExactly(OTHER);
    }

    @Test
    void surviveARestartUntilTheyAreReset() {
        LinkedJira anew = jiras.link("Jira other");
        assertThat(new LinkedJiras(List.of(ONE, OTHER), data.settings()).linked())
                .containsExactly(ONE, anew);

        jiras.reset();
        assertThat(jiras.linked()).containsExactly(ONE, OTHER);
    }

    @Test
    void anUnknownServerIsNamedTogetherWithTheKnownOnes() {
        assertThatThrownBy(() -> jiras.link("Jira three"))
                .hasMessageContaining("\"Jira three\"")
                .hasMessageContaining("[Jira one, Jira other]");
    }

    private static LinkedJira jira(String id) {
        URI url = URI.create("https://" + id + ".example.org/jira");
        return new LinkedJira(id, "Jira " + id, url, url, new LinkedJira.SharedOnly());
    }
}
