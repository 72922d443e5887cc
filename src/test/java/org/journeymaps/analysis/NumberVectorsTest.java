package org.journeymaps.analysis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.MapReading;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.testing.SharedVectors;
import org.junit.jupiter.api.Test;

/** Numbers that the editor shows while they are changed, and that the page shows afterwards. */
class NumberVectorsTest {
    private static final MathContext SHOWN = new MathContext(9);
    private static final JourneyMapJson JSON = new JourneyMapJson();

    @Test
    void bothComputeTheSamePrioritiesAndExperiences() throws IOException {
        ArrayNode cases = SharedVectors.JSON.createArrayNode();
        for (String text : texts()) {
            JourneyMap map = ((MapReading.Read) JSON.read(text)).map();
            ObjectNode one = cases.addObject().put("text", text);
            ArrayNode ranks = one.putArray("priorities");
            RankedPriority.of(map)
                    .forEach(it -> ranks.addArray()
                            .add(it.touchpoint().id())
                            .add(it.priority().value()));
            ArrayNode values = one.putArray("experiences");
            map.touchpoints()
                    .forEach(touchpoint -> touchpoint
                            .aggregateExperience()
                            .ifPresentOrElse(value -> values.add(value.round(SHOWN)), values::addNull));
        }
        SharedVectors.assertCommitted("numbers.json", cases);
    }

    private static List<String> texts() {
        List<String> files =
                List.of("golden/numbers.json", "golden/numbers-lower.json", "golden/personas.json", "golden/rich.json");
        return files.stream().map(NumberVectorsTest::read).toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("src/test/resources", file));
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
