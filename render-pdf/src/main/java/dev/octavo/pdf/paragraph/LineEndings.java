package dev.octavo.pdf.paragraph;

import static dev.octavo.pdf.paragraph.ParagraphText.isSpace;

import dev.octavo.pdf.font.LineBreaks;
import java.util.BitSet;
import java.util.List;

/** Before which characters of a paragraph a line may begin. */
final class LineEndings {

    private final ParagraphText paragraph;
    private final String text;
    private final BitSet allowed = new BitSet();

    private LineEndings(ParagraphText paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    static BitSet of(ParagraphText paragraph) {
        LineEndings endings = new LineEndings(paragraph);
        endings.allow();
        return endings.allowed;
    }

    /** Lines may end where Unicode lets them, and where a long name was parted, but nowhere within what is to be one line. */
    private void allow() {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        for (int at = breaks.next(); at > 0 && at < text.length(); at = breaks.next()) {
            allowed.set(at);
        }
        List<Part> parts = paragraph.parts();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (i > 0 && part.start() > 0 && part.goesOn(parts.get(i - 1)) && !startsWithSpace(part)) {
                allowed.set(part.start());
            }
            if (!part.isText()) {
                forbidBeside(part);
            } else if (part.isOneLine() && !part.text().isEmpty()) {
                allowed.clear(part.start() + 1, part.end());
            }
        }
    }

    /** A line ends behind its last space, never before it, though it may be a text of its own where a line of the source ended. */
    private static boolean startsWithSpace(Part part) {
        return !part.text().isEmpty() && isSpace(part.text().charAt(0));
    }

    /** What stands in a line as a letter does is parted from its neighbours by spaces alone. */
    private void forbidBeside(Part object) {
        if (object.start() > 0 && text.charAt(object.start() - 1) != ' ') {
            allowed.clear(object.start());
        }
        allowed.clear(object.end());
    }
}
