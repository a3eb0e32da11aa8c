package dev.octavo.pdf.text;

import dev.octavo.html.HtmlHandlers;
import dev.octavo.html.HtmlOut;
import dev.octavo.model.Table;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.util.List;

/** Writes tables: side by side where the page has room for their columns, else as lists. */
public final class Tables {

    private final TableRoom room;
    private final TurnableTables turnable;
    private final DiagnosticSink diagnostics;

    /**
     * Tables.
     *
     * @param measure the room that text has
     * @param turnable those for which a page may be turned
     * @param diagnostics are told which become lists
     */
    public Tables(Measure measure, TurnableTables turnable, DiagnosticSink diagnostics) {
        this.room = new TableRoom(measure);
        this.turnable = turnable;
        this.diagnostics = diagnostics;
    }

    /** Writes a table. */
    public void write(Table table, HtmlOut out) {
        if (!room.holds(table, turnable.contain(table))) {
            diagnostics.report(Diagnostic.warning(
                            "tables-listed",
                            "the columns of this table do not fit a page, so its rows stand as lists",
                            table.at())
                    .withHint("fewer columns, or a larger page, would keep it a table"));
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
