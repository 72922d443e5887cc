package org.journeymaps.format;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.journeymaps.model.JourneyMap;
import org.jspecify.annotations.Nullable;

/**
 * The version of the stored form. A newer one may use known names with another meaning, so a map of it is not read at
 * all, and so never overwritten.
 */
final class SchemaVersion implements JsonType<Integer> {
    static final String NEWER = "journeymaps.problem.version.newer";

    @Override
    public @Nullable Integer read(JsonSource in) throws IOException {
        if (!in.isAt(JsonToken.VALUE_NUMBER_INT)) {
            return in.refuse("journeymaps.problem.type.whole");
        }
        String version = in.parser().getText();
        if (version.equals(String.valueOf(JourneyMap.SCHEMA_VERSION))) {
            return JourneyMap.SCHEMA_VERSION;
        }
        boolean isOlder = version.startsWith("-") || version.equals("0");
        in.report(
                isOlder ? "journeymaps.problem.version.unknown" : NEWER,
                in.excerpt(),
                String.valueOf(JourneyMap.SCHEMA_VERSION));
        return null;
    }

    @Override
    public void write(JsonText out, Integer value) {
        out.literal(value.toString());
    }
}
