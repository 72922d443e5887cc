package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.journeymaps.rest.Api.Reply;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Test;

class MapViewResourceTest {
    private final Api api = new Api(new UseCases());

    @Test
    void answersTheTableAlone() {
        Reply reply = api.getGrid("7", "");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).startsWith("<table class=\"jm-grid\"").endsWith("</table>");
    }

    @Test
    void showsOnePersonasJourney() {
        Reply all = api.getGrid("7", "");
        Reply own = api.getGrid("7", "ana");

        assertThat(own.status()).isEqualTo(200);
        assertThat(all.text()).contains("Somebody else says this.");
        assertThat(own.text()).contains("I tried eleven times.").doesNotContain("Somebody else says this.");
    }

    @Test
    void aPersonaThatIsNotThereIsNamed() {
        Reply reply = api.getGrid("7", "nobody");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().get("message").asText()).contains("nobody", "Reload");
    }

    @Test
    void aForeignPageHasNoGrid() {
        assertThat(api.getGrid("8", "").status()).isEqualTo(404);
    }
}
