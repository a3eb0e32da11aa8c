package dev.octavo.source.convert;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Group;
import dev.octavo.model.SourceRange;
import dev.octavo.source.markdown.Container;
import dev.octavo.source.markdown.Syntax;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Columns between marks of Hugo's themes, {@code {{< columns >}}}, which lines of {@code <--->} part. */
final class MarkedColumns {

    private static final String NAME = "columns";

    private static final String SIGN = "<--->";

    private MarkedColumns() {}

    static boolean isOne(Container container) {
        return container.isMarked() && container.name().equals(NAME);
    }

    /** The columns of a division, whose nodes are taken out of it. */
    static Block of(Container container, Conversion conversion) {
        SourceRange at = conversion.at(container);
        List<Block> columns = new ArrayList<>();
        Document column = new Document();
        for (Node node : Syntax.children(container)) {
            column.appendChild(node);
            for (Node rest = behindSign(node); rest != null; rest = behindSign(rest)) {
                columns.add(column(column, at, conversion));
                column = new Document();
                column.appendChild(rest);
            }
        }
        columns.add(column(column, at, conversion));
        return new Group(columns, Attributes.classes(NAME), at);
    }

    /** Takes what stands behind the first line that is the sign out of a paragraph; null where none is. */
    private static @Nullable Paragraph behindSign(Node node) {
        Node sign = node instanceof Paragraph ? node.getFirstChild() : null;
        while (sign != null && !isSign(sign)) {
            sign = sign.getNext();
        }
        if (sign == null) {
            return null;
        }
        Paragraph rest = new Paragraph();
        rest.setSourceSpans(node.getSourceSpans());
        while (sign.getNext() != null) {
            rest.appendChild(sign.getNext());
        }
        unlinkBreak(rest.getFirstChild());
        unlinkBreak(sign.getPrevious());
        sign.unlink();
        return rest;
    }

    private static boolean isSign(Node node) {
        return node instanceof Text text
                && text.getLiteral().equals(SIGN)
                && (node.getPrevious() == null || node.getPrevious() instanceof SoftLineBreak)
                && (node.getNext() == null || node.getNext() instanceof SoftLineBreak);
    }

    private static void unlinkBreak(@Nullable Node node) {
        if (node instanceof SoftLineBreak) {
            node.unlink();
        }
    }

    private static Block column(Document column, SourceRange at, Conversion conversion) {
        return new Group(conversion.blocks().inside(column), Attributes.classes("column"), at);
    }
}
