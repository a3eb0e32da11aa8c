package dev.octavo.pdf.text;

import dev.octavo.html.HtmlHandlers;
import dev.octavo.html.HtmlOut;
import dev.octavo.model.Table;
import java.util.List;

/** Writes tables: side by side where the page has room for their columns, else as lists. */
public final class Tables {

    private Tables() {}

    /** Writes a table for text of a width in points. */
    public static void write(Table table, double width, HtmlOut out) {
        if (TableRoom.neededBy(table) > width) {
            writeAsList(table, out);
            return;
        }
        caption(table, out);
        Table uncaptioned =
                new Table(List.of(), table.alignments(), table.head(), table.body(), table.attributes(), table.at());
        HtmlHandlers.standard().handle(uncaptioned, out);
    }

    /** Writes a table as a list of its rows. */
    public static void writeAsList(Table table, HtmlOut out) {
        new ListedTable(table).write(out);
    }

    /** Writes a table's caption, if it has one, as a paragraph before it: the engine would tag it behind. */
    static void caption(Table table, HtmlOut out) {
        if (!table.caption().isEmpty()) {
            out.element("p").classes("caption").containing(table.caption());
        }
    }
}
