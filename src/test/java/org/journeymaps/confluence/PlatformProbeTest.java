package org.journeymaps.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformProbeTest {
    private final PlatformProbe probe = new PlatformProbe(getClass().getClassLoader());

    @ParameterizedTest
    @CsvSource({
        "type java.util.List - - jira",
        "interface java.util.List - - jira",
        "class java.util.ArrayList - - jira",
        "annotation java.lang.Deprecated - - jira",
        "method java.util.List get (I)Ljava/lang/Object; jira",
        "static-method java.util.List of ()Ljava/util/List; jira",
        "constructor java.util.ArrayList <init> (I)V jira",
        "static-field java.io.File separator Ljava/lang/String; jira",
        "implements java.lang.Runnable java.lang.Thread - jira",
    })
    void whatIsThereAsExpectedIsNoGap(String line) {
        assertThat(probe.gaps(List.of(PlatformMember.parse(line)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "method java.util.ArrayList containsAll (Ljava/util/Collection;)Z jira",
        "method java.util.List iterator ()Ljava/util/Iterator; jira",
        "method java.util.List hashCode ()I jira",
        "method java.util.concurrent.TimeUnit ordinal ()I jira",
        "static-field java.util.jar.JarFile CENNAM I jira",
    })
    void aMemberMayBeInherited(String line) {
        assertThat(probe.gaps(List.of(PlatformMember.parse(line)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type java.util.Nowhere - - jira | no such type",
                "class java.util.List - - jira | is an interface now",
                "interface java.util.ArrayList - - jira | is not an interface any more",
                "annotation java.util.List - - jira | is not an annotation any more",
                "method java.util.List getFirstOfAll ()Ljava/lang/Object; jira | not there",
                "method java.util.List size ()J jira | found only ()I",
                "method java.util.List of ()Ljava/util/List; jira | is static now",
                "static-method java.util.List size ()I jira | is not static any more",
                "constructor java.util.Optional <init> ()V jira | not there",
                "static-field java.io.File nothing I jira | not there",
                "static-field java.io.File separator I jira | found only public static final Ljava/lang/String;",
                "implements java.util.Comparator java.lang.Thread - jira | the interface also asks for compare",
            })
    void eachGapSaysWhatWasFoundInstead(String line, String finding) {
        assertThat(probe.gaps(List.of(PlatformMember.parse(line))))
                .singleElement()
                .satisfies(gap -> assertThat(gap.finding()).startsWith(finding));
    }

    @Test
    void aMissingTypeIsReportedOnceAndNotAgainForItsMembers() {
        List<PlatformMember> members = List.of(
                PlatformMember.parse("method java.util.Nowhere go ()V jira"),
                PlatformMember.parse("interface java.util.Nowhere - - jira,rest"));

        assertThat(probe.gaps(members))
                .extracting(PlatformGap::message)
                .containsExactly("Expected interface java.util.Nowhere: no such type. "
                        + "Affected: Jira issues, editing and live states.");
    }

    @Test
    void aGapNamesTheMemberAndTheFeatureThatSuffers() {
        PlatformMember member = PlatformMember.parse("method java.util.List size ()J macro");

        assertThat(probe.gaps(List.of(member)))
                .extracting(PlatformGap::message)
                .containsExactly("Expected method java.util.List.size()J: found only ()I. Affected: macros in pages.");
    }

    @ParameterizedTest
    @CsvSource({"method java.util.List size ()I", "way java.util.List - - jira"})
    void aLineOfAnotherFormIsRefused(String line) {
        assertThatThrownBy(() -> PlatformMember.parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(line);
    }
}
