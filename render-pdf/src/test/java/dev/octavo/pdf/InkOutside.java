package dev.octavo.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Looks for text outside the side margins of A4, where the engine cuts it off. */
final class InkOutside extends PDFTextStripper {

    private static final double MARGIN = 40 * 72 / 25.4 - 1;

    /** The ground of code goes on for so much beside it, in points. */
    private static final double PADDING = 6;

    /** Signs that fill the left half of their square. */
    private static final String HALF_WHITE = "、。，．」』）】〉》〕］｝";

    private final String font;
    private final double padding;
    private boolean found;

    private InkOutside(String font, double padding) {
        this.font = font;
        this.padding = padding;
    }

    static boolean isLeftOrRight(PDDocument document) throws IOException {
        return isFound(new InkOutside("", 0), document);
    }

    /** Whether code stands outside its ground. */
    static boolean isBesideCode(PDDocument document) throws IOException {
        return isFound(new InkOutside("Mono", PADDING), document);
    }

    private static boolean isFound(InkOutside search, PDDocument document) throws IOException {
        search.getText(document);
        return search.found;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        positions.forEach(this::look);
        super.writeString(text, positions);
    }

    private void look(TextPosition glyph) {
        double left = MARGIN + padding;
        double right = glyph.getPageWidth() - left;
        boolean looked =
                glyph.getFont().getName().contains(font) && !glyph.getUnicode().isBlank();
        if (looked && (glyph.getX() < left || glyph.getX() + inkOf(glyph) > right)) {
            found = true;
        }
    }

    private static double inkOf(TextPosition glyph) {
        return HALF_WHITE.contains(glyph.getUnicode()) ? glyph.getWidth() / 2 : glyph.getWidth();
    }
}
