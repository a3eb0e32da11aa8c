package dev.octavo.source.convert;

import dev.octavo.model.Block;
import dev.octavo.model.Node;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Element;

/**
 * The text of elements that say {@code markdown="1"}, as kramdown has it: CommonMark would not look into them before the
 * next blank line.
 */
final class MarkdownInHtml {

    private static final Set<String> ASKING = Set.of("1", "span", "block");

    private final Conversion conversion;
    private final WovenHtml woven;

    MarkdownInHtml(Conversion conversion, WovenHtml woven) {
        this.conversion = conversion;
        this.woven = woven;
    }

    /** Whether the text right inside an element is Markdown: it, or what it is a part of the text of, says so. */
    static boolean isIn(Element element) {
        Element asked = element;
        while (asked != null && !asked.hasAttr("markdown") && !asked.isBlock() && !asked.nameIs("code")) {
            asked = asked.parent();
        }
        return asked != null && ASKING.contains(asked.attr("markdown")) && !asked.nameIs("pre");
    }

    /** What a part of the woven text becomes: inlines, or blocks where it has them. */
    List<Node> read(int start, int end) {
        String written = woven.html(start, end);
        if (written.isBlank()) {
            return List.of(new Text(" "));
        }
        org.commonmark.node.Node document = parse(written, start);
        conversion.learn(document);
        List<Block> blocks = conversion.blocks().inside(document);
        return blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph
                ? spaced(written, paragraph)
                : List.copyOf(blocks);
    }

    /** Lines are indented as their element is, which would make code of them. */
    private org.commonmark.node.Node parse(String written, int start) {
        List<String> lines = written.lines().toList();
        int indent = indent(lines);
        List<String> shown = new ArrayList<>();
        List<Optional<SourceSpan>> places = new ArrayList<>();
        int passed = start;
        for (String line : lines) {
            int left = Math.min(spaces(line), shown.isEmpty() ? line.length() : indent);
            shown.add(woven.written(passed + left, passed + line.length()));
            places.add(woven.rest(passed + left));
            passed += line.length() + 1;
        }
        String markdown = String.join("\n", shown);
        SourceRange at = woven.at(start);
        org.commonmark.node.Node document =
                conversion.parser().parse(new SourceText(at.source(), markdown, at.line()), conversion.findings());
        for (org.commonmark.node.Node node = document; node != null; node = Syntax.following(node, document)) {
            node.setSourceSpans(node.getSourceSpans().stream()
                    .flatMap(span -> placed(span, places).stream())
                    .toList());
        }
        return document;
    }

    /** By how much all lines are indented but for the first, which stands behind a tag. */
    private static int indent(List<String> lines) {
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .mapToInt(MarkdownInHtml::spaces)
                .min()
                .orElse(0);
    }

    private static int spaces(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Moves a place from the text to the source that it is a part of. */
    private static Optional<SourceSpan> placed(SourceSpan span, List<Optional<SourceSpan>> places) {
        return places.get(span.getLineIndex())
                .map(rest -> rest.subSpan(
                        Math.min(span.getColumnIndex(), rest.getLength()),
                        Math.min(span.getColumnIndex() + span.getLength(), rest.getLength())));
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
