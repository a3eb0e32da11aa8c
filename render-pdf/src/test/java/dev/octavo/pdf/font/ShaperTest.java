package dev.octavo.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.pdf.font.Shaper.Glyph;
import dev.octavo.pdf.font.Shaper.Shaped;
import org.junit.jupiter.api.Test;

class ShaperTest {

    private final Face face = Bundled.SYMBOLS.regular();

    @Test
    void lettersTakeTheFormOfTheirPlace() {
        assertThat(shape("ببب", true).glyphs()).extracting(Glyph::code).doesNotHaveDuplicates();
        assertThat(shape("ب\u200Cب\u200Cب", true).glyphs())
                .extracting(Glyph::code)
                .containsOnly(code("ب"));
    }

    @Test
    void lamAndAlefAreOneGlyphThatMeansBoth() {
        assertThat(shape("لا", true).glyphs())
                .singleElement()
                .extracting(Glyph::meaning)
                .isEqualTo("لا");
    }

    @Test
    void marksStandOverTheirLetters() {
        assertThat(shape("שָ", true).width()).isEqualTo(shape("ש", true).width());
        assertThat(shape("x\u0323", false).glyphs()).hasSize(2);
    }

    @Test
    void bracketsAreMirrored() {
        assertThat(shape("(", true).glyphs()).extracting(Glyph::code).containsExactly(code(")"));
    }

    private int code(String character) {
        return shape(character, false).glyphs().get(0).code();
    }

    private Shaped shape(String text, boolean rightToLeft) {
        return new Shaper().shape(face, text, rightToLeft).orElseThrow();
    }
}
