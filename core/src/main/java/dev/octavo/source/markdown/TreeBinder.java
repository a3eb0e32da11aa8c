package dev.octavo.source.markdown;

import java.util.HashMap;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Brings together what the parser reads apart: attributes and what carries them, terms and descriptions, tables and captions. */
public final class TreeBinder {

    private final String source;
    private final boolean captions;
    private final boolean lineBlocks;
    private final boolean raw;
    private final Map<String, String> abbreviations = new HashMap<>();

    private TreeBinder(String source, boolean captions, boolean lineBlocks, boolean raw) {
        this.source = source;
        this.captions = captions;
        this.lineBlocks = lineBlocks;
        this.raw = raw;
    }

    /**
     * Changes the tree of a document that was parsed from a source.
     *
     * @param captions whether paragraphs before and after tables may be captions
     * @param lineBlocks whether bars keep lines apart
     * @param raw whether code may be the markup of a format
     */
    public static void bind(Node document, String source, boolean captions, boolean lineBlocks, boolean raw) {
        TreeBinder binder = new TreeBinder(source, captions, lineBlocks, raw);
        binder.visit(document);
        if (!binder.abbreviations.isEmpty()) {
            new AbbreviationBinder(binder.abbreviations).bind(document);
        }
    }

    private void visit(Node parent) {
        boolean holdsAttributes = false;
        boolean holdsParts = false;
        boolean holdsMarks = false;
        Node child = parent.getFirstChild();
        while (child != null) {
            if (child instanceof Container container && container.dissolves()) {
                child = container.dissolve();
                continue;
            }
            if (child instanceof Container container) {
                container.trimClosingLine();
            } else if (child instanceof WikiLink link) {
                WikiLinkParser.takeOpening(link);
            } else if (child instanceof Abbreviation abbreviation) {
                abbreviations.putIfAbsent(abbreviation.term(), abbreviation.meaning());
            }
            if (child.getFirstChild() != null) {
                visit(child);
            }
            if (lineBlocks && child instanceof Paragraph paragraph) {
                child = LineBlockBinder.bind(paragraph, source);
            } else if (raw && child instanceof FencedCodeBlock code) {
                child = RawBinder.bind(code);
            } else if (child instanceof RawMark mark) {
                child = RawBinder.bind(mark);
            } else if (child instanceof Role role) {
                child = role.bind();
            }
            holdsAttributes |= child instanceof InlineAttributes;
            holdsParts |= child instanceof AttributesLine
                    || child instanceof Description
                    || child instanceof Caption
                    || child instanceof TableBlock;
            holdsMarks |= child instanceof TemplateMark;
            child = child.getNext();
        }
        if (holdsMarks) {
            RawMarks.bind(parent);
        }
        if (holdsAttributes) {
            SpanBinder.bind(parent, source);
        }
        if (holdsParts) {
            BlockBinder.bind(parent, captions);
        }
    }
}
