package dev.octavo.pdf.paragraph;

import static dev.octavo.pdf.paragraph.ParagraphText.SOFT_HYPHEN;
import static dev.octavo.pdf.paragraph.ParagraphText.isSpace;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.FSFont;
import dev.octavo.pdf.font.Typesetter;
import dev.octavo.pdf.paragraph.Breakpoint.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Measures a paragraph from its start to its end, and notes the places where a line may end. */
final class Breakpoints {

    /** What is wider leaves lines beside it for which words are missing, of the measure. */
    private static final float LARGE = 0.33f;

    /** By how much these may be shorter before they are bad, of the measure. */
    private static final float SLACK = 0.1f;

    private final ParagraphText paragraph;
    private final String text;
    private final Typesetter typesetter;
    private final CssContext context;
    private final int width;
    private final BitSet allowed;
    private final List<Breakpoint> places = new ArrayList<>(List.of(Breakpoint.FIRST));

    /** What is measured so far, and the spaces in it that may be changed. */
    private float length;

    private Glue glue = Glue.NONE;

    private Breakpoints(ParagraphText paragraph, Typesetter typesetter, CssContext context, int width) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
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
    static List<Breakpoint> of(ParagraphText paragraph, Typesetter typesetter, CssContext context, int width) {
        Breakpoints places = new Breakpoints(paragraph, typesetter, context, width);
        places.measure();
        return places.places;
    }

    private void measure() {
        for (Part part : paragraph.parts()) {
            CalculatedStyle style = part.style();
            if (!part.isText()) {
                note(part.start(), Kind.WORD);
                measure((BlockBox) part.content());
            } else {
                boolean starts = part.box().isStartsHere();
                boolean ends = part.box().isEndsHere();
                if (!part.text().isEmpty()) {
                    noteAtEdge(part.start());
                }
                length += starts ? style.getMarginBorderPadding(context, width, CalculatedStyle.LEFT) : 0;
                measure(part);
                length += ends ? style.getMarginBorderPadding(context, width, CalculatedStyle.RIGHT) : 0;
            }
        }
        places.add(new Breakpoint(text.length(), length, length, glue, glue, Kind.LAST));
    }

    /** Beside something large lines may be ragged: the one that it stands in, and the one before it, where it had no room. */
    private void measure(BlockBox object) {
        if (object.getWidth() > LARGE * width) {
            Glue slack = Glue.beside(SLACK * width);
            glue = glue.plus(slack);
            Breakpoint before = places.get(places.size() - 1);
            places.set(places.size() - 1, before.kind() == Kind.LAST ? before : before.with(slack));
        }
        length += object.getWidth();
    }

    /** A place between two parts; behind a space it was noted with that. */
    private void noteAtEdge(int at) {
        if (at > 0 && !isSpace(text.charAt(at - 1))) {
            note(at, Kind.SIGN);
        }
    }

    private void note(int at, Kind kind) {
        boolean isNoted = places.get(places.size() - 1).at() == at;
        if (allowed.get(at) && !isNoted) {
            places.add(new Breakpoint(at, length, length, glue, glue, kind));
        }
    }

    private void measure(Part part) {
        FSFont font = part.style().getFSFont(context);
        boolean isEven = typesetter.isEven(font);
        int start = part.start();
        for (int at = part.start(); at < part.end(); at++) {
            char c = text.charAt(at);
            if (isSpace(c) || c == '\n') {
                measureWord(start, at, font);
                start = at + 1;
                if (c == '\n') {
                    places.add(new Breakpoint(start, length, length, glue, glue, Kind.LAST));
                } else if (!paragraph.isOutside(at)) {
                    addSpace(start, typesetter.exactWidth(font, " "), isEven);
                }
            }
        }
        measureWord(start, part.end(), font);
    }

    /** The spaces of type of equal advances keep theirs. */
    private void addSpace(int behind, float own, boolean isEven) {
        float before = length;
        Glue glueBefore = glue;
        length += own;
        glue = isEven ? glue : glue.plus(Glue.ofSpace(own));
        if (allowed.get(behind)) {
            places.add(new Breakpoint(behind, before, length, glueBefore, glue, Kind.WORD));
        }
    }

    /** Measures what stands between two spaces, and its parts where a line may end in it. */
    private void measureWord(int start, int end, FSFont font) {
        if (start == end) {
            return;
        }
        if (!isWhole(start, end)) {
            measureParts(start, end, font);
            return;
        }
        float whole = typesetter.exactWidth(font, text.substring(start, end));
        if (whole > width) {
            measureLetters(start, end, font);
        } else {
            length += whole;
        }
    }

    /** Measures each part with what is between it and the one before, and no more than these: there are long texts without a space. */
    private void measureParts(int start, int end, FSFont font) {
        int before = start;
        float own = 0;
        for (int at = start; at < end; ) {
            int next = partEnd(at, end);
            float part = typesetter.exactWidth(font, text.substring(at, next));
            if (at > start) {
                float both = typesetter.exactWidth(font, text.substring(before, next));
                notePart(before, at, font, length, length + both - own - part);
                length += both - own - part;
            }
            length += part;
            own = part;
            before = at;
            at = next;
        }
    }

    private int partEnd(int at, int end) {
        int place = allowed.nextSetBit(at + 1);
        return place < 0 || place > end ? end : place;
    }

    private void notePart(int before, int at, FSFont font, float lineEnd, float lineStart) {
        boolean isSoft = text.charAt(at - 1) == SOFT_HYPHEN;
        float hyphen = isSoft
                ? typesetter.exactWidth(font, text.substring(before, at - 1) + "-")
                        - typesetter.exactWidth(font, text.substring(before, at))
                : 0;
        places.add(new Breakpoint(at, lineEnd + hyphen, lineStart, glue, glue, isSoft ? Kind.HYPHEN : Kind.SIGN));
    }

    /** Whether no line may end in a word, so that it would stand past the margin. */
    private boolean isWhole(int start, int end) {
        int place = allowed.nextSetBit(start + 1);
        return place < 0 || place >= end;
    }

    /** Measures a word that no line holds, letter by letter with what is between them: its lines may end behind any. */
    private void measureLetters(int start, int end, FSFont font) {
        int before = start;
        int at = text.offsetByCodePoints(start, 1);
        length += typesetter.exactWidth(font, text.substring(start, at));
        while (at < end) {
            int next = text.offsetByCodePoints(at, 1);
            if (!isMark(text.codePointAt(at))) {
                places.add(new Breakpoint(at, length, length, glue, glue, Kind.LETTER));
            }
            length += typesetter.exactWidth(font, text.substring(before, next))
                    - typesetter.exactWidth(font, text.substring(before, at));
            before = at;
            at = next;
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
