package dev.octavo.source.convert;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Node;
import dev.octavo.source.layout.Tab;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Tabs, and code of which one is shown at a time. */
final class ComponentTabs {

    private ComponentTabs() {}

    static List<Node> tab(HtmlConverter converter, Element element) {
        String title = Stream.of(
                        ComponentText.title(element),
                        labelOfValue(element),
                        ComponentText.attribute(element, "value name"),
                        titleAmongTabs(element))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        List<Block> body = converter.blocks(element);
        return title.isEmpty()
                ? List.copyOf(body)
                : List.of(Tab.of(
                        ComponentText.words(title),
                        body,
                        HtmlAttributes.id(element, converter.at(element), converter.conversion()),
                        converter.at(element)));
    }

    /** Docusaurus tells, where the tabs begin, what each value is called. */
    private static String labelOfValue(Element tab) {
        Element tabs = tab.parent();
        return tabs == null ? "" : JsxValue.labels(tabs.attr("values")).getOrDefault(tab.attr("value"), "");
    }

    /** Nextra tells the titles where the tabs begin. */
    private static String titleAmongTabs(Element tab) {
        Element tabs = tab.parent();
        List<String> titles = tabs == null ? List.of() : JsxValue.strings(tabs.attr("items"));
        int index = tabs == null
                ? 0
                : tabs.children().stream().filter(ComponentTabs::isTab).toList().indexOf(tab);
        return index < titles.size() ? titles.get(Math.max(0, index)) : "";
    }

    private static boolean isTab(Element element) {
        return element.attr(Jsx.NAME).matches("(?:.*\\.)?Tab(?:Item|Panel)?");
    }

    /** The words behind a language are the title of code among code. */
    static List<Node> codeGroup(HtmlConverter converter, Element element) {
        return converter.children(element).stream()
                .map(node -> node instanceof CodeBlock code ? entitled(code) : node)
                .toList();
    }

    private static Node entitled(CodeBlock code) {
        Attributes attributes = code.attributes();
        if (attributes.classes().isEmpty() || attributes.values().containsKey("title")) {
            return code;
        }
        Map<String, String> values = new LinkedHashMap<>(attributes.values());
        values.put("title", String.join(" ", attributes.classes()));
        return new CodeBlock(
                code.language(), code.text(), new Attributes(attributes.id(), List.of(), values), code.at());
    }
}
