package dev.octavo.pdf.font;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.text.Bidi;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How deeply the texts of a paragraph are nested among those that run the other way (UAX 9, 3.3). The engine keeps of it only
 * which way each runs.
 */
final class Levels {

    /** What stands for a picture or a box in the line. */
    private static final char OBJECT = '\uFFFC';

    private final boolean rightToLeft;
    private final StringBuilder paragraph = new StringBuilder();
    private final IdentityHashMap<Object, Integer> starts = new IdentityHashMap<>();
    private final Bidi bidi;

    /** The levels of a paragraph, of which all lines are told, since words on one line may tell the way of the next. */
    Levels(List<LineBox> lines) {
        this.rightToLeft = !lines.isEmpty() && lines.get(0).isLayedOutRTL();
        for (LineBox line : lines) {
            line.getChildren().forEach(this::read);
            paragraph.append(' ');
        }
        this.bidi = RightToLeft.levels(paragraph.toString(), rightToLeft);
    }

    private void read(Object part) {
        if (part instanceof InlineLayoutBox box) {
            box.getInlineChildren().forEach(this::read);
        } else {
            starts.put(part, paragraph.length());
            paragraph.append(part instanceof InlineText text ? text.getSubstring() : OBJECT);
        }
    }

    /** The level of the paragraph itself. */
    int base() {
        return rightToLeft ? 1 : 0;
    }

    /** The level of a text, all of which runs one way. */
    int of(InlineText text) {
        boolean runsLeft = text.getTextDirection() == BidiSplitter.RTL;
        int level = bidi.getLevelAt(firstVisible(text));
        // A text of signs alone may be told to run the other way by what the engine has dropped, such as spaces.
        return (level % 2 == 1) == runsLeft ? level : runsLeft == rightToLeft ? base() : base() + 1;
    }

    /** The level of a picture or a formula: as deep as the passage it stands in. */
    int of(Box object) {
        return bidi.getLevelAt(start(object));
    }

    /** Whether something less deep than a level stands between two parts, if only a sign that ends an isolate; one that begins it may be in the first. */
    boolean areParted(Object one, Object next, int level) {
        int from = one instanceof InlineText text ? firstVisible(text) : start(one);
        return IntStream.rangeClosed(from, start(next)).anyMatch(at -> bidi.getLevelAt(at) < level);
    }

    private int start(Object part) {
        return starts.getOrDefault(part, 0);
    }

    private int firstVisible(InlineText text) {
        int start = start(text);
        int end = start + text.getSubstring().length();
        int at = start;
        while (at < end && isNeutral(paragraph.charAt(at))) {
            at++;
        }
        return at < end ? at : start;
    }

    private static boolean isNeutral(char c) {
        return Characters.isSpace(c) || Characters.isInvisible(c);
    }
}
