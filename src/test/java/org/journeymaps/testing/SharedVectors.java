package org.journeymaps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the rules of the server say of many cases, in files that the scripts are held against as well:
 * {@code src/test/resources/vectors}. {@code -Dgolden.update} writes what changed, to be looked at before it is committed.
 */
public final class SharedVectors {
    /** Reads and makes the values of cases; numbers keep their digits, and lone surrogates come as escapes. */
    public static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private static final Path FOLDER = Path.of("src/test/resources/vectors");

    private SharedVectors() {}

    /** Asserts that the file of this name holds these cases, one a line. */
    public static void assertCommitted(String name, ArrayNode cases) throws IOException {
        StringBuilder text = new StringBuilder("[");
        String separator = "\n";
        for (JsonNode each : cases) {
            text.append(separator).append(line(each));
            separator = ",\n";
        }
        text.append("\n]\n");
        Path file = FOLDER.resolve(name);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(file, text);
        }
        assertThat(text.toString())
                .as("%s no longer says what the server says; -Dgolden.update writes it anew", file)
                .isEqualTo(Files.readString(file));
    }

    private static String line(JsonNode value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(value.toString(), e);
        }
    }
}
