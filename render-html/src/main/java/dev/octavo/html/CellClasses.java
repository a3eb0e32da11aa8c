package dev.octavo.html;

import dev.octavo.model.Block;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The classes of a table's cell: how it is aligned, whether its number stays on its line or it holds many words, where it stands. */
final class CellClasses {

    /** In letters: in columns as narrow as their longest words, such cells are higher than a screen. */
    private static final int LONG = 60;

    private CellClasses() {}

    /** The value of the attribute {@code class}; empty for none. */
    static String of(TableGrid.Placed placed, Table table, boolean header) {
        List<String> classes = new ArrayList<>();
        Alignment alignment = table.alignment(placed.cell(), placed.column());
        if (alignment != Alignment.NONE) {
            classes.add(alignment.name().toLowerCase(Locale.ROOT));
        }
        if (!header && isNumberOfParts(placed.cell().body())) {
            classes.add("figures");
        }
        if (isWordy(placed.cell().body())) {
            classes.add("wordy");
        }
        if (placed.isBehindSpan()) {
            classes.add("behind-span");
        }
        if (placed.isBeforeSpan()) {
            classes.add("before-span");
        }
        return String.join(" ", classes);
    }

    private static boolean isWordy(List<Block> body) {
        return !body.isEmpty() && Nodes.text(body).length() > LONG;
    }

    private static boolean isNumberOfParts(List<Block> body) {
        return body.size() == 1
                && body.get(0) instanceof Paragraph paragraph
                && CellNumbers.areOfParts(Nodes.text(paragraph.content()));
    }
}
