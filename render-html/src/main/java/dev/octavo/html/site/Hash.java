package dev.octavo.html.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Short names of contents: twenty hexadecimal digits that tell any two apart. */
final class Hash {

    private static final int BYTES = 10;

    private Hash() {}

    static String of(byte[] contents) {
        return HexFormat.of().formatHex(sha256(contents), 0, BYTES);
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A UUID of version 8 (RFC 9562, section 5.8), made from a name. */
    static UUID uuid(String name) {
        UUID hash = UUID.fromString(HexFormat.of()
                .formatHex(sha256(name.getBytes(StandardCharsets.UTF_8)), 0, 16)
                .replaceFirst("(.{8})(.{4})(.{4})(.{4})", "$1-$2-$3-$4-"));
        long high = (hash.getMostSignificantBits() & ~0xF000L) | 0x8000L;
        long low = (hash.getLeastSignificantBits() & ~(3L << 62)) | (2L << 62);
        return new UUID(high, low);
    }

    private static byte[] sha256(byte[] contents) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(contents);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
