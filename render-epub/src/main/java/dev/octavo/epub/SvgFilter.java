package dev.octavo.epub;

import java.util.Optional;

final class SvgFilter {
    private SvgFilter() {}

    static Optional<byte[]> clean(byte[] svg) {
        return Optional.of(svg);
    }
}
