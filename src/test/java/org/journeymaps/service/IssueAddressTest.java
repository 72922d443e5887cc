package org.journeymaps.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.journeymaps.service.IssueTracker.Server;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("I2")
class IssueAddressTest {
    private static final List<Server> SERVERS = List.of(
            server("root", "https://jira.example.org", "https://jira.example.org"),
            server("path", "https://jira.example.org/jira/", "http://10.0.0.7:8080/jira"),
            server("twin", "https://jira.example.org/jira", "https://twin.example.org"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://jira.example.org/browse/ENG-1, root, ENG-1",
                "https://JIRA.example.org/browse/ENG-1?focusedId=7#top, root, ENG-1",
                "https://jira.example.org/projects/ENG/issues/ENG-7?filter=all, root, ENG-7",
                "https://jira.example.org/secure/RapidBoard.jspa?rapidView=1&selectedIssue=ENG-2, root, ENG-2",
                "https://jira.example.org/jira/browse/ENG-1, path twin, ENG-1",
                "http://10.0.0.7:8080/jira/browse/eng-1, path, eng-1",
                "https://twin.example.org/browse/%C3%84-1, twin, Ä-1",
                "https://jira.example.org/dashboard, root, -",
                "https://jira.example.org/browse/%zz-1, root, -",
                "https://jira.example.organic/browse/ENG-1, -, -",
                "https://jira.example.org.evil.example/browse/ENG-1, -, -",
                "https://elsewhere.example/browse/ENG-1, -, -"
            })
    void theLongestBaseAddressTellsTheServerAndTheRestTheKey(
            String address, @Nullable String servers, @Nullable String key) {
        List<Server> meant = IssueAddress.servers(address, SERVERS);

        assertThat(meant).extracting(Server::id).isEqualTo(servers == null ? List.of() : List.of(servers.split(" ")));
        assertThat(IssueAddress.findKey(address, meant).orElse("-")).isEqualTo(key == null ? "-" : key);
    }

    @ParameterizedTest
    @CsvSource({
        "ENG-1, false, true",
        "eng-1, false, true",
        "A_B.C-12, false, true",
        "ENG, false, false",
        "the camera, false, false",
        "camera-2 rejects, false, false",
        "2026-11, false, false",
        "https://x.example/a, true, false",
        "http:/x, false, false",
        "javascript:alert(1), false, false"
    })
    void aTextIsAnAddressOrLooksLikeAKeyOrIsWords(String text, boolean address, boolean key) {
        assertThat(IssueAddress.isAddress(text)).isEqualTo(address);
        assertThat(IssueAddress.looksLikeKey(text)).isEqualTo(key);
    }

    private static Server server(String id, String displayUrl, String rpcUrl) {
        return new Server(id, id, URI.create(displayUrl), false, URI.create(rpcUrl));
    }
}
