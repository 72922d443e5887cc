package org.journeymaps.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.journeymaps.merge.SmallMap.cards;
import static org.journeymaps.merge.SmallMap.json;
import static org.journeymaps.merge.SmallMap.of;
import static org.journeymaps.merge.SmallMap.touchpoint;
import static org.journeymaps.merge.SmallMap.withCards;
import static org.journeymaps.merge.SmallMap.withTouchpoint;
import static org.journeymaps.merge.SmallMap.withTouchpoints;

import java.util.List;
import java.util.Optional;
import org.journeymaps.format.JsonTree;
import org.journeymaps.merge.Conflict.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThreeWayMergeTest {
    private static final String PAIN = "{'id':'p','text':'P','kind':'DEFECT','severity':3,'evidence':'ASSUMED'%s}";

    private static JsonTree withPain(String members) {
        return withTouchpoint("'painPoints':[" + PAIN.formatted(members.isEmpty() ? "" : "," + members) + "]");
    }

    private static JsonTree withWork(String members) {
        return of("'actionItems':[{'id':'a','title':'A'," + members + "}]");
    }

    private static void assertMerged(JsonTree base, JsonTree mine, JsonTree theirs, JsonTree expected) {
        assertThat(ThreeWayMerge.merge(base, mine, theirs)).isEqualTo(new Merged(expected, List.of()));
    }

    private static Conflict conflict(String id, String member, Kind kind, String base, String mine, String theirs) {
        return new Conflict(id, member, kind, value(base), value(mine), value(theirs));
    }

    private static Optional<JsonTree> value(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(json(text));
    }

    private static void assertConflict(
            JsonTree base, JsonTree mine, JsonTree theirs, JsonTree draft, Conflict... conflicts) {
        Merged merged = ThreeWayMerge.merge(base, mine, theirs);
        assertThat(merged.conflicts()).containsExactly(conflicts);
        assertThat(merged.tree()).isEqualTo(draft);
        assertThat(merged.hasConflicts()).isTrue();
    }

    @Nested
    class Values {
        @Test
        void differentOnesOfOneElementGoTogether() {
            assertMerged(
                    withCards("a:old"),
                    withTouchpoint("'customerActions':[{'id':'a','text':'mine'}]"),
                    withTouchpoint("'customerActions':[{'id':'a','text':'old','persona':'theirs'}]"),
                    withTouchpoint("'customerActions':[{'id':'a','text':'mine','persona':'theirs'}]"));
        }

        @Test
        void theSameOneChangedTwiceIsAConflictAndStaysTheirs() {
            assertConflict(
                    withCards("a:old b"),
                    withCards("a:mine b:new"),
                    withCards("a:theirs b"),
                    withCards("a:theirs b:new"),
                    conflict("a", "text", Kind.CHANGED, "'old'", "'mine'", "'theirs'"));
        }

        @Test
        void theSameOneChangedTwiceToTheSameIsNone() {
            assertMerged(withCards("a:old"), withCards("a:new"), withCards("a:new"), withCards("a:new"));
        }

        @Test
        void ofTheMapItselfHaveNoId() {
            assertConflict(
                    of("'scope':'old'"),
                    of("'scope':'mine'"),
                    of(""),
                    of(""),
                    conflict("", "scope", Kind.CHANGED, "'old'", "'mine'", ""));
        }

        @Test
        void thatWereRemovedAreGone() {
            assertMerged(of("'scope':'S','customerGoal':'G'"), of("'scope':'S'"), of("'customerGoal':'G'"), of(""));
        }

        @ParameterizedTest
        @CsvSource({"1.10,1.1,1.1", "-0.0,0,2", "100,1E+2,2", "2,3,1.0"})
        void countWhateverWayTheyAreWritten(String base, String mine, String theirs) {
            boolean isChangedByMe = !json(base).equals(json(mine));
            Merged merged =
                    ThreeWayMerge.merge(of("'future':" + base), of("'future':" + mine), of("'future':" + theirs));
            assertThat(merged.hasConflicts()).isEqualTo(isChangedByMe);
            assertThat(((JsonTree.Members) merged.tree()).find("future")).contains(json(theirs));
        }

        @Test
        void thatAreObjectsAreOneValue() {
            String scale = "'scale':{'min':-2,'max':%s,'baseline':%s,'step':1}";
            assertConflict(
                    of(scale.formatted(2, 0)),
                    of(scale.formatted(3, 0)),
                    of(scale.formatted(2, 1)),
                    of(scale.formatted(2, 1)),
                    conflict(
                            "",
                            "scale",
                            Kind.CHANGED,
                            "{'min':-2,'max':2,'baseline':0,'step':1}",
                            "{'min':-2,'max':3,'baseline':0,'step':1}",
                            "{'min':-2,'max':2,'baseline':1,'step':1}"));
        }

        @Test
        void ofNewerVersionsAreMergedOnEveryLevel() {
            assertMerged(
                    withPain("'closure':{'x':1}"),
                    withPain("'closure':{'x':2},'y/z~':1"),
                    withPain("'closure':{'x':1,'':3}"),
                    withPain("'closure':{'x':2,'':3},'y/z~':1"));
        }

        @Test
        void ofNewerVersionsAreToldWithTheirNamesEscaped() {
            Merged merged = ThreeWayMerge.merge(
                    withPain("'closure':{'a/b~':1}"),
                    withPain("'closure':{'a/b~':2}"),
                    withPain("'closure':{'a/b~':3}"));
            assertThat(merged.conflicts())
                    .containsExactly(conflict("p", "closure/a~1b~0", Kind.CHANGED, "1", "2", "3"));
        }

        @Test
        void ofAnElementThatBothAddedAreComparedWithNothing() {
            assertConflict(
                    withCards(""),
                    withTouchpoint("'customerActions':[{'id':'a','text':'mine','persona':'x'}]"),
                    withTouchpoint("'customerActions':[{'id':'a','text':'theirs'}]"),
                    withTouchpoint("'customerActions':[{'id':'a','text':'theirs','persona':'x'}]"),
                    conflict("a", "text", Kind.CHANGED, "", "'mine'", "'theirs'"));
        }
    }

    @Nested
    class Objects {
        @Test
        void ofLinksAreMergedMemberByMember() {
            String link = "{'pageId':'1','mapId':'x','title':'%s'}";
            assertMerged(
                    of("'links':{}"),
                    of("'links':{'previous':" + link.formatted("A") + "}"),
                    of("'links':{'next':" + link.formatted("B") + "}"),
                    of("'links':{'previous':" + link.formatted("A") + ",'next':" + link.formatted("B") + "}"));
        }

        @Test
        void thatWereEmptiedByBothAreGone() {
            assertMerged(
                    withTouchpoint("'criterionValues':{'a':1,'b':2}"),
                    withTouchpoint("'criterionValues':{'a':1}"),
                    withTouchpoint("'criterionValues':{'b':2}"),
                    withTouchpoint(""));
        }

        @Test
        void ofCriteriaAreMergedCriterionByCriterion() {
            assertConflict(
                    withTouchpoint("'criterionValues':{'a':1,'b':2}"),
                    withTouchpoint("'criterionValues':{'a':10,'b':20}"),
                    withTouchpoint("'criterionValues':{'a':1,'b':30,'c':4}"),
                    withTouchpoint("'criterionValues':{'a':10,'b':30,'c':4}"),
                    conflict("t", "criterionValues/b", Kind.CHANGED, "2", "20", "30"));
        }

        @Test
        void ofClosureHoldElementsToo() {
            String again = "{'id':'%s','value':1,'evidence':'MEASURED','measuredAt':'2026-01-01'}";
            assertMerged(
                    withPain("'closure':{'experienceBefore':-1}"),
                    withPain("'closure':{'experienceBefore':-1,'remeasurements':[" + again.formatted("x") + "]}"),
                    withPain("'closure':{'experienceBefore':-2,'remeasurements':[" + again.formatted("y") + "]}"),
                    withPain("'closure':{'experienceBefore':-2,'remeasurements':[" + again.formatted("y") + ","
                            + again.formatted("x") + "]}"));
        }

        @Test
        void ofOwnLanesAreListsOfCards() {
            assertMerged(
                    withTouchpoint("'customCards':{" + cards("own", "a") + "}"),
                    withTouchpoint("'customCards':{" + cards("own", "a b") + "}"),
                    withTouchpoint("'customCards':{" + cards("own", "a:new") + "," + cards("other", "c") + "}"),
                    withTouchpoint("'customCards':{" + cards("own", "a:new b") + "," + cards("other", "c") + "}"));
        }
    }

    @Nested
    class Sets {
        @ParameterizedTest
        @CsvSource({
            "a b, a b x, b y, b y x",
            "a b, b a, a b c, a b c",
            "a b c, c, a b, ''",
            "'', x, x y, x y",
            "a, a x, a y, a y x",
            "a b c, a x b c, a b y c, a x b y c",
        })
        void areMergedByWhatWasAddedAndRemoved(String base, String mine, String theirs, String merged) {
            assertMerged(channels(base), channels(mine), channels(theirs), channels(merged));
        }

        private static JsonTree channels(String words) {
            return withTouchpoint(
                    "'channels':[" + (words.isEmpty() ? "" : "'" + words.replace(" ", "','") + "'") + "]");
        }

        @Test
        void areFoundInPainPointsWorkAndOpportunities() {
            assertMerged(
                    withPain("'personas':['a']"),
                    withPain("'personas':['a','x']"),
                    withPain("'personas':['y']"),
                    withPain("'personas':['y','x']"));
            assertMerged(
                    withWork("'status':'TODO','painPointIds':['a']"),
                    withWork("'status':'TODO','painPointIds':['a','x']"),
                    withWork("'status':'TODO','painPointIds':['y']"),
                    withWork("'status':'TODO','painPointIds':['y','x']"));
            String opportunity = "'opportunities':[{'id':'o','text':'O','painPointIds':[%s]}]";
            assertMerged(
                    withTouchpoint(opportunity.formatted("'a'")),
                    withTouchpoint(opportunity.formatted("'a','x'")),
                    withTouchpoint(opportunity.formatted("'y'")),
                    withTouchpoint(opportunity.formatted("'y','x'")));
        }
    }

    @Nested
    class Work {
        private static final String ISSUE = "'issue':{'applinkId':'A','issueId':'%s'}";

        @Test
        void isEitherAnIssueOrAStatus() {
            assertConflict(
                    withWork("'status':'TODO'"),
                    withWork(ISSUE.formatted("1")),
                    withWork("'status':'DONE'"),
                    withWork("'status':'DONE'"),
                    conflict(
                            "a",
                            "work",
                            Kind.CHANGED,
                            "{'status':'TODO'}",
                            "{'issue':{'applinkId':'A','issueId':'1'}}",
                            "{'status':'DONE'}"));
        }

        @Test
        void ofOneStaysWhenTheOtherLeftIt() {
            assertMerged(
                    withWork("'status':'TODO'"),
                    withWork(ISSUE.formatted("1")),
                    withWork("'status':'TODO','due':'2026-12-01'"),
                    withWork(ISSUE.formatted("1") + ",'due':'2026-12-01'"));
        }
    }

    @Nested
    class Experiences {
        private static JsonTree experiences(String... personasAndValues) {
            StringBuilder all = new StringBuilder();
            for (String one : personasAndValues) {
                String persona = one.replaceFirst("=.*", "");
                all.append(all.isEmpty() ? "" : ",").append(persona.isEmpty() ? "{" : "{'persona':'" + persona + "',");
                all.append("'value':" + one.replaceFirst(".*=", "") + ",'evidence':'ASSUMED'}");
            }
            return withTouchpoint("'experiences':[" + all + "]");
        }

        @Test
        void areKnownByTheirPersona() {
            assertConflict(
                    experiences("=1", "ana=1", "ben=1"),
                    experiences("=2", "ana=1", "ben=2"),
                    experiences("=3", "ana=3", "ben=1"),
                    experiences("=3", "ana=3", "ben=2"),
                    conflict("t", "experiences//value", Kind.CHANGED, "1", "2", "3"));
        }

        @Test
        void thatOneDeletedAndTheOtherChangedStay() {
            assertConflict(
                    experiences("ana=1"),
                    experiences(),
                    experiences("ana=2"),
                    experiences("ana=2"),
                    conflict(
                            "t",
                            "experiences/ana",
                            Kind.DELETED_HERE,
                            "{'persona':'ana','value':1,'evidence':'ASSUMED'}",
                            "",
                            "{'persona':'ana','value':2,'evidence':'ASSUMED'}"));
        }

        @Test
        void ofOnePersonaTwiceAreAMistakeThatStays() {
            assertMerged(
                    experiences("ana=1", "ana=2"),
                    experiences("ana=1", "ana=3"),
                    experiences("ana=4", "ana=2"),
                    experiences("ana=4", "ana=3"));
        }

        @Test
        void haveNoOrderToArgueAbout() {
            assertMerged(
                    experiences("a=1", "b=1", "c=1"),
                    experiences("c=1", "a=1", "b=1"),
                    experiences("a=1", "c=1", "b=1"),
                    experiences("a=1", "c=1", "b=1"));
        }
    }

    @Nested
    class Orders {
        @ParameterizedTest(name = "{0}: {1} and {2} give {3}")
        @CsvSource({
            "a b c, a x b c, a b y c, a x b y c",
            "a b, a x b, a y b, a y x b",
            "a, x a, y a, y x a",
            "a, a x, a y, a y x",
            "'', x z, y, y x z",
            "a b c d, c a b d, a b d c x, c a b d x",
            "a b c d, a b c d, d a b c, d a b c",
            "a b c d, b a c d, a b d c, b a d c",
            "a b c d, a x b c d, c d, x c d",
            "a b, b a, b a, b a",
            "a b c d e, e a b c d, a c b d e, e a c b d",
        })
        void ofBothGoTogether(String base, String mine, String theirs, String merged) {
            assertMerged(withCards(base), withCards(mine), withCards(theirs), withCards(merged));
        }

        @Test
        void ofOneElementMovedTwiceAreAConflict() {
            assertConflict(
                    withCards("a b c d e"),
                    withCards("e a b c d"),
                    withCards("a b e c d"),
                    withCards("a b e c d"),
                    conflict(
                            "e",
                            "",
                            Kind.MOVED,
                            "{'parent':'t','list':'customerActions','after':'d'}",
                            "{'parent':'t','list':'customerActions'}",
                            "{'parent':'t','list':'customerActions','after':'b'}"));
        }

        @Test
        void ofOneElementMovedTwiceToOnePlaceAreNone() {
            assertMerged(
                    withCards("a b c d e"),
                    withCards("e a b c d"),
                    withCards("e a b c:new d"),
                    withCards("e a b c:new d"));
        }

        @Test
        void ofStagesAndTouchpointsAreKept() {
            assertMerged(
                    withTouchpoints(touchpoint("a", ""), touchpoint("b", ""), touchpoint("c", "")),
                    withTouchpoints(touchpoint("c", ""), touchpoint("a", ""), touchpoint("b", "")),
                    withTouchpoints(touchpoint("a", "'momentOfTruth':true"), touchpoint("b", ""), touchpoint("c", "")),
                    withTouchpoints(touchpoint("c", ""), touchpoint("a", "'momentOfTruth':true"), touchpoint("b", "")));
        }
    }

    @Nested
    class Moves {
        private static JsonTree lists(String front, String back, String support) {
            return withTouchpoint(
                    cards("frontstage", front) + "," + cards("backstage", back) + "," + cards("support", support));
        }

        private static final String FRONT = "{'parent':'t','list':'frontstage'}";
        private static final String BACK = "{'parent':'t','list':'backstage'}";
        private static final String SUPPORT = "{'parent':'t','list':'support','after':'z'}";

        @Test
        void takeTheOthersChangesAlong() {
            assertMerged(lists("a", "", ""), lists("", "a", ""), lists("a:new", "", ""), lists("", "a:new", ""));
            assertMerged(lists("a", "", ""), lists("a:new", "", ""), lists("", "a", ""), lists("", "a:new", ""));
        }

        @Test
        void toDifferentListsAreAConflict() {
            assertConflict(
                    lists("a", "", "z"),
                    lists("", "a", "z"),
                    lists("", "", "z a"),
                    lists("", "", "z a"),
                    conflict("a", "", Kind.MOVED, FRONT, BACK, SUPPORT));
        }

        @Test
        void toTheSameListAreNone() {
            assertMerged(lists("a", "", ""), lists("", "a", ""), lists("", "a", ""), lists("", "a", ""));
        }

        @Test
        void toAnotherListGoFurtherThanWithinOne() {
            assertMerged(lists("a b", "", ""), lists("b", "a", ""), lists("b a", "", ""), lists("b", "a", ""));
            assertMerged(lists("a b", "", ""), lists("b a", "", ""), lists("b", "a", ""), lists("b", "a", ""));
        }

        @Test
        void ofAnElementThatBothAddedInDifferentListsAreAConflict() {
            assertConflict(
                    lists("", "", "z"),
                    lists("", "a", "z"),
                    lists("", "", "z a"),
                    lists("", "", "z a"),
                    conflict("a", "", Kind.MOVED, "", BACK, SUPPORT));
        }

        @Test
        void keepWhatTheyMovedInto() {
            JsonTree base = withTouchpoints(touchpoint("t", cards("gains", "a")), touchpoint("u", ""));
            JsonTree mine = withTouchpoints(touchpoint("t", ""), touchpoint("u", cards("gains", "a")));
            JsonTree theirs = withTouchpoints(touchpoint("t", cards("gains", "a")));
            assertConflict(
                    base,
                    mine,
                    theirs,
                    mine,
                    new Conflict(
                            "u",
                            "",
                            Kind.DELETED_THERE,
                            value("{'id':'u','name':'U'}"),
                            value("{'id':'u','name':'U','gains':[{'id':'a','text':'a'}]}"),
                            Optional.empty()));
        }

        @Test
        void outOfWhatWasDeletedSaveTheElementAlone() {
            JsonTree base = withTouchpoints(touchpoint("t", cards("gains", "a b")), touchpoint("u", ""));
            JsonTree mine = withTouchpoints(touchpoint("t", cards("gains", "b")), touchpoint("u", cards("gains", "a")));
            JsonTree theirs = withTouchpoints(touchpoint("u", ""));
            assertConflict(
                    base,
                    mine,
                    theirs,
                    withTouchpoints(touchpoint("u", cards("gains", "a"))),
                    conflict("a", "", Kind.DELETED_THERE, "{'id':'a','text':'a'}", "{'id':'a','text':'a'}", ""));
        }
    }

    @Nested
    class Deletions {
        @ParameterizedTest
        @CsvSource({"a b c, b c, a b, b", "a b, b, a b, b", "a b, a b, a, a", "a, '', '', ''"})
        void ofWhatNobodyChangedGoThrough(String base, String mine, String theirs, String merged) {
            assertMerged(withCards(base), withCards(mine), withCards(theirs), withCards(merged));
        }

        @Test
        void ofWhatTheOtherOnlyPutInOrderGoThrough() {
            assertMerged(withCards("a b c"), withCards("a b"), withCards("c a b"), withCards("a b"));
        }

        @Test
        void ofMineAgainstAChangeOfTheirsAreTold() {
            assertConflict(
                    withCards("a b"),
                    withCards("b"),
                    withCards("a:new b"),
                    withCards("a:new b"),
                    conflict("a", "", Kind.DELETED_HERE, "{'id':'a','text':'a'}", "", "{'id':'a','text':'new'}"));
        }

        @Test
        void ofTheirsAgainstAChangeOfMineAreTold() {
            assertConflict(
                    withCards("a b"),
                    withCards("a:new b"),
                    withCards("b"),
                    withCards("a:new b"),
                    conflict("a", "", Kind.DELETED_THERE, "{'id':'a','text':'a'}", "{'id':'a','text':'new'}", ""));
        }

        @Test
        void ofATouchpointInWhichACardWasChangedAreToldOnceAndBringBackAllOfIt() {
            JsonTree base = withTouchpoints(touchpoint("t", cards("gains", "a b")), touchpoint("u", ""));
            JsonTree theirs = withTouchpoints(touchpoint("t", cards("gains", "a:new b")), touchpoint("u", ""));
            Merged merged = ThreeWayMerge.merge(base, withTouchpoints(touchpoint("u", "")), theirs);
            assertThat(merged.tree()).isEqualTo(theirs);
            assertThat(merged.conflicts()).hasSize(1).first().satisfies(conflict -> {
                assertThat(conflict.id()).isEqualTo("t");
                assertThat(conflict.kind()).isEqualTo(Kind.DELETED_HERE);
            });
        }

        @Test
        void ofATouchpointToWhichACardWasAddedAreTold() {
            JsonTree theirs = withTouchpoints(touchpoint("t", cards("gains", "n")), touchpoint("u", ""));
            Merged merged = ThreeWayMerge.merge(
                    withTouchpoints(touchpoint("t", ""), touchpoint("u", "")),
                    withTouchpoints(touchpoint("u", "")),
                    theirs);
            assertThat(merged.tree()).isEqualTo(theirs);
            assertThat(merged.conflicts())
                    .extracting(Conflict::id, Conflict::kind)
                    .containsExactly(tuple("t", Kind.DELETED_HERE));
        }

        @Test
        void ofAWholeStageBringItBackWithWhatItHeldButNotWhatWentElsewhere() {
            String stages = "'stages':[%s{'id':'r','name':'R','touchpoints':[%s]}]";
            String stage = "{'id':'s','name':'%s','touchpoints':[" + touchpoint("t", cards("gains", "a b")) + ","
                    + touchpoint("u", "") + "]},";
            JsonTree base = of(stages.formatted(stage.formatted("S"), ""));
            JsonTree mine = of(stages.formatted("", touchpoint("u", "")));
            JsonTree theirs = of(stages.formatted(stage.formatted("New"), ""));
            Merged merged = ThreeWayMerge.merge(base, mine, theirs);
            assertThat(merged.tree())
                    .isEqualTo(of(stages.formatted(
                            stage.formatted("New").replace("," + touchpoint("u", ""), ""), touchpoint("u", ""))));
            assertThat(merged.conflicts())
                    .extracting(Conflict::id, Conflict::kind)
                    .containsExactly(tuple("s", Kind.DELETED_HERE));
        }

        @Test
        void ofBothAcrossEachOtherAreToldEach() {
            JsonTree base = withTouchpoints(touchpoint("t", cards("gains", "a")), touchpoint("u", ""));
            JsonTree mine = withTouchpoints(touchpoint("t", "'momentOfTruth':true," + cards("gains", "")));
            JsonTree theirs = withTouchpoints(touchpoint("u", cards("gains", "a:new")));
            Merged merged = ThreeWayMerge.merge(base, mine, theirs);
            assertThat(merged.conflicts())
                    .extracting(Conflict::id, Conflict::kind)
                    .containsExactly(tuple("u", Kind.DELETED_HERE), tuple("t", Kind.DELETED_THERE));
        }
    }

    @Nested
    class OtherKinds {
        private static JsonTree card(String text, String more) {
            return withTouchpoint("'customerActions':[{'id':'x','text':'" + text + "'" + more + "}]");
        }

        private static JsonTree thought(String text, String kind) {
            return withTouchpoint("'thoughts':[{'id':'x','text':'" + text + "','kind':'" + kind + "'}]");
        }

        private static JsonTree enabler(String name) {
            return withTouchpoint("'enablers':[{'id':'x','kind':'DATA','name':'" + name + "'}]");
        }

        @Test
        void areMadeByOneAlone() {
            assertMerged(card("A", ""), thought("A", "QUOTE"), card("A", ""), thought("A", "QUOTE"));
            assertMerged(card("A", ""), card("A", ""), thought("A", "QUOTE"), thought("A", "QUOTE"));
        }

        @Test
        void ofWhatTheOtherChangedAreTheirsAsAWholeAndTold() {
            Merged merged = ThreeWayMerge.merge(card("A", ""), thought("A", "QUOTE"), card("B", ""));
            assertThat(merged.tree()).isEqualTo(card("B", ""));
            assertThat(merged.conflicts())
                    .extracting(Conflict::id, Conflict::member, Conflict::kind)
                    .containsExactly(tuple("x", "", Kind.MOVED), tuple("x", "kind", Kind.CHANGED));
        }

        @Test
        void ofBothAreTheirs() {
            Merged merged = ThreeWayMerge.merge(card("A", ",'persona':'p'"), thought("A", "QUOTE"), enabler("A"));
            assertThat(merged.tree()).isEqualTo(enabler("A"));
            assertThat(merged.conflicts())
                    .extracting(Conflict::id, Conflict::member, Conflict::kind)
                    .containsExactly(tuple("x", "", Kind.MOVED), tuple("x", "kind", Kind.CHANGED));
        }

        @Test
        void ofWhatTheOtherMovedAreTheirs() {
            JsonTree moved = withTouchpoint("'gains':[{'id':'x','text':'A'}]");
            Merged merged = ThreeWayMerge.merge(card("A", ""), thought("A", "QUOTE"), moved);
            assertThat(merged.tree()).isEqualTo(moved);
            assertThat(merged.conflicts()).hasSize(2);
        }

        @Test
        void ofNewElementsAreTheirs() {
            Merged merged = ThreeWayMerge.merge(withTouchpoint(""), thought("A", "QUOTE"), card("A", ""));
            assertThat(merged.tree()).isEqualTo(card("A", ""));
            assertThat(merged.conflicts())
                    .extracting(Conflict::member, Conflict::kind)
                    .containsExactly(tuple("", Kind.MOVED), tuple("kind", Kind.CHANGED));
        }

        @Test
        void thatHoldEachOtherAreOneConflict() {
            String metric = "'metrics':[{'id':'%s','kind':'CSAT','name':'N','direction':'HIGHER','observations':["
                    + "{'id':'%s','at':'2026-01-01','value':1}]}]";
            JsonTree base = withTouchpoint(metric.formatted("x", "y"));
            JsonTree mine = withTouchpoints(touchpoint("t", ""), touchpoint("y", metric.formatted("x", "z")));
            JsonTree theirs = withTouchpoint(metric.formatted("x", "y").replace("'value':1", "'value':2"));
            Merged merged = ThreeWayMerge.merge(base, mine, theirs);
            assertThat(merged.tree()).isEqualTo(theirs);
            assertThat(merged.conflicts())
                    .containsExactly(new Conflict(
                            "", "", Kind.CHANGED, Optional.of(base), Optional.of(mine), Optional.of(theirs)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "{'stages':[{'name':'no id'}]}"})
    void whatIsNoStoredMapIsRefused(String text) {
        assertThatThrownBy(() -> ThreeWayMerge.merge(JsonTree.Members.NONE, of(""), json(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected");
    }
}
