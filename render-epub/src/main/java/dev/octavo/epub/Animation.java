package dev.octavo.epub;

import java.nio.charset.StandardCharsets;

/** Tells whether a picture may move, by the marks that its format sets before a second frame. */
final class Animation {

    private Animation() {}

    static boolean isIn(String mediaType, byte[] picture) {
        String bytes = new String(picture, StandardCharsets.ISO_8859_1);
        return switch (mediaType) {
            case "image/gif" -> bytes.contains("NETSCAPE2.0");
            case "image/webp" -> bytes.contains("ANIM");
            case "image/png" -> bytes.contains("acTL");
            default -> false;
        };
    }
}
