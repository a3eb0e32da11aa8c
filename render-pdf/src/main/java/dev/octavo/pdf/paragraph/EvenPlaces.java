package dev.octavo.pdf.paragraph;

import static dev.octavo.pdf.paragraph.ParagraphText.SOFT_HYPHEN;
import static dev.octavo.pdf.paragraph.ParagraphText.isSpace;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.FSFont;
import dev.octavo.pdf.font.Gap;
import dev.octavo.pdf.font.SignWhite;
import dev.octavo.pdf.font.Typesetter;
import dev.octavo.pdf.paragraph.Breakpoint.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Measures a Chinese or Japanese paragraph, and notes the places where a line may end: what is missing is divided between its letters,
 * and what is too much is taken from the white of its signs, its gaps and its spaces.
 */
final class EvenPlaces {

    /** How much room a letter takes before a line is bad, in ems. */
    private static final double STRETCH = 0.05;

    /** Before it are the letters of which words are made. */
    private static final char FIRST_SQUARE = 0x2E80;

    private final ParagraphText paragraph;
    private final String text;
    private final SignWhites whites;
    private final Typesetter typesetter;
    private final CssContext context;
    private final int width;
    private final BitSet allowed;
    private final List<Breakpoint> places = new ArrayList<>(List.of(Breakpoint.FIRST));
    private float length;
    private Glue glue = Glue.NONE;

    /** What is measured so far, without what is lost where a line ends. */
    private float end;

    private Glue glueToEnd = Glue.NONE;

    private EvenPlaces(
            ParagraphText paragraph, SignWhites whites, Typesetter typesetter, CssContext context, int width) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.whites = whites;
        this.typesetter = typesetter;
        this.context = context;
        this.width = width;
        this.allowed = LineEndings.of(paragraph);
    }

    /**
     * The places of a paragraph, its start and its end included.
     *
     * @param width of the block that it stands in, in units of the engine
     */
    static List<Breakpoint> of(
            ParagraphText paragraph, SignWhites whites, Typesetter typesetter, CssContext context, int width) {
        EvenPlaces places = new EvenPlaces(paragraph, whites, typesetter, context, width);
        paragraph.parts().forEach(places::add);
        places.places.add(new Breakpoint(
                places.text.length(), places.end, places.length, places.glueToEnd, places.glue, Kind.LAST));
        return places.places;
    }

    private void add(Part part) {
        if (part.isText()) {
            CalculatedStyle style = part.style();
            boolean starts = part.box().isStartsHere();
            boolean ends = part.box().isEndsHere();
            float left = starts ? style.getMarginBorderPadding(context, width, CalculatedStyle.LEFT) : 0;
            float right = ends ? style.getMarginBorderPadding(context, width, CalculatedStyle.RIGHT) : 0;
            addText(part, left);
            if (right != 0) {
                addFixed(right);
            }
        } else {
            note(part.start(), part.style().getFSFont(context));
            addFixed(((BlockBox) part.content()).getWidth());
        }
    }

    private void addFixed(float own) {
        length += own;
        end = length;
        glueToEnd = glue;
    }

    private void addText(Part part, float left) {
        FSFont font = part.style().getFSFont(context);
        int at = part.start();
        while (at < part.end()) {
            note(at, font);
            length += at == part.start() ? left : 0;
            int next = segment(at, part.end());
            if (text.charAt(at) == '\n') {
                end(next, font, end, Kind.LAST);
            } else if (Gap.isAt(text, at)) {
                addGap(at, font.getSize2D());
            } else if (isSpace(text.charAt(at))) {
                addSpace(at, typesetter.exactWidth(font, " "));
            } else {
                addLetters(at, next, font);
            }
            at = next;
        }
    }

    /** The end of what is measured as one: a letter, or some that no line ends between. */
    private int segment(int start, int limit) {
        int at = text.offsetByCodePoints(start, 1);
        boolean isSingle = isSingle(start);
        while (at < limit && !isSingle && !isSingle(at) && !allowed.get(at)) {
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }

    private boolean isSingle(int at) {
        char c = text.charAt(at);
        return isSpace(c) || c == '\n' || SignWhite.isSign(c) || Gap.isAt(text, at);
    }

    private void addGap(int at, float size) {
        double own = Gap.ems(text.charAt(at)) * size;
        length += (float) own;
        if (own < 0) {
            end = length - whites.atEnd(at) * size;
            glueToEnd = glue;
        } else {
            glue = glue.plus(Glue.between(own, own * EvenText.OF_GAP));
        }
    }

    private void addSpace(int at, float own) {
        if (!paragraph.isOutside(at)) {
            length += own;
            glue = glue.plus(
                    Glue.between(Glue.ofSpace(own).stretch(), Glue.ofSpace(own).shrink()));
        }
    }

    private void addLetters(int start, int next, FSFont font) {
        float size = font.getSize2D();
        int last = next - 1;
        length += typesetter.exactWidth(font, text.substring(start, next));
        end = length - whites.atEnd(last) * size;
        glueToEnd =
                glue.plus(Glue.between(STRETCH * size * text.codePointCount(start, next), whites.before(start) * size));
        glue = glueToEnd.plus(Glue.between(0, whites.behind(last) * size));
    }

    private void note(int at, FSFont font) {
        boolean isStart = places.size() == 1 && end == 0 && length == 0;
        if (isStart) {
            length = -whites.atStart(at) * font.getSize2D();
        } else if (allowed.get(at)) {
            boolean isSoft = text.charAt(at - 1) == SOFT_HYPHEN;
            float hyphen = isSoft ? typesetter.exactWidth(font, "-") : 0;
            end(at, font, end + hyphen, isSoft ? Kind.HYPHEN : isWithinWord(at) ? Kind.SIGN : Kind.WORD);
        }
    }

    private void end(int at, FSFont font, float lineEnd, Kind kind) {
        if (places.get(places.size() - 1).at() != at) {
            float size = font.getSize2D();
            float before = at < text.length() ? whites.before(at) * size : 0;
            places.add(new Breakpoint(
                    at,
                    lineEnd,
                    length + whites.atStart(at) * size,
                    glueToEnd,
                    glue.plus(Glue.between(0, before)),
                    kind));
        }
    }

    private boolean isWithinWord(int at) {
        return !isSingle(at - 1) && text.charAt(at - 1) < FIRST_SQUARE && text.charAt(at) < FIRST_SQUARE;
    }
}
