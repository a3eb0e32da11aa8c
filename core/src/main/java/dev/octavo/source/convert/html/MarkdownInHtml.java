package dev.octavo.source.convert.html;

import dev.octavo.model.Block;
import dev.octavo.model.Node;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.InnerMarkdown;
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

    private final InnerMarkdown markdown;
    private final WovenHtml woven;

    MarkdownInHtml(InnerMarkdown markdown, WovenHtml woven) {
        this.markdown = markdown;
        this.woven = woven;
    }

    /** Whether the text right inside an element is Markdown: it, or what it is a part of the text of, says so. */
    static boolean isIn(Element element) {
        Element asked = element;
        while (asked != null && !asked.hasAttr("markdown") && !asked.isBlock() && !asked.nameIs("code")) {
            asked = asked.parent();
        }
        return asked != null && (ASKING.contains(asked.attr("markdown")) || isOfNotion(asked)) && !asked.nameIs("pre");
    }

    /** Whether an element is a callout as Notion exports it, in which Markdown follows a picture character. */
    private static boolean isOfNotion(Element element) {
        String text = element.nameIs("aside") && element.attributesSize() == 0 ? element.ownText() : "";
        return !text.isEmpty() && Character.getType(text.codePointAt(0)) == Character.OTHER_SYMBOL;
    }

    /** What a part of the woven text becomes: inlines, or blocks where it has them. */
    List<Node> read(int start, int end) {
        String written = woven.html(start, end);
        if (written.isBlank()) {
            return List.of(new Text(" "));
        }
        List<Block> blocks = blocks(written, start);
        return blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph
                ? spaced(written, paragraph)
                : List.copyOf(blocks);
    }

    /** Lines are indented as their element is, which would make code of them. */
    private List<Block> blocks(String written, int start) {
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
        return markdown.blocks(shown, places, woven.at(start));
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
