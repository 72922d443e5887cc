package org.journeymaps.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Values whose meaning this version does not know, as compact JSON; number literals stay as they were written. */
final class RawJson {
    private RawJson() {}

    /** Reads the value that begins at the current token and stops at its last token. */
    static String read(JsonParser parser) throws IOException {
        if (parser.currentToken().isScalarValue()) {
            return scalar(parser);
        }
        StringBuilder out = new StringBuilder();
        int depth = 0;
        boolean first = true;
        do {
            JsonToken token = parser.currentToken();
            if (token.isStructEnd()) {
                out.append(parser.getText());
                depth--;
                first = false;
            } else {
                if (!first) {
                    out.append(',');
                }
                if (token == JsonToken.FIELD_NAME) {
                    out.append(JsonEscapes.quoted(parser.getText())).append(':');
                    token = parser.nextToken();
                }
                first = token.isStructStart();
                out.append(first ? parser.getText() : scalar(parser));
                depth += first ? 1 : 0;
            }
        } while (depth > 0 && parser.nextToken() != null);
        return out.toString();
    }

    private static String scalar(JsonParser parser) throws IOException {
        return parser.hasToken(JsonToken.VALUE_STRING) ? JsonEscapes.quoted(parser.getText()) : parser.getText();
    }
}
