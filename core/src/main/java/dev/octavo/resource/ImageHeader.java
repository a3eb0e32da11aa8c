package dev.octavo.resource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the headers of the picture formats that web pages and e-books may hold. */
final class ImageHeader {

    private static final Pattern SVG_ROOT = Pattern.compile("<svg\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final int SVG_PROLOG = 4096;

    private final byte[] bytes;

    private ImageHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    static Optional<ImageInfo> read(byte[] bytes) {
        return new ImageHeader(bytes).read();
    }

    private Optional<ImageInfo> read() {
        if (startsWith(0, "\u0089PNG\r\n\u001a\n") && startsWith(12, "IHDR")) {
            return info("image/png", bigEndian(16, 4), bigEndian(20, 4));
        }
        if (startsWith(0, "GIF87a") || startsWith(0, "GIF89a")) {
            return info("image/gif", littleEndian(6, 2), littleEndian(8, 2));
        }
        if (startsWith(0, "\u00ff\u00d8\u00ff")) {
            return jpeg();
        }
        if (startsWith(0, "RIFF") && startsWith(8, "WEBP")) {
            return webp();
        }
        return svg();
    }

    /** Walks the segments to the frame header, which holds the size (ITU T.81, B.2.2). */
    private Optional<ImageInfo> jpeg() {
        int at = 2;
        while (at + 9 < bytes.length) {
            if (unsigned(at) != 0xFF) {
                return Optional.empty();
            }
            int marker = unsigned(at + 1);
            if (marker == 0xFF) {
                at++;
            } else if (isFrame(marker)) {
                return info("image/jpeg", bigEndian(at + 7, 2), bigEndian(at + 5, 2));
            } else {
                at += 2 + Math.max(2, bigEndian(at + 2, 2));
            }
        }
        return Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private Optional<ImageInfo> webp() {
        if (startsWith(12, "VP8X")) {
            return info("image/webp", littleEndian(24, 3) + 1, littleEndian(27, 3) + 1);
        }
        if (startsWith(12, "VP8L")) {
            int packed = littleEndian(21, 4);
            return info("image/webp", (packed & 0x3FFF) + 1, ((packed >>> 14) & 0x3FFF) + 1);
        }
        if (startsWith(12, "VP8 ")) {
            return info("image/webp", littleEndian(26, 2) & 0x3FFF, littleEndian(28, 2) & 0x3FFF);
        }
        return Optional.empty();
    }

    private Optional<ImageInfo> svg() {
        String prolog = new String(bytes, 0, Math.min(bytes.length, SVG_PROLOG), StandardCharsets.UTF_8);
        if (!prolog.stripLeading().startsWith("<") && !prolog.startsWith("\uFEFF")) {
            return Optional.empty();
        }
        Matcher root = SVG_ROOT.matcher(prolog);
        return root.find()
                ? Optional.of(
                        new ImageInfo("image/svg+xml", pixels(root.group(), "width"), pixels(root.group(), "height")))
                : Optional.empty();
    }

    private static int pixels(String tag, String attribute) {
        Matcher size = Pattern.compile("\\s" + attribute + "\\s*=\\s*[\"'](\\d{1,6})(\\.\\d+)?(px)?[\"']")
                .matcher(tag);
        return size.find() ? Integer.parseInt(size.group(1)) : 0;
    }

    private static Optional<ImageInfo> info(String mediaType, int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new ImageInfo(mediaType, width, height)) : Optional.empty();
    }

    private boolean startsWith(int at, String latin1) {
        byte[] wanted = latin1.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= at + wanted.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private int bigEndian(int at, int length) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | unsigned(at + i);
        }
        return value;
    }

    private int littleEndian(int at, int length) {
        int value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | unsigned(at + i);
        }
        return value;
    }

    private int unsigned(int at) {
        return at < bytes.length ? bytes[at] & 0xFF : 0;
    }
}
