package dev.octavo.pdf.math;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The fonts for formulas: one for each shape of letters, and four with signs of growing size. */
enum MathFace {
    MAIN("Main-Regular"),
    MAIN_BOLD("Main-Bold"),
    ITALIC("Math-Italic"),
    BOLD_ITALIC("Math-BoldItalic"),
    AMS("AMS-Regular"),
    CALLIGRAPHIC("Caligraphic-Regular"),
    BOLD_CALLIGRAPHIC("Caligraphic-Bold"),
    FRAKTUR("Fraktur-Regular"),
    BOLD_FRAKTUR("Fraktur-Bold"),
    SANS("SansSerif-Regular"),
    BOLD_SANS("SansSerif-Bold"),
    ITALIC_SANS("SansSerif-Italic"),
    MONO("Typewriter-Regular"),
    SIZE_1("Size1-Regular"),
    SIZE_2("Size2-Regular"),
    SIZE_3("Size3-Regular"),
    SIZE_4("Size4-Regular");

    /** Those with larger and larger signs. */
    static final List<MathFace> GROWING = List.of(MAIN, SIZE_1, SIZE_2, SIZE_3, SIZE_4);

    private final String file;

    MathFace(String file) {
        this.file = file;
    }

    /** The name by which the engine calls it. */
    String family() {
        return "KaTeX " + file;
    }

    byte[] read() {
        String path = "/dev/octavo/pdf/fonts/katex/KaTeX_" + file + ".ttf";
        try (InputStream in = Objects.requireNonNull(MathFace.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The glyph of a character; empty where the face has none. */
    Optional<Glyph> glyph(int codePoint) {
        return MathFonts.glyph(this, codePoint);
    }
}
