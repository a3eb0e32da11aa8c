package dev.octavo.source.convert.template;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Group;
import dev.octavo.model.SourceRange;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.container.ColumnSign;
import dev.octavo.source.markdown.container.Container;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Node;

/**
 * Columns between marks: of Hugo's themes, {@code {{< columns >}}}, which lines of {@code <--->} part, and of GitBook, {@code {% columns
 * %}}, each of which has marks of its own.
 */
public final class MarkedColumns {

    private static final Attributes COLUMNS = Attributes.classes("columns");

    private final Conversion conversion;
    private final InnerContent inner;

    /** Of a document. */
    public MarkedColumns(Conversion conversion, InnerContent inner) {
        this.conversion = conversion;
        this.inner = inner;
    }

    /** The columns of a division, whose nodes are taken out of it. */
    public Block of(Container container) {
        SourceRange at = conversion.at(container);
        if (Syntax.children(container).stream()
                .anyMatch(node -> node instanceof Container part && part.name().equals("column"))) {
            return new Group(inner.blocks(container), COLUMNS, at);
        }
        List<Block> columns = new ArrayList<>();
        Document column = new Document();
        for (Node node : Syntax.children(container)) {
            if (node instanceof ColumnSign) {
                columns.add(column(column, at));
                column = new Document();
            } else {
                column.appendChild(node);
            }
        }
        columns.add(column(column, at));
        return new Group(columns, COLUMNS, at);
    }

    private Block column(Document column, SourceRange at) {
        return new Group(inner.blocks(column), Attributes.classes("column"), at);
    }
}
