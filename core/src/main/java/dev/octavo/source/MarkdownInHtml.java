package dev.octavo.source;

import dev.octavo.model.Block;
import dev.octavo.model.Node;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.source.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Element;

/**
 * The text of elements that say {@code markdown="1"}, as kramdown has it: CommonMark would not look into them before the
 * next blank line, but their author asked for it.
 */
final class MarkdownInHtml {

    private final Conversion conversion;
    private final MarkdownParser parser;

    MarkdownInHtml(Conversion conversion) {
        this.conversion = conversion;
        this.parser = new MarkdownParser(conversion.options());
    }

    /** Whether the text right inside an element is Markdown: it, or what it is a part of the text of, says so. */
    static boolean isIn(Element element) {
        Element asked = element;
        while (asked != null && !asked.hasAttr("markdown") && !asked.isBlock() && !asked.nameIs("code")) {
            asked = asked.parent();
        }
        return asked != null && asked.attr("markdown").matches("1|span|block") && !asked.nameIs("pre");
    }

    /** What a text becomes: inlines, or blocks where it has them. */
    List<Node> read(String written, SourceRange at) {
        if (written.isBlank()) {
            return List.of(new Text(" "));
        }
        List<String> lines = written.lines().toList();
        List<Integer> indents = lines.stream()
                .map(line -> line.length() - line.stripLeading().length())
                .toList();
        String markdown =
                String.join("\n", lines.stream().map(String::stripLeading).toList());
        org.commonmark.node.Node document =
                parser.parse(new SourceText(at.source(), markdown, at.line()), conversion.findings());
        place(document, indents, at);
        List<Block> blocks = conversion.blocks().inside(document);
        return blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph
                ? spaced(written, paragraph)
                : List.copyOf(blocks);
    }

    /** Moves the places of nodes from the text to the source that it is a part of. */
    private void place(org.commonmark.node.Node document, List<Integer> indents, SourceRange at) {
        int firstLine = at.line() - conversion.source().firstLine();
        for (org.commonmark.node.Node node = document; node != null; node = Syntax.following(node, document)) {
            node.setSourceSpans(node.getSourceSpans().stream()
                    .map(span -> SourceSpan.of(
                            firstLine + span.getLineIndex(),
                            span.getColumnIndex()
                                    + indents.get(Math.min(span.getLineIndex(), indents.size() - 1))
                                    + (span.getLineIndex() == 0 ? at.column() - 1 : 0),
                            span.getInputIndex(),
                            span.getLength()))
                    .toList());
        }
    }

    private static List<Node> spaced(String written, Paragraph paragraph) {
        List<Node> flow = new ArrayList<>();
        if (Character.isWhitespace(written.charAt(0))) {
            flow.add(new Text(" "));
        }
        flow.addAll(paragraph.content());
        if (Character.isWhitespace(written.charAt(written.length() - 1))) {
            flow.add(new Text(" "));
        }
        return flow;
    }
}
