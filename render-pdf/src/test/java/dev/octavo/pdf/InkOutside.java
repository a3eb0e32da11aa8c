package dev.octavo.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Looks for text outside the side margins of A4, where the engine cuts it off. */
final class InkOutside extends PDFTextStripper {

    private static final double MARGIN = 40 * 72 / 25.4 - 1;

    private boolean found;

    private InkOutside() {}

    static boolean isLeftOrRight(PDDocument document) throws IOException {
        InkOutside search = new InkOutside();
        search.getText(document);
        return search.found;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        positions.forEach(this::look);
        super.writeString(text, positions);
    }

    private void look(TextPosition glyph) {
        double right = glyph.getPageWidth() - MARGIN;
        if (glyph.getX() < MARGIN || glyph.getX() + glyph.getWidth() > right) {
            found = true;
        }
    }
}
