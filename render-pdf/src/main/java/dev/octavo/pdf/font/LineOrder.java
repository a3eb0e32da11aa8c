package dev.octavo.pdf.font;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.MarkerData;
import dev.octavo.pdf.font.LinePart.Thing;
import dev.octavo.pdf.font.LinePart.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of lines in order that run against the way of their paragraph: the engine sets a line's elements one after
 * the other the one way, so that of two foreign words in elements of their own the second would come first. Cells of tables
 * that run from right to left are put in order too.
 */
public final class LineOrder {

    private final LineBox line;
    private final Levels levels;
    private final List<LinePart> sequence = new ArrayList<>();

    private LineOrder(LineBox line, Levels levels) {
        this.line = line;
        this.levels = levels;
    }

    /** Puts all lines in a box in order. */
    public static void mend(Box box) {
        List<LineBox> lines = box.getChildren().stream()
                .filter(LineBox.class::isInstance)
                .map(LineBox.class::cast)
                .toList();
        if (!lines.isEmpty()) {
            mend(lines);
        }
        if (box instanceof BlockBox item && item.getMarkerData() != null) {
            mendMarker(item, item.getMarkerData());
        }
        if (box instanceof TableRowBox row && row.getStyle().getDirection() == IdentValue.RTL) {
            mirror(row);
        }
        box.getChildren().stream().filter(child -> !(child instanceof LineBox)).forEach(LineOrder::mend);
    }

    private static void mend(List<LineBox> lines) {
        Levels levels = new Levels(lines);
        for (LineBox line : lines) {
            new LineOrder(line, levels).mend();
            if (line.getReferencedFootnoteBodies() != null) {
                line.getReferencedFootnoteBodies().forEach(LineOrder::mend);
            }
        }
    }

    /** The engine fails at the mark of an item without a line of its own: it stands beside the first line inside. */
    private static void mendMarker(BlockBox item, MarkerData marker) {
        if (marker.getReferenceLine() == null) {
            @Nullable LineBox first = firstLine(item);
            if (first == null) {
                marker.setGlyphMarker(null);
                marker.setTextMarker(null);
            } else {
                marker.setReferenceLine(first);
            }
        }
    }

    private static @Nullable LineBox firstLine(Box box) {
        return box instanceof LineBox line
                ? line
                : box.getChildren().stream()
                        .flatMap(child -> Stream.ofNullable(firstLine(child)))
                        .findFirst()
                        .orElse(null);
    }

    /** The engine sets the cells of any table from left to right. */
    private static void mirror(TableRowBox row) {
        row.getChildren().forEach(cell -> cell.setX(row.getWidth() - cell.getX() - cell.getWidth()));
        row.calcChildLocations();
    }

    private void mend() {
        line.getChildren().forEach(this::read);
        mirror();
        indent();
        line.calcChildLocations();
    }

    /** The engine keeps room for the indent of a first line, but at its end. */
    private void indent() {
        boolean isCentred = line.getParent().getStyle().getIdent(CSSName.TEXT_ALIGN) == IdentValue.CENTER;
        if (line.isLayedOutRTL() && !isCentred) {
            line.setX(line.getX() - line.getContentStart());
            line.calcCanvasLocation();
        }
    }

    private void read(Object part) {
        if (part instanceof InlineLayoutBox box) {
            closeUp(box);
            for (int i = 0; i < box.getInlineChildCount(); i++) {
                read(box, box.getInlineChild(i));
            }
        } else {
            mirror();
            mendInside(part);
        }
    }

    private void read(InlineLayoutBox box, Object child) {
        if (child instanceof InlineText text && levels.of(text) > levels.base()) {
            sequence.add(new Word(box, text, levels.of(text)));
        } else if (child instanceof BlockBox object && levels.of(object) > levels.base()) {
            sequence.add(new Thing(box, object, levels.of(object)));
            mendInside(object);
        } else if (child instanceof InlineText text && text.getSubstring().isEmpty()) {
            // neither here nor there
        } else {
            read(child);
        }
    }

    private static void mendInside(Object part) {
        if (part instanceof Box box) {
            mend(box);
        }
    }

    /**
     * A word that keeps room for what follows it, and gives it back at its end, keeps it at its right: on a line from right to
     * left the engine then sets the word that far to the left, over what follows.
     */
    private void closeUp(InlineLayoutBox word) {
        int last = word.getInlineChildCount() - 1;
        if (line.isLayedOutRTL() && last > 0 && word.getInlineChild(last) instanceof InlineLayoutBox back) {
            int room = Math.max(0, -back.getInlineWidth());
            for (int i = 0; i < last; i++) {
                if (word.getInlineChild(i) instanceof InlineText text) {
                    text.setX(text.getX() + room);
                }
            }
        }
    }

    /** From the deepest level on, all that is at least so deep is reversed (UAX 9, L2). */
    private void mirror() {
        int deepest = sequence.stream().mapToInt(LinePart::level).max().orElse(0);
        for (int level = deepest; level > levels.base(); level--) {
            mirror(level);
        }
        sequence.clear();
    }

    private void mirror(int level) {
        int start = 0;
        for (int at = 0; at <= sequence.size(); at++) {
            boolean isBelow = at == sequence.size() || sequence.get(at).level() < level;
            if (isBelow || isApart(at, level)) {
                mirror(sequence.subList(start, at));
                start = isBelow ? at + 1 : at;
            }
        }
    }

    /** The number of a note is no part of its text: 3 before 12 is not 312. */
    private boolean isApart(int at, int level) {
        return at > 0
                && levels.areParted(
                        sequence.get(at - 1).held(), sequence.get(at).held(), level);
    }

    private static void mirror(List<LinePart> parts) {
        if (parts.size() > 1) {
            int left = parts.stream().mapToInt(LinePart::left).min().orElseThrow();
            int right = parts.stream().mapToInt(LinePart::right).max().orElseThrow();
            parts.forEach(part -> part.moveTo(left + right - part.right()));
        }
    }
}
