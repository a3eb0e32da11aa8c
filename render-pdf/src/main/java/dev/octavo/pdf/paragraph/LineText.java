package dev.octavo.pdf.paragraph;

import static dev.octavo.pdf.paragraph.ParagraphText.SOFT_HYPHEN;
import static dev.octavo.pdf.paragraph.ParagraphText.isSpace;

import dev.octavo.pdf.font.SizedSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes the text of a paragraph as lines that are set: each ends with a new line, its spaces are as wide as it needs them,
 * and of its soft hyphens only the one at its end is there.
 */
final class LineText {

    private final ParagraphText paragraph;
    private final String text;
    private final ChosenLines lines;
    private final Predicate<Part> hasFixedSpaces;
    private final List<StringBuilder> written = new ArrayList<>();
    private int line;

    /** By how much the spaces of the line are narrower than they should be; the next one makes up for it. */
    private double owed;

    private LineText(ParagraphText paragraph, ChosenLines lines, Predicate<Part> hasFixedSpaces) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.lines = lines;
        this.hasFixedSpaces = hasFixedSpaces;
    }

    /** The text of each part, of which some have spaces that keep their width. */
    static List<String> of(ParagraphText paragraph, ChosenLines lines, Predicate<Part> hasFixedSpaces) {
        LineText text = new LineText(paragraph, lines, hasFixedSpaces);
        paragraph.parts().forEach(text::write);
        return text.written.stream().map(StringBuilder::toString).toList();
    }

    private void write(Part part) {
        boolean isFixed = hasFixedSpaces.test(part);
        written.add(new StringBuilder());
        for (int at = part.start(); at < part.end(); at++) {
            char c = text.charAt(at);
            if (at > 0 && lines.end(line).at() == at && !isLostAtEnd(text.charAt(at - 1))) {
                endLine("");
            }
            boolean isPrinted = !paragraph.isOutside(at);
            if (isPrinted && lines.end(line).at() == at + 1 && isLostAtEnd(c)) {
                endLine(c == SOFT_HYPHEN ? "-" : Character.toString(SizedSpace.NONE));
            } else if (isPrinted && isSpace(c)) {
                out().append(isFixed ? ' ' : space());
            } else if (isPrinted && c != SOFT_HYPHEN) {
                out().append(c);
                line += c == '\n' ? 1 : 0;
            }
        }
    }

    private StringBuilder out() {
        return written.get(written.size() - 1);
    }

    private static boolean isLostAtEnd(char c) {
        return c == ' ' || c == SOFT_HYPHEN;
    }

    /** Ends a line. Between two parts, it ends with the first: else the other's first line would be empty. */
    private void endLine(String with) {
        int before = written.size() - 2;
        boolean isBetween = out().isEmpty()
                && before >= 0
                && paragraph.parts().get(before).isText()
                && !written.get(before).isEmpty();
        (isBetween ? written.get(before) : out()).append(with).append('\n');
        line++;
        owed = 0;
    }

    private char space() {
        double wanted = lines.space(line);
        if (wanted == 1) {
            return ' ';
        }
        char space = SizedSpace.of(wanted + owed);
        owed += wanted - SizedSpace.multiple(space);
        return space;
    }
}
