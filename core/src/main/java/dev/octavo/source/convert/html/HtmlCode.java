package dev.octavo.source.convert.html;

import dev.octavo.model.Attributes;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Node;
import dev.octavo.source.code.CodeInfo;
import dev.octavo.source.convert.document.Classes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Code of a page, with the title, the marked lines and the numbers that Octavo writes. */
final class HtmlCode {

    private static final String LANGUAGE = "(language|lang)-.+";
    private static final String NUMBER = "data-line";

    private HtmlCode() {}

    static List<Node> block(HtmlConverter converter, Element pre) {
        if (HtmlConverter.holds(
                pre, child -> converter.isSlot(child) || child.normalName().equals("img"))) {
            return HtmlBlocks.group(converter, pre);
        }
        return List.of(code(converter, pre, converter.attributes(pre)));
    }

    /** Whether a figure is code with its title above. */
    static boolean isListing(HtmlConverter converter, Element figure) {
        return figure.hasClass("listing")
                && figure.childrenSize() == 2
                && figure.child(0).nameIs("figcaption")
                && figure.child(1).nameIs("pre")
                && !HtmlConverter.holds(figure, converter::isSlot);
    }

    static List<Node> listing(HtmlConverter converter, Element figure) {
        Attributes attributes = Classes.without(converter.attributes(figure), "listing"::equals);
        Attributes title =
                new Attributes("", List.of(), Map.of("title", figure.child(0).wholeText()));
        return List.of(code(converter, figure.child(1), attributes.and(title)));
    }

    private static CodeBlock code(HtmlConverter converter, Element pre, Attributes attributes) {
        String text = pre.wholeText();
        String ended = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        Map<String, String> lines = lines(pre);
        Attributes own = Classes.without(
                attributes,
                name -> name.matches(LANGUAGE) || (name.equals("numbered") && lines.containsKey("linenos")));
        return new CodeBlock(language(pre), ended, own.and(new Attributes("", List.of(), lines)), converter.at(pre));
    }

    private static String language(Element pre) {
        return Stream.concat(Stream.of(pre), pre.children().stream())
                .flatMap(element -> element.classNames().stream())
                .filter(name -> name.matches(LANGUAGE))
                .map(name -> CodeInfo.of(name).language())
                .findFirst()
                .orElse("");
    }

    /** Which lines are marked, and the number of the first where they have numbers. */
    private static Map<String, String> lines(Element pre) {
        Map<String, String> told = new LinkedHashMap<>();
        List<String> marked = new ArrayList<>();
        int[] line = {1};
        pre.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                line[0] +=
                        (int) text.getWholeText().chars().filter(c -> c == '\n').count();
            } else if (node instanceof Element element && element.hasClass("line")) {
                if (element.nameIs("mark")) {
                    marked.add("" + line[0]);
                }
                if (line[0] == 1 && element.hasAttr(NUMBER)) {
                    told.put("linenos", element.attr(NUMBER));
                }
            }
        });
        if (!marked.isEmpty()) {
            told.put("highlight", String.join(",", marked));
        }
        return told;
    }
}
