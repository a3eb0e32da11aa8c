package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final String TEXT = "In 1984, or 0123456789 or so, and `1984` in code.";

    @Test
    void ofOldStyleAreOtherGlyphsWithTheSameMeaning() {
        Pdf lining = Pdf.ofMarkdown(TEXT, new PdfRenderer());
        Pdf oldStyle = Pdf.ofMarkdown(
                TEXT, PdfRenderer.builder().figures(Figures.OLD_STYLE).build());

        assertThat(oldStyle.letters()).isEqualTo(lining.letters()).contains("In1984,or0123456789orso,and1984incode.");
        assertThat(figures(oldStyle, "Serif")).hasSize(10).doesNotContainAnyElementsOf(figures(lining, "Serif"));
        assertThat(figures(oldStyle, "Mono")).isEqualTo(figures(lining, "Mono"));
    }

    /** The numbers of the glyphs of figures in a font. */
    private static List<Integer> figures(Pdf pdf, String font) {
        return pdf.glyphs()
                .filter(glyph -> glyph.getFont().getName().contains(font)
                        && Character.isDigit(glyph.getUnicode().charAt(0)))
                .map(TextPosition::getCharacterCodes)
                .map(codes -> codes[0])
                .distinct()
                .toList();
    }
}
