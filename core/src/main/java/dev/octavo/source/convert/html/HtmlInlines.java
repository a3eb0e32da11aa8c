package dev.octavo.source.convert.html;

import dev.octavo.model.Attributes;
import dev.octavo.model.Code;
import dev.octavo.model.InlineMath;
import dev.octavo.model.Link;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.Span;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.Flow;
import dev.octavo.source.language.Quotes;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** HTML's elements within text to the model's inlines. */
public final class HtmlInlines {

    private HtmlInlines() {}

    /** A link, or a place to link to. */
    public static List<Node> anchor(HtmlConverter converter, Element element) {
        Conversion conversion = converter.conversion();
        String destination = element.attr("href").strip();
        String title = element.attr("title");
        Attributes attributes = named(converter, element, converter.attributes(element));
        boolean leads =
                element.hasAttr("href") && conversion.links().mayLink(destination, title, converter.at(element));
        if (!leads) {
            return span(converter, element, attributes);
        }
        if (element.childrenSize() > 0 && HtmlMedia.showsNothing(element)) {
            conversion.findings().info("html-dropped", "a link that shows nothing is left out", converter.at(element));
            return converter.children(element);
        }
        List<Node> content = conversion.links().withinLink(() -> converter.children(element));
        return Flow.wrapped(
                content,
                attributes,
                converter.at(element),
                (text, own) ->
                        new Link(conversion.addresses().link(destination), title, text, own, converter.at(element)));
    }

    private static Attributes named(HtmlConverter converter, Element element, Attributes attributes) {
        return attributes.id().isEmpty()
                ? attributes.withId(
                        converter.conversion().identifiers().take(element.attr("name"), converter.at(element)))
                : attributes;
    }

    static List<Node> code(HtmlConverter converter, Element element) {
        List<Node> content = converter.children(element);
        if (!isPlain(content)) {
            return content;
        }
        String text = text(content);
        return element.hasClass("math")
                ? List.of(new InlineMath(text, converter.at(element)))
                : List.of(new Code(text, converter.attributes(element)));
    }

    /** What is typed or printed out: code of a class that tells which. */
    static List<Node> typed(HtmlConverter converter, Element element) {
        List<Node> content = converter.children(element);
        Attributes attributes = named(element, converter.attributes(element));
        return isPlain(content)
                ? List.of(new Code(text(content), attributes))
                : Flow.wrapped(content, attributes, converter.at(element), Span::new);
    }

    private static boolean isPlain(List<Node> content) {
        return content.stream().allMatch(node -> node instanceof Text || node instanceof SoftBreak)
                && !Nodes.text(content).isEmpty();
    }

    /** The text with the spaces at its ends, which belong to code. */
    private static String text(List<Node> plain) {
        return plain.stream()
                .map(node -> node instanceof Text text ? text.text() : " ")
                .collect(Collectors.joining());
    }

    /** Text that means something of its own kind: a span of a class that tells the element. */
    static List<Node> named(HtmlConverter converter, Element element) {
        return span(converter, element, named(element, converter.attributes(element)));
    }

    private static Attributes named(Element element, Attributes attributes) {
        List<String> classes = new ArrayList<>();
        classes.add(element.normalName().equals("acronym") ? "abbr" : element.normalName());
        classes.addAll(attributes.classes());
        return new Attributes(attributes.id(), classes, attributes.values());
    }

    static List<Node> quote(HtmlConverter converter, Element element) {
        Conversion conversion = converter.conversion();
        Quotes quotes = conversion.inLanguage(element.attr("lang"), conversion::quotes);
        return around(quotes.open(), converter.children(element), quotes.close());
    }

    /** A reading stands in the brackets that its author gave it, else in those of its script, wide ones beside wide letters. */
    static List<Node> pronunciation(HtmlConverter converter, Element element) {
        List<Node> content = converter.children(element);
        String reading = Nodes.text(content);
        if (reading.isEmpty() || isBracketed(element)) {
            return content;
        }
        return switch (UnicodeScript.of(reading.codePointAt(0))) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> around("（", content, "）");
            case HANGUL -> around("(", content, ")");
            default -> around(" (", content, ")");
        };
    }

    private static boolean isBracketed(Element reading) {
        org.jsoup.nodes.Node before = reading.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return before instanceof Element bracket && bracket.nameIs("rp") && bracket.childNodeSize() > 0;
    }

    private static List<Node> around(String before, List<Node> content, String after) {
        return Stream.of(List.of(new Text(before)), content, List.of(new Text(after)))
                .<Node>flatMap(List::stream)
                .toList();
    }

    static List<Node> span(HtmlConverter converter, Element element) {
        if ((element.hasClass("long-formula") && HtmlMath.isFrame(element, "math"))
                || (element.hasClass("tied") && element.selectFirst("> math, > .math, > .long-formula") != null)) {
            return converter.children(element);
        }
        return span(converter, element, converter.attributes(element));
    }

    private static List<Node> span(HtmlConverter converter, Element element, Attributes attributes) {
        List<Node> content = converter.children(element);
        return attributes.isEmpty() ? content : Flow.wrapped(content, attributes, converter.at(element), Span::new);
    }

    /** A box to tick is pictured, as those of task lists are; there is nothing to fill in otherwise. */
    static List<Node> input(HtmlConverter converter, Element element) {
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        if (type.equals("checkbox") || type.equals("radio")) {
            return List.of(new Text(element.hasAttr("checked") ? "☑ " : "☐ "));
        }
        if (!type.equals("hidden")) {
            converter.reportDropped(element);
        }
        return List.of();
    }

    /** A bar that shows how much of a whole is done: its text, else the numbers. */
    static List<Node> measure(HtmlConverter converter, Element element) {
        List<Node> content = converter.children(element);
        String value = element.attr("value").strip();
        if (!Nodes.text(content).isEmpty() || value.isEmpty()) {
            return content;
        }
        String whole = element.attr("max").strip();
        return List.of(new Text(whole.isEmpty() ? value : value + "/" + whole));
    }
}
