package dev.octavo.epub.picture;

import java.util.Optional;

/** Drawings as a book may hold them. */
public final class Drawing {

    private Drawing() {}

    /**
     * A copy of an SVG file without what acts or reaches out; empty where the file is not well-formed, declares entities, or
     * draws with foreign markup.
     */
    public static Optional<byte[]> clean(byte[] svg) {
        return SvgFilter.clean(svg);
    }
}
