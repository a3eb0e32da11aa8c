package dev.octavo.source.markdown.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Blocks that stand on parts of lines, such as those in the cells of a table, which the parser knows no containers for. They
 * are read by a parser of their own, but their text is left to that of the document, whose definitions are theirs as well; and
 * what is defined in them, the document knows.
 */
public final class InnerBlocks {

    private record Inlines(SourceLines text, Node block) {}

    private final Supplier<Parser.Builder> parser;
    private final List<Inlines> waiting = new ArrayList<>();
    private final DefinitionMap<LinkReferenceDefinition> links = new DefinitionMap<>(LinkReferenceDefinition.class);
    private final DefinitionMap<FootnoteDefinition> notes = new DefinitionMap<>(FootnoteDefinition.class);

    /** With what makes parsers for the blocks. */
    InnerBlocks(Supplier<Parser.Builder> parser) {
        this.parser = parser;
    }

    /** Reads lines as blocks, which become the last ones in a node. */
    public void read(List<SourceLine> lines, Node parent) {
        Node document = parser.get()
                .inlineParserFactory(context -> (text, block) -> add(placed(text.getLines(), lines), block))
                .build()
                .parse(lines.stream().map(SourceLine::getContent).collect(Collectors.joining("\n")));
        while (document.getFirstChild() != null) {
            Node block = document.getFirstChild();
            parent.appendChild(block);
            settle(block, lines);
        }
    }

    /** Tells blocks where they stand, and takes notice of what they define. */
    private void settle(Node block, List<SourceLine> lines) {
        List<SourceSpan> spans = new ArrayList<>();
        block.getSourceSpans().forEach(span -> placed(span, lines).ifPresent(spans::add));
        block.setSourceSpans(spans);
        if (block instanceof LinkReferenceDefinition link) {
            links.putIfAbsent(link.getLabel(), link);
        } else if (block instanceof FootnoteDefinition note) {
            notes.putIfAbsent(note.getLabel(), note);
        }
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            settle(child, lines);
        }
    }

    /** What is defined in the blocks. */
    List<DefinitionMap<?>> definitions() {
        return List.of(links, notes);
    }

    void parseInlines(InlineParser inlines) {
        waiting.forEach(each -> inlines.parse(each.text(), each.block()));
    }

    /** Lines of text that become inlines in a block. */
    public void add(List<SourceLine> text, Node block) {
        waiting.add(new Inlines(SourceLines.of(text), block));
    }

    private static List<SourceLine> placed(List<SourceLine> text, List<SourceLine> lines) {
        return text.stream().map(line -> placed(line, lines)).toList();
    }

    @SuppressWarnings("NullAway") // a line without a place has null, as commonmark-java has it
    private static SourceLine placed(SourceLine line, List<SourceLine> lines) {
        return SourceLine.of(
                line.getContent(), placed(line.getSourceSpan(), lines).orElse(null));
    }

    /** Moves a place within the lines to that within the document. */
    private static Optional<SourceSpan> placed(@Nullable SourceSpan span, List<SourceLine> lines) {
        @Nullable
        SourceSpan line = span == null ? null : lines.get(span.getLineIndex()).getSourceSpan();
        if (span == null || line == null) {
            return Optional.empty();
        }
        int start = Math.min(span.getColumnIndex(), line.getLength());
        int end = Math.min(span.getColumnIndex() + span.getLength(), line.getLength());
        return Optional.of(line.subSpan(start, end));
    }
}
