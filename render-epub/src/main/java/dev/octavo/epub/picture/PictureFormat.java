package dev.octavo.epub.picture;

import dev.octavo.resource.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats of pictures that can be converted, told by their first bytes. */
enum PictureFormat {
    JPEG("\u00ff\u00d8\u00ff.*"),
    PNG("\u0089PNG\r\n\u001a\n.*"),
    WEBP("RIFF.{4}WEBP.*"),
    BMP("BM.{4}\0{4}.*"),
    TIFF("(?:II\\*\0|MM\0\\*).*");

    private static final int LONGEST = 12;

    private final Pattern signature;

    PictureFormat(String signature) {
        this.signature = Pattern.compile(signature, Pattern.DOTALL);
    }

    static Optional<PictureFormat> of(Resource picture) {
        try (InputStream in = picture.open()) {
            String start = new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
            return Arrays.stream(values())
                    .filter(format -> format.signature.matcher(start).matches())
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether some shops, or all, refuse it. */
    boolean isForeign() {
        return this != JPEG && this != PNG;
    }

    /** Whether a loss that nobody sees is no loss. */
    boolean isPhoto() {
        return this == JPEG || this == WEBP;
    }
}
