package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.MarkerData;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sets the bullet or number of a list item before the item, on the baseline of its first line. The engine sets it at the edge of that line,
 * which in a quotation or in code is further in, and where the line is laid out more than once, as one with an object in it, it forgets it.
 */
final class ListMarks {

    private ListMarks() {}

    static void place(BlockBox root) {
        LineBlocks.in(root).flatMap(ListMarks::itemsAround).distinct().forEach(ListMarks::placeOf);
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
