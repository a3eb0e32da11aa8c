package dev.octavo.pdf.paragraph;

import static dev.octavo.pdf.paragraph.ParagraphText.SOFT_HYPHEN;
import static dev.octavo.pdf.paragraph.ParagraphText.isSpace;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.FSFont;
import dev.octavo.pdf.font.LineBreaks;
import dev.octavo.pdf.font.Typesetter;
import dev.octavo.pdf.paragraph.Place.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Measures a paragraph from its start to its end, and notes the places where a line may end. */
final class Places {

    private final ParagraphText paragraph;
    private final String text;
    private final Typesetter typesetter;
    private final CssContext context;
    private final int width;
    private final BitSet allowed = new BitSet();
    private final List<Place> places = new ArrayList<>(List.of(Place.FIRST));

    /** What is measured so far, and the spaces in it that may be changed. */
    private float length;

    private float space;

    private Places(ParagraphText paragraph, Typesetter typesetter, CssContext context, int width) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.typesetter = typesetter;
        this.context = context;
        this.width = width;
    }

    /**
     * The places of a paragraph, its start and its end included.
     *
     * @param width of the block that it stands in, in units of the engine
     */
    static List<Place> of(ParagraphText paragraph, Typesetter typesetter, CssContext context, int width) {
        Places places = new Places(paragraph, typesetter, context, width);
        places.allow();
        places.measure();
        return places.places;
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

    private void measure() {
        for (Part part : paragraph.parts()) {
            CalculatedStyle style = part.style();
            if (!part.isText()) {
                note(part.start(), Kind.WORD);
                length += ((BlockBox) part.content()).getWidth();
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
        places.add(new Place(text.length(), length, length, space, space, Kind.LAST));
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
            places.add(new Place(at, length, length, space, space, kind));
        }
    }

    private void measure(Part part) {
        FSFont font = part.style().getFSFont(context);
        boolean isEven = typesetter.exactWidth(font, "i") == typesetter.exactWidth(font, "m");
        int start = part.start();
        for (int at = part.start(); at < part.end(); at++) {
            char c = text.charAt(at);
            if (isSpace(c) || c == '\n') {
                measureWord(start, at, font);
                start = at + 1;
                if (c == '\n') {
                    places.add(new Place(start, length, length, space, space, Kind.LAST));
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
        float spaceBefore = space;
        length += own;
        space += isEven ? 0 : own;
        if (allowed.get(behind)) {
            places.add(new Place(behind, before, length, spaceBefore, space, Kind.WORD));
        }
    }

    /** Measures what stands between two spaces, and its parts where a line may end in it. */
    private void measureWord(int start, int end, FSFont font) {
        if (start == end) {
            return;
        }
        float whole = typesetter.exactWidth(font, text.substring(start, end));
        if (whole > width && isWhole(start, end)) {
            measureLetters(start, end, font);
            return;
        }
        for (int at = allowed.nextSetBit(start + 1); at >= 0 && at < end; at = allowed.nextSetBit(at + 1)) {
            boolean isSoft = text.charAt(at - 1) == SOFT_HYPHEN;
            String before = isSoft ? text.substring(start, at - 1) + "-" : text.substring(start, at);
            float left = typesetter.exactWidth(font, before);
            float right = typesetter.exactWidth(font, text.substring(at, end));
            places.add(new Place(
                    at, length + left, length + whole - right, space, space, isSoft ? Kind.HYPHEN : Kind.SIGN));
        }
        length += whole;
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
                places.add(new Place(at, length, length, space, space, Kind.LETTER));
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
