package org.journeymaps.host.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.journeymaps.host.content.Spaces.Grant;
import org.journeymaps.host.content.Spaces.Holder;
import org.journeymaps.host.content.Spaces.SpaceGrant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CqlSearchTest {

    private static final String MACRO = "<ac:structured-macro ac:schema-version=\"1\" ac:name=\"journey-map\">"
            + "<ac:plain-text-body><![CDATA[{\"title\":\"Passport renewal\"}]]></ac:plain-text-body></ac:structured-macro>";

    @TempDir
    static Path folder;

    private static HostData data;

    @BeforeAll
    static void threePagesInOneSpaceAndASecretInAnother() {
        data = EmbeddedHostData.open(folder, new Ticking());
        for (String key : List.of("CX", "HR")) {
            data.spaces().create(key, key, "u-ada");
        }
        data.spaces().replaceGrants("CX", Set.of(new SpaceGrant(Grant.VIEW, Holder.USER, "ada")));
        ContentRow home = page("CX", "Home", "<p>Welcome</p>", OptionalLong.empty());
        ContentRow maps = page("CX", "Maps of ours", "<p>ac:name=\"journey-map\"</p>", OptionalLong.of(home.id()));
        page("CX", "Account", "<p>Opening</p>" + MACRO, OptionalLong.of(maps.id()));
        page("HR", "Salaries", "<p>Opening</p>" + MACRO, OptionalLong.empty());
        data.content().create(NewContent.comment(maps, "<p>Nice</p>", "u-ada"));
        data.content().addLabel(maps.id(), "index");
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "macro = \"journey-map\" | Account",
                "macro = \"journey-map\" and space = HR | ``",
                "space = \"cx\" and type = page order by title | Account,Home,Maps of ours",
                "type in (page, blogpost) order by title desc | Maps of ours,Home,Account",
                "type = comment | Re: Maps of ours",
                "type not in (page) | Re: Maps of ours",
                "title ~ \"MAPS\" and type = page | Maps of ours",
                "title ~ 'map*' and type = page | Maps of ours",
                "title ~ \"map\" | ``",
                "title = \"home\" | Home",
                "title != home and type = page order by created | Maps of ours,Account",
                "text ~ \"passport renewal\" | Account",
                "text !~ opening and type = page order by lastmodified asc | Home,Maps of ours",
                "(title = Home or title = Account) and type = page order by id | Home,Account",
                "title = Home or title = Account and macro = nothing | Home",
                "label = index | Maps of ours",
            })
    void findsWhatTheQuerySays(String cql, String titles) {
        assertThat(titles(cql)).isEqualTo(titles.isEmpty() ? List.of() : Arrays.asList(titles.split(",")));
    }

    @Test
    void findsDescendantsAtAnyDepth() {
        long home = data.content()
                .findByTitle(ContentKind.PAGE, "CX", "Home")
                .orElseThrow()
                .id();

        assertThat(titles("ancestor = " + home + " and type = page order by title"))
                .containsExactly("Account", "Maps of ours");
        assertThat(titles("parent = " + home)).containsExactly("Maps of ours");
        assertThat(titles("id in (" + home + ", 1)")).containsExactly("Home");
    }

    @Test
    void pagesThroughTheHits() {
        Search.Hits second = data.search().search("type = page order by title", ada(), 1, 1);

        assertThat(second.rows()).extracting(ContentRow::title).containsExactly("Home");
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.hasMore()).isTrue();
        assertThat(data.search().search("type = page", ada(), 2, 5).hasMore()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | Expected a condition such as macro = \"journey-map\" at position 1",
                "macro | Expected =, !=, ~, !~, in or not in after \"macro\" at position 6",
                "macro = | Expected a value at position 8",
                "macro = \"a | string that begins at position 9",
                "type = whiteboard | \"whiteboard\" at position 8 of the CQL query is no content type",
                "creator = ada | \"creator\" at position 1 of the CQL query is no field",
                "title = a title = b | Expected \"and\", \"or\", \"order by\" or the end at position 11",
                "type in page | Expected \"(\" at position 9",
                "ancestor = home | \"home\" at position 12 of the CQL query is no content id",
                "text = a | can only be searched with ~",
                "macro ~ a | cannot be searched with ~",
                "created > now() | Unexpected character '>' at position 9",
                "type = page order by size | \"size\" at position 22 of the CQL query cannot be ordered by",
                "title = a; drop table content | Unexpected character ';' at position 10",
            })
    void namesThePlaceInAQueryItCannotRead(String cql, String message) {
        assertThatThrownBy(() -> titles(cql))
                .isInstanceOf(Search.QueryException.class)
                .hasMessageContaining(message);
    }

    private static List<String> titles(String cql) {
        return data.search().search(cql, ada(), 0, 100).rows().stream()
                .map(ContentRow::title)
                .toList();
    }

    private static ContentRow page(String space, String title, String body, OptionalLong parent) {
        return data.content().create(NewContent.page(space, title, body, parent, "u-ada"));
    }

    private static Optional<HostUser> ada() {
        return Optional.of(new HostUser("u-ada", "ada", "Ada", "ada@example.org", Set.of(), true, false));
    }

    /** Each look at the clock is a second later than the last. */
    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-11-02T09:00:00Z");

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }
    }
}
