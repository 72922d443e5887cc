package org.journeymaps.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody's work is lost: four authors on two servers that share their pages, with old versions in hand, lost requests, lost
 * answers, requests that arrive twice and saves in the midst of saves.
 */
class LedgerTest {
    private static final int EDITS_OF_EACH = 500;

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyAcceptedEditIsInTheMapOrInAReportedConflict(long seed) {
        LedgerWorld world = new LedgerWorld(seed, EDITS_OF_EACH);

        world.run();

        assertThat(world.book().lost()).isEmpty();
        assertThat(world.book().writtenTwice()).isEmpty();
        assertThat(world.book().acceptedEdits()).isEqualTo(LedgerWorld.AUTHORS.size() * EDITS_OF_EACH);
        assertThat(world.book().merges()).as("merges").isPositive();
        assertThat(world.book().conflicts()).as("conflicts").isPositive();
        assertThat(world.book().repetitions()).as("requests that came twice").isPositive();
    }
}
