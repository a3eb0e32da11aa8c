package dev.octavo.pdf.font;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiSplitterFactory;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dev.octavo.internal.Directions;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the engine which parts of a paragraph run from right to left. The engine puts such parts in their places; their
 * characters stay in the order of the text, marked as what they are, until the {@link Typesetter} draws them.
 */
public final class RightToLeft {

    private static final char MARK = '\u202B';

    private static final Pattern LINE_END = Pattern.compile("[\\n\\r\\t\\x1C-\\x1F\\x85\\u2029]");

    private RightToLeft() {}

    /** Lets an engine honour the direction of text. */
    public static void honour(PdfRendererBuilder builder) {
        BidiSplitterFactory splitters = Parts::new;
        builder.useUnicodeBidiSplitter(splitters);
        builder.useUnicodeBidiReorderer(new Marker());
    }

    /** Lets a layout honour it that the engine does not begin itself. */
    public static void honour(LayoutContext context) {
        BidiSplitterFactory splitters = Parts::new;
        context.setBidiSplitterFactory(splitters);
        context.setBidiReorderer(new Marker());
    }

    static boolean isMarked(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK;
    }

    static String unmarked(String text) {
        return isMarked(text) ? text.substring(1) : text;
    }

    /** The parts of a text that the engine has not split, from left to right; those that run from right to left are marked. */
    static List<String> inVisualOrder(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 1 ? MARK + run : run;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return List.of(runs);
    }

    static String marked(String text) {
        return MARK + text;
    }

    /** Whether some character of a text runs from right to left. */
    static boolean isIn(String text) {
        return text.codePoints().anyMatch(Directions::isFromRight);
    }

    /** Marks the parts that run from right to left. */
    private static final class Marker implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            return MARK + text;
        }

        @Override
        public String shapeText(String text) {
            return text;
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }

    /** How deeply the characters of a paragraph are nested, of which an end of a line is a space. */
    static Bidi levels(String paragraph, boolean rightToLeft) {
        return new Bidi(
                LINE_END.matcher(paragraph).replaceAll(" "),
                rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    /** The parts of a paragraph, each of which is as deeply nested in others, and so runs one way. */
    static final class Parts implements BidiSplitter {

        private final List<BidiTextRun> parts = new ArrayList<>();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            parts.clear();
            Bidi bidi = levels(paragraph, direction == RTL);
            int start = 0;
            for (int at = 1; at <= paragraph.length(); at++) {
                if (at == paragraph.length() || bidi.getLevelAt(at) != bidi.getLevelAt(start)) {
                    parts.add(new BidiTextRun(start, at - start, bidi.getLevelAt(start) % 2 == 1 ? RTL : LTR));
                    start = at;
                }
            }
            if (parts.isEmpty()) {
                parts.add(new BidiTextRun(0, 0, direction));
            }
        }

        @Override
        public int countTextRuns() {
            return parts.size();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            return parts.get(index);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return paragraph
                    .codePoints()
                    .filter(c -> Directions.isFromRight(c)
                            || Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                    .mapToObj(c -> Directions.isFromRight(c) ? RTL : LTR)
                    .findFirst()
                    .orElse(NEUTRAL);
        }
    }
}
