package dev.octavo.pdf;

import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Table;
import dev.octavo.render.RenderContext;
import dev.octavo.render.RenderException;
import dev.octavo.report.Diagnostic;
import java.util.List;

/**
 * Makes a PDF with which the engine has failed. There are tables, within each other or of columns that nothing makes narrower,
 * that it cannot paint: they stand as lists, and none of their words is lost. What else is to be told was told before the engine
 * failed.
 */
final class TableFallback {

    private final Rendering rendering;

    TableFallback(Rendering rendering) {
        this.rendering = rendering;
    }

    /** The PDF with as few tables as lists as can be found; throws the failure where it is not that of a table. */
    MadePdf insteadOf(RenderException failure) {
        List<Table> failing = FailingTables.of(rendering.publication(), this::fails);
        if (failing.isEmpty()) {
            return ofListsAlone(failure);
        }
        MadePdf made;
        try {
            made = madeWithLists(failing);
        } catch (RenderException again) {
            return ofListsAlone(failure);
        }
        failing.forEach(table -> tell("this table cannot be laid out, so its rows stand as lists", table));
        return made;
    }

    private MadePdf ofListsAlone(RenderException failure) {
        List<Table> all = rendering.publication().articles().stream()
                .flatMap(Nodes::stream)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        if (all.isEmpty()) {
            throw failure;
        }
        try {
            MadePdf made = madeWithLists(all);
            tell("a table of this document cannot be laid out, so all of them stand as lists", all.get(0));
            return made;
        } catch (RenderException again) {
            failure.addSuppressed(again);
            throw failure;
        }
    }

    private MadePdf madeWithLists(List<Table> tables) {
        return new Rendering(
                        rendering.publication(),
                        untold(),
                        rendering.options().withTablesAsLists(tables),
                        rendering.mapped())
                .made();
    }

    private boolean fails(Publication some, List<Table> listed) {
        try {
            new Rendering(
                            some,
                            untold().withProgress(this::tried),
                            rendering.options().withTablesAsLists(listed),
                            false)
                    .made();
            return false;
        } catch (RenderException e) {
            return true;
        }
    }

    private RenderContext untold() {
        return rendering.context().withDiagnostics(toldBefore -> {});
    }

    /** Who listens learns that it takes longer, and may end it, but not that it is saved again and again. */
    private void tried(String stage, int done, int total) {
        rendering.context().progress().progressed("tables", done, total);
    }

    private void tell(String problem, Table table) {
        rendering
                .context()
                .diagnostics()
                .report(Diagnostic.warning("tables-listed", problem, table.at())
                        .withHint("fewer columns, or no table within another, would keep it a table"));
    }
}
