package dev.octavo.source.convert.document;

import dev.octavo.model.Block;
import dev.octavo.model.SourceRange;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Reads parts of lines that the parser of the document took for something else. */
public final class InnerMarkdown {

    private final Learned learned;
    private final InnerParser parser;
    private final Findings findings;
    private final InnerContent inner;

    /** Of a document. */
    public InnerMarkdown(Learned learned, InnerParser parser, Findings findings, InnerContent inner) {
        this.learned = learned;
        this.parser = parser;
        this.findings = findings;
        this.inner = inner;
    }

    /**
     * The blocks of some lines, of which the document learns what they define.
     *
     * @param places where each of them stands in the source; empty for one that was put there
     * @param at where the first of them begins
     */
    public List<Block> blocks(List<String> lines, List<Optional<SourceSpan>> places, SourceRange at) {
        Node document = parsed(lines, places, at);
        learned.learn(document);
        return inner.blocks(document);
    }

    private Node parsed(List<String> lines, List<Optional<SourceSpan>> places, SourceRange at) {
        List<String> definitions = learned.labels().before(lines);
        List<String> all = new ArrayList<>(definitions);
        all.addAll(lines);
        SourceText text = new SourceText(at.source(), String.join("\n", all), at.line() - definitions.size());
        Node document = parser.parse(text, findings);
        takeOut(definitions.size(), document);
        for (Node node = document; node != null; node = Syntax.following(node, document)) {
            node.setSourceSpans(node.getSourceSpans().stream()
                    .flatMap(span -> placed(span, definitions.size(), places).stream())
                    .toList());
        }
        return document;
    }

    /** Takes the definitions of the document, which it has itself, out of the tree. */
    private static void takeOut(int lines, Node document) {
        Node block = document.getFirstChild();
        while (block != null && isWithin(lines, block)) {
            Node next = block.getNext();
            block.unlink();
            block = next;
        }
    }

    private static boolean isWithin(int lines, Node block) {
        return !block.getSourceSpans().isEmpty()
                && block.getSourceSpans().get(0).getLineIndex() < lines;
    }

    private static Optional<SourceSpan> placed(SourceSpan span, int before, List<Optional<SourceSpan>> places) {
        return places.get(span.getLineIndex() - before)
                .map(rest -> rest.subSpan(
                        Math.min(span.getColumnIndex(), rest.getLength()),
                        Math.min(span.getColumnIndex() + span.getLength(), rest.getLength())));
    }
}
