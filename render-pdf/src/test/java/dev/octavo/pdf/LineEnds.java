package dev.octavo.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the long lines of a first page end, to the half point. */
final class LineEnds extends PDFTextStripper {

    private static final int LONG = 40;

    private final Set<Integer> ends = new HashSet<>();

    private LineEnds() {
        setSortByPosition(true);
        setEndPage(1);
    }

    static Set<Integer> of(Pdf pdf) {
        return pdf.read(document -> {
            LineEnds search = new LineEnds();
            search.getText(document);
            return search.ends;
        });
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (text.length() >= LONG) {
            int end = positions.size();
            while (positions.get(end - 1).getUnicode().isBlank()) {
                end--;
            }
            TextPosition last = positions.get(end - 1);
            ends.add(Math.round((last.getX() + last.getWidth()) * 2));
        }
        super.writeString(text, positions);
    }
}
