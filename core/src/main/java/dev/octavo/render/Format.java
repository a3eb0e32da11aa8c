package dev.octavo.render;

import java.util.Objects;

/**
 * An output format.
 *
 * @param id its name, lower case: {@code html}
 * @param mediaType its media type: {@code text/html}
 * @param extension the usual ending of its files, without the dot: {@code html}
 */
public record Format(String id, String mediaType, String extension) {

    /** Rejects nulls by name. */
    public Format {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(extension, "extension");
    }

    /** A web page. */
    public static final Format HTML = new Format("html", "text/html", "html");

    /** Pages to print. */
    public static final Format PDF = new Format("pdf", "application/pdf", "pdf");

    /** An e-book. */
    public static final Format EPUB = new Format("epub", "application/epub+zip", "epub");
}
