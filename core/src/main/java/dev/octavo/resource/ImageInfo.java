package dev.octavo.resource;

import java.util.Objects;
import java.util.Optional;

/**
 * What the first bytes of a picture say: its type and its size, whatever its name says.
 *
 * @param mediaType {@code image/png}, {@code image/jpeg}, {@code image/gif}, {@code image/webp} or {@code image/svg+xml}
 * @param width the width in pixels, 0 if unknown (an SVG need not say)
 * @param height the height in pixels, 0 if unknown
 */
public record ImageInfo(String mediaType, int width, int height) {

    /** Rejects nulls by name. */
    public ImageInfo {
        Objects.requireNonNull(mediaType, "mediaType");
    }

    /** Reads the header of a picture; empty when it is of none of the types known. */
    public static Optional<ImageInfo> of(Resource resource) {
        return ImageHeader.read(resource.shared());
    }

    /** The usual ending of a file of this type, without the dot. */
    public String extension() {
        return switch (mediaType) {
            case "image/jpeg" -> "jpg";
            case "image/svg+xml" -> "svg";
            default -> mediaType.substring("image/".length());
        };
    }
}
