package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallCapitalsTest {

    private static final String LETTERS = "officesandnaïvežluť";

    @ParameterizedTest
    @ValueSource(strings = {"small-caps", "smallcaps"})
    void areOtherGlyphsWithTheSameMeaning(String name) {
        Pdf pdf = Pdf.ofMarkdown("Plain " + LETTERS + ", [" + LETTERS + "]{." + name + "}.", new PdfRenderer());

        assertThat(pdf.letters()).contains("Plain" + LETTERS + "," + LETTERS + ".");
        assertThat(glyphs(pdf, "Serif")).hasSize(2);
    }

    @Test
    void areThoseOfHeadingsInHeadings() {
        Pdf pdf = Pdf.ofMarkdown("# Vases\n\n## A vase and [a vase]{.smallcaps}", new PdfRenderer());

        assertThat(pdf.letters()).contains("Avaseandavase");
        assertThat(glyphs(pdf, "Sans")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*[slanted]{.smallcaps}*", "[`code` in it]{.smallcaps}", "[ſlanted]{.smallcaps}"})
    void areMadeOfCapitalsWhereAFontHasNone(String text) {
        Pdf pdf = Pdf.ofMarkdown(text, new PdfRenderer());

        assertThat(pdf.letters()).containsPattern("SLANTED|INIT");
        assertThat(pdf.diagnostics()).isEmpty();
    }

    @Test
    void ofALongTextTakeNoMoreOfTheStack() {
        Pdf pdf = Pdf.ofMarkdown("*[" + "Vase ".repeat(10_000) + "]{.smallcaps}*", new PdfRenderer());

        assertThat(pdf.letters()).containsPattern("(VASE){100}");
    }

    /** The glyphs of the letter s in a font. */
    private static List<Integer> glyphs(Pdf pdf, String font) {
        return pdf.glyphs()
                .filter(glyph -> glyph.getFont().getName().contains(font)
                        && glyph.getUnicode().equals("s"))
                .map(TextPosition::getCharacterCodes)
                .map(codes -> codes[0])
                .distinct()
                .toList();
    }
}
