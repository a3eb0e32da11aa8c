package dev.octavo.source.convert.component;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Node;
import dev.octavo.source.convert.html.HtmlAttributes;
import dev.octavo.source.convert.html.HtmlConverter;
import dev.octavo.source.layout.Tab;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Tabs, and code of which one is shown at a time. */
final class ComponentTabs {

    private final IdentityHashMap<Element, TabTitles> told = new IdentityHashMap<>();

    List<Node> tab(HtmlConverter converter, Element element) {
        Optional<TabTitles> around =
                Optional.ofNullable(element.parent()).map(tabs -> told.computeIfAbsent(tabs, TabTitles::of));
        String title = Stream.of(
                        ComponentText.title(element),
                        around.map(titles -> titles.label(element)).orElse(""),
                        ComponentText.attribute(element, "value name"),
                        around.map(titles -> titles.title(element)).orElse(""))
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
