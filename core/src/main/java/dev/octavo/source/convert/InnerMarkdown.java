package dev.octavo.source.convert;

import dev.octavo.model.SourceRange;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Parses parts of lines that the parser of the document took for something else. */
final class InnerMarkdown {

    private InnerMarkdown() {}

    /**
     * The tree of some lines.
     *
     * @param places where each of them stands in the source; empty for one that was put there
     * @param at where the first of them begins
     */
    static Node parse(List<String> lines, List<Optional<SourceSpan>> places, SourceRange at, Conversion conversion) {
        SourceText text = new SourceText(at.source(), String.join("\n", lines), at.line());
        Node document = conversion.parser().parse(text, conversion.findings());
        for (Node node = document; node != null; node = Syntax.following(node, document)) {
            node.setSourceSpans(node.getSourceSpans().stream()
                    .flatMap(span -> placed(span, places).stream())
                    .toList());
        }
        return document;
    }

    private static Optional<SourceSpan> placed(SourceSpan span, List<Optional<SourceSpan>> places) {
        return places.get(span.getLineIndex())
                .map(rest -> rest.subSpan(
                        Math.min(span.getColumnIndex(), rest.getLength()),
                        Math.min(span.getColumnIndex() + span.getLength(), rest.getLength())));
    }
}
