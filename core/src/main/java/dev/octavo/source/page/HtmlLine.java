package dev.octavo.source.page;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A line of a page as metadata tell it: with marks as Markdown has them, and its other signs so that they mean themselves. */
final class HtmlLine {

    private static final Map<String, String> MARKS = Map.of("em", "*", "i", "*", "strong", "**", "b", "**");

    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[<&$~^]|=(?==)|\\+(?=\\+)");

    private HtmlLine() {}

    static String of(Element element) {
        return inside(element).strip();
    }

    private static String inside(Element element) {
        return element.childNodes().stream().map(HtmlLine::written).collect(Collectors.joining());
    }

    private static String written(Node node) {
        if (node instanceof TextNode text) {
            return escaped(text.text());
        } else if (node instanceof Element element) {
            return element.nameIs("code") ? code(element.text()) : marked(element);
        }
        return "";
    }

    private static String marked(Element element) {
        String mark = element.hasText() ? MARKS.getOrDefault(element.normalName(), "") : "";
        return mark + inside(element) + mark;
    }

    private static String code(String text) {
        return text.isEmpty() || text.indexOf('`') >= 0 ? escaped(text) : "`" + text + "`";
    }

    private static String escaped(String text) {
        return SIGN.matcher(text).replaceAll("\\\\$0");
    }
}
