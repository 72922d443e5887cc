package org.journeymaps.host.content;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Salted PBKDF2 hashes, written as {@code iterations$salt$hash}. */
final class Passwords {

    private static final int ITERATIONS = 120_000;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Compared with when the user is unknown, so that an answer's time doesn't tell which names exist. */
    static final String NOBODY = hash("nobody has this password " + RANDOM.nextLong());

    private Passwords() {}

    static String hash(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return ITERATIONS + "$" + HexFormat.of().formatHex(salt) + "$" + derive(password, salt, ITERATIONS);
    }

    static boolean matches(String password, String hash) {
        String[] parts = hash.split("\\$", -1);
        String derived = derive(password, HexFormat.of().parseHex(parts[1]), Integer.parseInt(parts[0]));
        return MessageDigest.isEqual(
                derived.getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                parts[2].getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static String derive(String password, byte[] salt, int iterations) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, BITS);
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return Base64.getEncoder().encodeToString(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no PBKDF2WithHmacSHA256; use a standard JDK 17 or later.", e);
        }
    }
}
