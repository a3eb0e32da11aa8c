package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.MarkerData;
import dev.octavo.pdf.markup.ItemNumber;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Sets the bullet or number of a list item before the item, on the baseline of its first line. The engine sets it at the edge of that line,
 * which in a quotation or in code is further in, and where the line is laid out more than once, as one with an object in it, it forgets it.
 */
final class ListMarks {

    private ListMarks() {}

    static void place(BlockBox root, CssContext context) {
        LineBlocks.in(root).stream().flatMap(ListMarks::itemsAround).distinct().forEach(item -> {
            placeOf(item);
            delimit(item, context);
        });
    }

    /** Puts parentheses around the number of an item, in place of the engine's stop behind it. */
    private static void delimit(BlockBox item, CssContext context) {
        boolean isInList = item.getElement() != null && item.getElement().getParentNode() instanceof Element;
        MarkerData.@Nullable TextMarker mark = item.getMarkerData().getTextMarker();
        if (isInList && mark != null) {
            Element list = (Element) item.getElement().getParentNode();
            String text = delimited(ItemNumber.mended(mark.getText()), list.getAttribute("data-numbers"));
            FSFont font = item.getStyle().getFSFont(context);
            mark.setLayoutWidth(
                    mark.getLayoutWidth() + width(text, font, context) - width(mark.getText(), font, context));
            mark.setText(text);
        }
    }

    private static String delimited(String text, String numbers) {
        int stop = text.indexOf('.');
        return numbers.isEmpty() || stop < 0
                ? text
                : (numbers.startsWith("(") ? "(" : "") + text.substring(0, stop) + ")" + text.substring(stop + 1);
    }

    private static int width(String text, FSFont font, CssContext context) {
        return context.getTextRenderer().getWidth(context.getFontContext(), font, text);
    }

    private static Stream<BlockBox> itemsAround(Box lines) {
        return Stream.iterate(lines, box -> box != null, Box::getParent)
                .filter(BlockBox.class::isInstance)
                .map(BlockBox.class::cast)
                .filter(item -> item.getMarkerData() != null);
    }

    private static void placeOf(BlockBox item) {
        LineBox first = firstLine(item);
        if (first != null) {
            LineBox edge = new LineBox();
            edge.setAbsX(item.getAbsX() + item.getTx());
            edge.setAbsY(first.getAbsY());
            edge.setContentWidth(item.getContentWidth());
            MarkerData mark = item.getMarkerData();
            mark.getStructMetrics().setBaseline(first.getBaseline());
            mark.setReferenceLine(edge);
        }
    }

    /** The line at the top of a box; null where something else stands there. */
    private static @Nullable LineBox firstLine(Box box) {
        if (box instanceof LineBox line) {
            return line;
        }
        boolean isObject = box instanceof BlockBox block && block.isReplaced();
        return isObject
                ? null
                : box.getChildren().stream()
                        .filter(child -> child.getHeight() > 0)
                        .findFirst()
                        .map(ListMarks::firstLine)
                        .orElse(null);
    }
}
