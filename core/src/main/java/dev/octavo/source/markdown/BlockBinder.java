package dev.octavo.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Binds blocks that belong together among the children of one node. */
final class BlockBinder {

    private static final Pattern CAPTION_PREFIX = Pattern.compile("(?:Table)?:\\s++");

    private final Node parent;

    private BlockBinder(Node parent) {
        this.parent = parent;
    }

    static void bind(Node parent) {
        BlockBinder binder = new BlockBinder(parent);
        binder.bindTables();
        binder.bindDescriptions();
        binder.bindAttributes();
    }

    private void bindTables() {
        for (Node table : children(TableBlock.class)) {
            Caption caption = caption(table);
            if (caption != null) {
                CaptionedTable bound = new CaptionedTable();
                bound.setSourceSpans(table.getSourceSpans());
                table.insertBefore(bound);
                bound.appendChild(table);
                bound.appendChild(caption);
            }
        }
        for (Node stray : children(Caption.class)) {
            asParagraph(stray);
        }
    }

    private static @Nullable Caption caption(Node table) {
        if (table.getNext() instanceof Caption caption) {
            return caption;
        }
        for (Node candidate : new Node[] {table.getNext(), table.getPrevious()}) {
            if (candidate instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text text) {
                var prefix = CAPTION_PREFIX.matcher(text.getLiteral());
                if (prefix.lookingAt()) {
                    text.setLiteral(text.getLiteral().substring(prefix.end()));
                    return moved(paragraph, new Caption());
                }
            }
        }
        return null;
    }

    private static void asParagraph(Node caption) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(": "));
        caption.insertBefore(paragraph);
        moved(caption, paragraph);
    }

    /** Gives all that is in a block, and its place, to another one, and takes the block out of the tree. */
    private static <N extends Node> N moved(Node from, N to) {
        to.setSourceSpans(from.getSourceSpans());
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
        from.unlink();
        return to;
    }

    private void bindDescriptions() {
        for (Node description : children(Description.class)) {
            Node previous = description.getPrevious();
            if (previous instanceof Paragraph paragraph) {
                Definitions definitions = definitionsBefore(paragraph);
                terms(paragraph).forEach(definitions::appendChild);
                paragraph.unlink();
                definitions.appendChild(description);
            } else if (previous instanceof Definitions definitions) {
                definitions.appendChild(description);
            }
        }
    }

    /** The list that a further entry belongs to: the one that stands right before it, else a new one. */
    private static Definitions definitionsBefore(Paragraph term) {
        if (term.getPrevious() instanceof Definitions definitions) {
            return definitions;
        }
        Definitions definitions = new Definitions();
        definitions.setSourceSpans(term.getSourceSpans());
        term.insertBefore(definitions);
        return definitions;
    }

    /** Each line of a paragraph is a term. */
    private static List<Term> terms(Paragraph paragraph) {
        List<Term> terms = new ArrayList<>(List.of(new Term()));
        while (paragraph.getFirstChild() != null) {
            Node inline = paragraph.getFirstChild();
            inline.unlink();
            if (inline instanceof SoftLineBreak) {
                terms.add(new Term());
            } else {
                terms.get(terms.size() - 1).appendChild(inline);
            }
        }
        terms.forEach(term -> term.setSourceSpans(paragraph.getSourceSpans()));
        return terms;
    }

    private void bindAttributes() {
        for (Node node : children(AttributesLine.class)) {
            AttributesLine line = (AttributesLine) node;
            if (line.attributes().isPresent()) {
                bind(line);
            }
        }
    }

    private static void bind(AttributesLine line) {
        Node carrier = isAdjacent(line.getPrevious(), line) ? line.getPrevious() : line.getNext();
        if (carrier != null && !(carrier instanceof AttributesLine)) {
            AttributedBlock bound = new AttributedBlock(line.attributes().orElseThrow());
            bound.setSourceSpans(carrier.getSourceSpans());
            carrier.insertBefore(bound);
            bound.appendChild(carrier);
            line.unlink();
        }
    }

    private static boolean isAdjacent(@Nullable Node block, Node line) {
        if (block == null
                || block instanceof AttributesLine
                || block.getSourceSpans().isEmpty()) {
            return false;
        }
        List<SourceSpan> spans = block.getSourceSpans();
        return spans.get(spans.size() - 1).getLineIndex() + 1
                == line.getSourceSpans().get(0).getLineIndex();
    }

    private List<Node> children(Class<? extends Node> type) {
        List<Node> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (type.isInstance(child)) {
                found.add(child);
            }
        }
        return found;
    }
}
