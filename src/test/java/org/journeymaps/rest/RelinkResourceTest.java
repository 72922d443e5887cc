package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.SampleMaps.linked;
import static org.journeymaps.testing.UseCases.PAGE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.LinkedIssue;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.TrackerAnswer;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The map's issues belong to link "old", which is gone; "link-1" is the same Jira or another one. */
@Tag("I3")
class RelinkResourceTest {
    private static final String PROVEN = "{\"from\": \"old\", \"to\": \"link-1\"}";

    private final UseCases app = new UseCases();
    private final Api api = new Api(app);
    private final IssueRef same = issue("The very issue");
    private final IssueRef other = issue("A secret summary of something else");

    RelinkResourceTest() {
        // The link back is put while the issue is on the map under the link of now; then the map forgets that link.
        app.put(linked("a", same));
        api.refreshLinks("{\"painPointIds\": [\"camera\"]}");
        app.put(linked("a", gone(same)), linked("b", gone(other)), linked("c", new IssueRef("old", "99999")));
    }

    @Test
    void anIssueIsProvenByItsLinkBackAndNotByItsIdAlone() {
        JsonNode json = api.getRelink("old").json();

        assertThat(json.get("from").asText()).isEqualTo("old");
        assertThat(json.at("/servers/0/answer").asText()).isEqualTo("FOUND");
        JsonNode issues = json.at("/servers/0/issues");
        assertThat(issues.findValuesAsText("actionItemId")).containsExactly("a", "b", "c");
        assertThat(issues.findValuesAsText("answer")).containsExactly("FOUND", "FOUND", "NOT_VISIBLE");
        assertThat(issues.findValuesAsText("proven")).containsExactly("true", "false", "false");
        assertThat(issues.at("/0/key").asText()).isEqualTo("ENG-1");
        assertThat(issues.at("/2").has("key")).isFalse();
        assertThat(app.store.version(PAGE)).isEqualTo(1);
    }

    @Test
    void onlyWhatIsProvenIsRelinkedAndTheRestIsTold() {
        JsonNode json = api.postRelink(PROVEN).json();

        assertThat(json.get("version").asInt()).isEqualTo(2);
        assertThat(json.get("relinked").asInt()).isEqualTo(1);
        assertThat(json.get("kept").findValuesAsText("actionItemId")).containsExactly("b", "c");
        assertThat(json.at("/kept/0/text").asText()).contains("does not link back");
        assertThat(links()).containsExactly("link-1", "old", "old");
        assertThat(app.store.body(PAGE, 0)).doesNotContain("secret", "ENG-1");
    }

    @Test
    void whatTheEditorChoseIsRelinkedInOnePageVersionIfHeCanReadIt() {
        JsonNode json = api.postRelink(
                        "{\"from\": \"old\", \"to\": \"link-1\", \"actionItemIds\": [\"a\", \"b\", \"c\"]}")
                .json();

        assertThat(json.get("version").asInt()).isEqualTo(2);
        assertThat(json.get("relinked").asInt()).isEqualTo(2);
        assertThat(json.get("kept").findValuesAsText("actionItemId")).containsExactly("c");
        assertThat(links()).containsExactly("link-1", "link-1", "old");
        assertThat(app.fakeTracker.backLinksOf(other)).hasSize(1);
    }

    @Tag("I1")
    @Test
    void anIssueThatIsOnTheMapUnderTheNewLinkIsNotThereTwice() {
        app.put(linked("a", gone(same)), linked("n", same));

        JsonNode json = api.postRelink(PROVEN).json();

        assertThat(json.get("relinked").asInt()).isZero();
        assertThat(json.at("/kept/0/text").asText()).contains("already");
        assertThat(links()).containsExactly("old", "link-1");
        assertThat(app.store.version(PAGE)).isEqualTo(1);
    }

    @Tag("V4")
    @Test
    void nothingIsSaidOfAnIssueThatIsNotForTheEditorAndItIsNotRelinked() {
        app.fakeTracker.hide(same);

        assertThat(api.getRelink("old").text()).doesNotContain("ENG-1", "very issue");
        assertThat(api.postRelink(PROVEN).json().get("relinked").asInt()).isZero();
        assertThat(links()).containsOnly("old");
    }

    @Tag("F1")
    @Test
    void aServerThatFailsOffersNothing() {
        app.fakeTracker.failing("link-1", new TrackerAnswer.Unreachable<>());

        JsonNode json = api.getRelink("old").json();

        assertThat(json.at("/servers/0/answer").asText()).isEqualTo("UNREACHABLE");
        assertThat(json.at("/servers/0/issues").findValuesAsText("proven")).containsOnly("false");
        assertThat(api.postRelink(PROVEN).json().get("relinked").asInt()).isZero();
    }

    @Test
    void aLinkThatIsThereHasNothingToRelinkAndNoOneElseMayDoIt() {
        assertThat(api.getRelink("link-1").status()).isEqualTo(409);
        assertThat(api.postRelink("{\"from\": \"old\", \"to\": \"nowhere\"}").status())
                .isEqualTo(404);
        app.store.protect(PAGE);
        assertThat(api.getRelink("old").status()).isEqualTo(403);
        assertThat(api.postRelink(PROVEN).status()).isEqualTo(403);
        app.viewedBy(Optional.empty());
        assertThat(api.getRelink("old").status()).isEqualTo(401);
    }

    private List<String> links() {
        return app.map().actionItems().stream()
                .map(ActionItem::work)
                .map(work -> ((LinkedIssue) work).applinkId())
                .toList();
    }

    private static IssueRef gone(IssueRef issue) {
        return new IssueRef("old", issue.issueId());
    }

    private IssueRef issue(String summary) {
        int made = app.fakeTracker.issues().size();
        app.fakeTracker.create("link-1", new Draft("10000", "10004", summary, "", Map.of()), "m" + made);
        return app.fakeTracker.issues().get(made);
    }
}
