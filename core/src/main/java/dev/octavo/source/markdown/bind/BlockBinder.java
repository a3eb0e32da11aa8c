package dev.octavo.source.markdown.bind;

import dev.octavo.source.markdown.attributes.AttributedBlock;
import dev.octavo.source.markdown.attributes.AttributesLine;
import dev.octavo.source.markdown.attributes.ContentsList;
import dev.octavo.source.markdown.list.Definitions;
import dev.octavo.source.markdown.list.Description;
import dev.octavo.source.markdown.list.Term;
import dev.octavo.source.markdown.table.Caption;
import dev.octavo.source.markdown.table.CaptionedTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Binds blocks that belong together among the children of one node. */
public final class BlockBinder {

    private static final Pattern CAPTION_PREFIX = Pattern.compile("(?:Table)?:\\s++");

    private final Node parent;

    /** What a list as Leanpub has it may tell of words, besides an identifier and classes. */
    private static final Set<String> OF_WORDS = Set.of("align");

    private BlockBinder(Node parent) {
        this.parent = parent;
    }

    static void bind(Node parent, boolean captions) {
        BlockBinder binder = new BlockBinder(parent);
        if (captions) {
            binder.bindTables();
        }
        binder.bindDescriptions();
        binder.bindContents();
        binder.bindAttributes();
    }

    private void bindTables() {
        for (Node table : children(TableBlock.class)) {
            Caption caption = caption(table);
            if (caption != null) {
                CaptionedTable bound = new CaptionedTable();
                bound.setSourceSpans(table.getSourceSpans());
                caption.getSourceSpans().forEach(bound::addSourceSpan);
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
            if (isPrefixed(candidate)) {
                Text text = (Text) candidate.getFirstChild();
                text.setLiteral(CAPTION_PREFIX.matcher(text.getLiteral()).replaceFirst(""));
                return moved(candidate, new Caption());
            }
        }
        return null;
    }

    /** Whether a node is a paragraph beside a table that begins as captions do. */
    static boolean mayBeCaption(Node node) {
        return isPrefixed(node) && (node.getNext() instanceof TableBlock || node.getPrevious() instanceof TableBlock);
    }

    private static boolean isPrefixed(@Nullable Node node) {
        return node instanceof Paragraph
                && node.getFirstChild() instanceof Text text
                && CAPTION_PREFIX.matcher(text.getLiteral()).lookingAt();
    }

    private static void asParagraph(Node caption) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(": "));
        caption.insertBefore(paragraph);
        moved(caption, paragraph);
    }

    /** Gives all that is in a block, and its place, to another one, and takes the block out of the tree. */
    static <N extends Node> N moved(Node from, N to) {
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
                append(description, definitions);
            } else if (previous instanceof Definitions definitions) {
                append(description, definitions);
            }
        }
    }

    private static void append(Node description, Definitions definitions) {
        definitions.appendChild(description);
        description.getSourceSpans().forEach(definitions::addSourceSpan);
    }

    /** The list that a further entry belongs to: the one that stands right before it, else a new one. */
    private static Definitions definitionsBefore(Paragraph term) {
        if (term.getPrevious() instanceof Definitions definitions) {
            term.getSourceSpans().forEach(definitions::addSourceSpan);
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

    /** A list above {@code {:toc}} only holds its place. */
    private void bindContents() {
        for (Node node : children(AttributesLine.class)) {
            if (node instanceof AttributesLine line
                    && line.isContents()
                    && line.getPrevious() instanceof ListBlock list
                    && isAdjacent(list, line)) {
                ContentsList contents = new ContentsList(line.written());
                contents.setSourceSpans(line.getSourceSpans());
                line.insertBefore(contents);
                list.unlink();
                line.unlink();
            }
        }
    }

    /** Lines right below a block belong to it, all others to the block that comes next. */
    private void bindAttributes() {
        for (AttributesLine line : attributesLines()) {
            if (!line.isLabel() && !line.isListed() && isAdjacent(line.getPrevious(), line)) {
                carrier(line.getPrevious()).addAfter(line);
            }
        }
        List<AttributesLine> others = attributesLines();
        Collections.reverse(others);
        for (AttributesLine line : others) {
            Node next = line.getNext();
            if (next != null && !(next instanceof AttributesLine) && (!line.isListed() || isListedOf(line, next))) {
                carrier(next).addBefore(line);
            }
        }
    }

    /** Whether a list as Leanpub has it speaks of a block: one apart, or above words that have no title, is an object of JavaScript. */
    private static boolean isListedOf(AttributesLine line, Node block) {
        if (line.isOfSample()
                || line.getSourceSpans().isEmpty()
                || block.getSourceSpans().isEmpty()) {
            return false;
        }
        boolean isBelow = line.getSourceSpans().get(0).getLineIndex() + 1
                == block.getSourceSpans().get(0).getLineIndex();
        boolean isOfWords =
                (block instanceof Paragraph && !(block.getFirstChild() instanceof Image)) || block instanceof ListBlock;
        boolean saysOfWords = line.attributes().stream()
                .allMatch(told -> OF_WORDS.containsAll(told.values().keySet()));
        return isBelow && (!isOfWords || saysOfWords);
    }

    /** Those that are no references. */
    private List<AttributesLine> attributesLines() {
        List<AttributesLine> lines = new ArrayList<>();
        for (Node node : children(AttributesLine.class)) {
            if (node instanceof AttributesLine line && line.attributes().isPresent()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static AttributedBlock carrier(Node block) {
        if (block instanceof AttributedBlock carrier) {
            return carrier;
        }
        AttributedBlock carrier = new AttributedBlock();
        carrier.setSourceSpans(block.getSourceSpans());
        block.insertBefore(carrier);
        carrier.appendChild(block);
        return carrier;
    }

    /** Whether a line stands right below a block. */
    public static boolean isAdjacent(@Nullable Node block, Node line) {
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
