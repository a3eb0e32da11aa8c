package dev.octavo.source.markdown.bind;

import dev.octavo.model.Attributes;
import dev.octavo.source.markdown.attributes.AttributesLine;
import dev.octavo.source.markdown.attributes.InlineAttributes;
import dev.octavo.source.markdown.container.Container;
import dev.octavo.source.markdown.emphasis.EmphasisBinder;
import dev.octavo.source.markdown.inline.Autolinks;
import dev.octavo.source.markdown.inline.MystRole;
import dev.octavo.source.markdown.inline.WikiLink;
import dev.octavo.source.markdown.inline.WikiLinkParser;
import dev.octavo.source.markdown.list.Description;
import dev.octavo.source.markdown.math.FormulaBlock;
import dev.octavo.source.markdown.raw.RawMark;
import dev.octavo.source.markdown.table.Caption;
import dev.octavo.source.markdown.tag.BlockTags;
import dev.octavo.source.markdown.template.RawMarks;
import dev.octavo.source.markdown.template.TemplateMark;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Brings together what the parser reads apart: attributes and what carries them, terms and descriptions, tables and captions. */
public final class TreeBinder {

    /** What is brought together only where it is asked for. */
    public enum Bond {
        /** Texts and the addresses in them: {@code https://example.org}, {@code www.example.org}, {@code someone@example.org}. */
        ADDRESSES,
        /** Tables and the paragraphs before and after them. */
        CAPTIONS,
        /** Tags in paragraphs and the blocks that their elements begin or end in. */
        BLOCK_TAGS,
        /** Terms and what describes them, where both are items of lists. */
        DEFINITIONS,
        /** Stars beside letters of scripts without spaces between words. */
        UNSPACED_EMPHASIS,
        /** Lines that bars keep apart. */
        LINE_BLOCKS,
        /** Code and the format that it is the markup of. */
        RAW_MARKUP
    }

    private final String source;
    private final Set<Bond> bonds;
    private final Map<String, Attributes> attributeLists;
    private final Map<String, String> abbreviations = new HashMap<>();
    private boolean holdsBlockTags;

    private TreeBinder(String source, Set<Bond> bonds) {
        this.source = source;
        this.bonds = bonds;
        this.attributeLists = AttributesLine.definitions(source);
    }

    /** Changes the tree of a document that was parsed from a source. */
    public static void bind(Node document, String source, Set<Bond> bonds) {
        if (bonds.contains(Bond.ADDRESSES)) {
            Autolinks.bind(document, source);
        }
        TreeBinder binder = new TreeBinder(source, bonds);
        binder.visit(document);
        if (binder.holdsBlockTags && bonds.contains(Bond.BLOCK_TAGS)) {
            BlockTags.bind(document);
        }
        if (!binder.abbreviations.isEmpty()) {
            new AbbreviationBinder(binder.abbreviations).bind(document);
        }
    }

    private void visit(Node parent) {
        boolean holdsAttributes = false;
        boolean holdsParts = false;
        boolean holdsMarks = false;
        boolean mayHoldStars = bonds.contains(Bond.UNSPACED_EMPHASIS) && !EmphasisBinder.isEmphasis(parent);
        boolean holdsStars = false;
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
            } else if (child instanceof TemplateMark mark) {
                mark.takeBracket();
            } else if (child instanceof AttributesLine line) {
                line.resolve(attributeLists);
            } else if (child instanceof Abbreviation abbreviation) {
                abbreviations.putIfAbsent(abbreviation.term(), abbreviation.meaning());
            }
            if (child.getFirstChild() != null) {
                ItemAttributes.bind(child);
                visit(child);
            }
            if (child instanceof Paragraph paragraph && child.getFirstChild() instanceof TemplateMark) {
                child = MarkedLineBinder.bind(paragraph);
            } else if (bonds.contains(Bond.LINE_BLOCKS) && child instanceof Paragraph paragraph) {
                child = LineBlockBinder.bind(paragraph, source);
            } else if (bonds.contains(Bond.DEFINITIONS) && child instanceof BulletList list) {
                child = ListedDefinitions.bind(list);
            } else if (bonds.contains(Bond.RAW_MARKUP) && child instanceof FencedCodeBlock code) {
                child = RawBinder.bind(code);
            } else if (child instanceof Container container) {
                child = CaptionedBlock.bind(container);
            } else if (child instanceof FormulaBlock formula) {
                child = UnclosedFormula.bind(formula);
            } else if (child instanceof RawMark mark) {
                child = RawBinder.bind(mark);
            } else if (child instanceof MystRole role) {
                child = role.bind();
            }
            holdsAttributes |= child instanceof InlineAttributes;
            holdsParts |= child instanceof AttributesLine
                    || child instanceof Description
                    || child instanceof Caption
                    || child instanceof TableBlock
                    || child.getPrevious() instanceof AttributesLine;
            holdsBlockTags = holdsBlockTags || BlockTags.mayBe(child);
            holdsMarks |= child instanceof TemplateMark;
            holdsStars |= mayHoldStars && EmphasisBinder.holdsStars(child);
            child = child.getNext();
        }
        if (holdsMarks) {
            RawMarks.bind(parent);
            MarkedSpanBinder.bind(parent);
        }
        if (holdsStars) {
            EmphasisBinder.bind(parent, source);
        }
        if (holdsAttributes) {
            SpanBinder.bind(parent, source);
        }
        if (holdsParts) {
            BlockBinder.bind(parent, bonds.contains(Bond.CAPTIONS));
        }
    }
}
