package org.journeymaps.host.webresource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A file ready to be sent, with its fingerprint and, for text, its compressed form (else empty). */
@SuppressWarnings("ArrayRecordComponent") // sent as it is, never compared
record Served(String mediaType, byte[] bytes, byte[] gzip, String fingerprint) {

    static Served of(String mediaType, byte[] bytes) {
        return new Served(
                mediaType, bytes, MediaTypes.isText(mediaType) ? gzip(bytes) : new byte[0], fingerprint(bytes));
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return packed.toByteArray();
    }

    private static String fingerprint(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
