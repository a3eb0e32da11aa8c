package dev.octavo.pdf.paragraph;

import static dev.octavo.pdf.paragraph.ParagraphText.SOFT_HYPHEN;
import static dev.octavo.pdf.paragraph.ParagraphText.isSpace;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.FSFont;
import dev.octavo.pdf.font.Gap;
import dev.octavo.pdf.font.SizedSpace;
import dev.octavo.pdf.font.Typesetter;
import dev.octavo.pdf.paragraph.Breakpoint.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the text of a Chinese or Japanese paragraph as lines that are set: an opening sign at a start and a closing one at an end lose
 * their white, and so do others as far as the line needs it. What is missing is left to {@link EvenLines}.
 */
final class EvenText {

    /** How much of a gap may be taken. */
    static final double OF_GAP = 0.5;

    private final ParagraphText paragraph;
    private final String text;
    private final ChosenLines lines;
    private final SignWhites whites;
    private final Typesetter typesetter;
    private final CssContext context;
    private final List<StringBuilder> written = new ArrayList<>();
    private String ending = "";
    private int line;
    private int start;
    private int end;

    /** How much of the white of the line is still to be cut, in ems. */
    private double owed;

    private EvenText(
            ParagraphText paragraph, ChosenLines lines, SignWhites whites, Typesetter typesetter, CssContext context) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.lines = lines;
        this.whites = whites;
        this.typesetter = typesetter;
        this.context = context;
        begin(0);
    }

    /** The text of each part. */
    static List<String> of(
            ParagraphText paragraph, ChosenLines lines, SignWhites whites, Typesetter typesetter, CssContext context) {
        EvenText text = new EvenText(paragraph, lines, whites, typesetter, context);
        paragraph.parts().forEach(text::write);
        return text.written.stream().map(StringBuilder::toString).toList();
    }

    private void begin(int at) {
        start = at;
        owed = 0;
        end = line < lines.count() ? lines.end(line).at() : text.length();
        while (end > start && isLostAtEnd(end - 1)) {
            end--;
        }
        while (start < end && paragraph.isOutside(start)) {
            start++;
        }
    }

    private boolean isLostAtEnd(int at) {
        char c = text.charAt(at);
        return c == ' ' || c == '\n' || c == SOFT_HYPHEN || (Gap.isAt(text, at) && Gap.ems(c) > 0);
    }

    private void write(Part part) {
        written.add(new StringBuilder());
        FSFont font = part.style().getFSFont(context);
        if (part.isText() && !part.text().isEmpty()) {
            out().append(ending);
            ending = "";
        }
        for (int at = part.start(); at < part.end(); at++) {
            if (part.isText() && at < end && !paragraph.isOutside(at)) {
                write(at, font);
            }
            if (at + 1 == lines.end(line).at() && line + 1 < lines.count()) {
                endLine(part);
            }
        }
    }

    private StringBuilder out() {
        return written.get(written.size() - 1);
    }

    private void write(int at, FSFont font) {
        char c = text.charAt(at);
        double squeezed = lines.squeezed(line);
        if (Gap.isAt(text, at)) {
            double own = Gap.ems(c);
            addGap(own > 0 ? own * (1 - OF_GAP * squeezed) : own);
            addGap(at == end - 1 ? -whites.atEnd(at) : 0);
        } else if (isSpace(c)) {
            out().append(c);
            addGap(-Glue.SHRINK * typesetter.exactWidth(font, " ") / font.getSize2D() * squeezed);
        } else if (c != SOFT_HYPHEN) {
            addGap(at == start ? -whites.atStart(at) : -whites.before(at) * squeezed);
            out().append(c);
            addGap(at == end - 1 ? -whites.atEnd(at) : -whites.behind(at) * squeezed);
        }
    }

    private void addGap(double ems) {
        if (ems < -Gap.MOST) {
            addGap(-Gap.MOST);
            addGap(ems + Gap.MOST);
        } else if (ems != 0) {
            char gap = Gap.of(ems + owed);
            owed += ems - Gap.ems(gap);
            if (Gap.ems(gap) != 0) {
                out().append(gap);
            }
        }
    }

    /** Ends a line with its last text, since else the next one's first line would be empty; with the next one behind what is no text. */
    private void endLine(Part part) {
        int at = lines.end(line).at();
        Kind kind = lines.end(line).kind();
        String last = kind == Kind.HYPHEN
                ? "-"
                : end < at && isSpace(text.charAt(end)) ? Character.toString(SizedSpace.NONE) : "";
        String fill = lines.justified() && kind != Kind.LAST ? Character.toString(Gap.FILL) : "";
        ending = last + fill + "\n";
        if (part.isText()) {
            out().append(ending);
            ending = "";
        }
        line++;
        begin(at);
    }
}
