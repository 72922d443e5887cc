package org.journeymaps.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.journeymaps.testing.MapGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stored text can be damaged in any way. Then it is read without loss or refused with a reason, and nothing is thrown. */
class JourneyMapFuzzTest {
    private static final int DAMAGES = 100;
    private static final List<String> SCRAPS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "\\",
            "\\u",
            "null",
            "true",
            "1e999999999",
            "-",
            "0",
            "9",
            ".",
            " ",
            "\n",
            "\u0000",
            "\ud800",
            "\ufeff",
            "\"id\":\"x\",",
            "\"next\":{},",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[");

    private final JourneyMapJson json = new JourneyMapJson();

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDamagedTextIsReadWithoutLossOrRefusedWithAReason(long seed) throws IOException {
        Random random = new Random(seed);
        String sound = json.write(MapGenerator.random(seed));
        for (int i = 0; i < DAMAGES; i++) {
            String damaged = damage(sound, random);
            MapReading reading = json.read(damaged);
            if (reading instanceof MapReading.Read read) {
                String written = json.write(read.map());
                assertThat(KeptJson.isKept(withoutMark(damaged), written))
                        .as(() -> "all of\n" + damaged + "\nis in\n" + written)
                        .isTrue();
            } else if (reading instanceof MapReading.Unreadable unreadable) {
                assertThat(unreadable.problems()).isNotEmpty().allMatch(problem -> problem.line() > 0);
            } else {
                assertThat(withoutMark(damaged)).isBlank();
            }
        }
    }

    private static String damage(String text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(8));
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + text.substring(end);
            case 2 -> text.substring(0, end) + text.substring(at);
            case 3 -> text.substring(0, at) + SCRAPS.get(random.nextInt(SCRAPS.size())) + text.substring(end);
            case 4 -> text.substring(0, at) + SCRAPS.get(random.nextInt(SCRAPS.size())) + text.substring(at);
            default -> text.substring(0, at) + (char) random.nextInt(0x250) + text.substring(at + 1);
        };
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
