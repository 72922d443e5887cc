package org.journeymaps.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.journeymaps.model.Limits;
import org.journeymaps.service.Outcome;
import org.journeymaps.service.Refusal.Reason;

/** The text of a request: bounded before anything is parsed, and strictly UTF-8. */
final class RequestBody {
    /** A map and what is sent beside it. */
    static final int MAP_BYTES = Limits.BODY_BYTES + 64 * 1024;
    /** Two maps as texts inside of texts, where each quote takes two characters. */
    static final int REPAIR_BYTES = 4 * MAP_BYTES;
    /** Many issues, each with a description as long as a tracker takes it. */
    static final int BATCH_BYTES = 4 * 1024 * 1024;

    /** Everything else: some ids and two texts. */
    static final int FORM_BYTES = 256 * 1024;

    private RequestBody() {}

    static Outcome<String> read(InputStream body, int limit) {
        try {
            byte[] bytes = body.readNBytes(limit + 1);
            return bytes.length > limit
                    ? Outcome.refused(Reason.TOO_LARGE, "journeymaps.error.request.size", String.valueOf(limit))
                    : text(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The request broke off", e);
        }
    }

    private static Outcome<String> text(byte[] bytes) {
        try {
            return Outcome.done(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Outcome.refused(Reason.INVALID, "journeymaps.error.request.utf8");
        }
    }
}
