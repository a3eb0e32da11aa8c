package dev.octavo.epub;

import dev.octavo.resource.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Names made from contents: the same contents have the same name, for ever. */
final class Hashes {

    /** The name space of books without an identifier of their own; another one would give every book another name. */
    private static final UUID NAMESPACE = UUID.fromString("6f1f1c6e-94c5-5d3c-9a53-0c7a86b2b8de");

    private Hashes() {}

    /** Sixteen hexadecimal digits that tell the contents of files apart. */
    static String ofContents(Resource contents) {
        MessageDigest digest = digest("SHA-256");
        try (InputStream in = contents.open()) {
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    /** The UUID of version 5 (RFC 9562, section 5.5) of a key. */
    static UUID uuid(String key) {
        byte[] name = key.getBytes(StandardCharsets.UTF_8);
        ByteBuffer hashed = ByteBuffer.allocate(16 + name.length)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .put(name);
        ByteBuffer hash = ByteBuffer.wrap(digest("SHA-1").digest(hashed.array()));
        long high = (hash.getLong() & ~0xF000L) | 0x5000L;
        long low = (hash.getLong() & ~(3L << 62)) | (2L << 62);
        return new UUID(high, low);
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
