package dev.octavo.source;

import dev.octavo.model.Admonition;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Code;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.DefinitionList;
import dev.octavo.model.Details;
import dev.octavo.model.Figure;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.ListItem;
import dev.octavo.model.Node;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Strong;
import dev.octavo.model.Text;
import dev.octavo.source.markdown.ContainerNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Components that sites of documentation write in Markdown (Docusaurus, Starlight, Mintlify, Nextra), each by its name as what it is
 * in the model. Of all others what is inside them is kept, and the title that they are given.
 */
final class Components {

    /** Elements that only a page's head has, of which no text can hold any. */
    private static final Set<String> OF_HEADS = Set.of("head", "link", "title", "base", "meta");

    private static final String TITLES = "title label header heading summary";

    private static final Map<String, HtmlElements.Row> TABLE = table();

    private Components() {}

    private static Map<String, HtmlElements.Row> table() {
        Map<String, HtmlElements.Row> rows = new HashMap<>();
        on(rows, "Note Tip Info Important Warning Caution Danger Success Error Hint Check", Components::notice);
        on(rows, "Callout Aside Admonition Alert Notice", Components::notice);
        on(rows, "TabItem Tab TabPanel", Components::tab);
        on(
                rows,
                "Accordion AccordionItem Expandable Collapsible Collapse Details Disclosure Spoiler",
                Components::details);
        on(rows, "Steps", Components::steps);
        on(rows, "Head", Components::dropped);
        on(rows, "CodeGroup CodeTabs", Components::codeGroup);
        on(
                rows,
                "Tabs TabGroup CardGrid CardGroup Cards Columns Column AccordionGroup FileTree",
                HtmlConverter::children);
        on(rows, "RequestExample ResponseExample", HtmlConverter::children);
        on(rows, "Card LinkCard Step Folder File", Components::titled);
        on(rows, "Frame Figure", Components::figure);
        on(rows, "ParamField ResponseField", Components::field);
        on(rows, "Link LinkButton", HtmlInlines::anchor);
        on(rows, "Image Img", HtmlMedia::image);
        on(rows, "Tooltip", Components::explained);
        on(rows, "Badge", (converter, element) -> textOr(converter.children(element), attribute(element, "text")));
        return Map.copyOf(rows);
    }

    private static void on(Map<String, HtmlElements.Row> rows, String names, HtmlElements.Row row) {
        for (String name : names.split(" ", -1)) {
            rows.put(name, row);
        }
    }

    /** Whether a name is that of a component in MDX: it begins with a capital letter, and is no element's that is shouted. */
    static boolean isNameInMdx(String name) {
        boolean isShouted =
                name.equals(name.toUpperCase(Locale.ROOT)) && HtmlElements.isKnown(name.toLowerCase(Locale.ROOT));
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0)) && !isShouted;
    }

    /** Whether a name is that of a component in Markdown, in which elements of HTML may have capitals. */
    static boolean isName(String name) {
        String element = name.toLowerCase(Locale.ROOT);
        return isNameInMdx(name) && (!HtmlElements.isKnown(element) || OF_HEADS.contains(element));
    }

    /** Whether components of a name are something here. */
    static boolean areKnown(String name) {
        return row(name).isPresent();
    }

    /** The row of a name, or that of its last part: {@code Tabs.Tab}. */
    private static Optional<HtmlElements.Row> row(String name) {
        return Optional.ofNullable(TABLE.get(name))
                .or(() -> Optional.ofNullable(TABLE.get(name.substring(name.lastIndexOf('.') + 1))));
    }

    static List<Node> convert(HtmlConverter converter, Element element) {
        return row(element.attr(Jsx.NAME)).orElse(Components::other).apply(converter, element);
    }

    private static List<Node> other(HtmlConverter converter, Element element) {
        String title = element.hasAttr(Jsx.NAME) && !element.hasAttr("href") ? title(element) : "";
        List<Node> content = HtmlMedia.component(converter, element);
        if (title.isEmpty()) {
            return content;
        }
        boolean isInLine = content.stream().allMatch(Inline.class::isInstance);
        Inline shown = new Strong(words(title));
        List<Node> flow = new ArrayList<>();
        flow.add(isInLine ? shown : new Paragraph(List.of(shown), Attributes.NONE, converter.at(element)));
        flow.addAll(isInLine && !content.isEmpty() ? List.of(new Text(" ")) : List.of());
        flow.addAll(content);
        return flow;
    }

    private static List<Node> dropped(HtmlConverter converter, Element element) {
        converter.discardSlots(element);
        converter
                .conversion()
                .findings()
                .warning(
                        "html-component",
                        "the component " + element.attr(Jsx.NAME) + " is left out",
                        converter.at(element));
        return List.of();
    }

    /** The words behind a language are the title of code among code. */
    private static List<Node> codeGroup(HtmlConverter converter, Element element) {
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

    private static List<Node> notice(HtmlConverter converter, Element element) {
        List<Block> body = converter.blocks(element);
        List<Inline> title = words(title(element));
        return body.isEmpty() && title.isEmpty()
                ? List.of()
                : List.of(new Admonition(
                        kind(element), title, body, converter.attributes(element), converter.at(element)));
    }

    private static String kind(Element element) {
        return Stream.of(element.attr(Jsx.NAME), attribute(element, "type kind variant severity intent"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .map(name -> name.equals("warn") ? "warning" : name.equals("check") ? "success" : name)
                .filter(ContainerNames::isNotice)
                .findFirst()
                .orElse("note");
    }

    private static List<Node> tab(HtmlConverter converter, Element element) {
        String title = Stream.of(title(element), attribute(element, "value name"), titleAmongTabs(element))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        List<Block> body = converter.blocks(element);
        return title.isEmpty()
                ? List.copyOf(body)
                : List.of(Tab.of(
                        words(title),
                        body,
                        HtmlAttributes.id(element, converter.at(element), converter.conversion()),
                        converter.at(element)));
    }

    /** Nextra tells the titles where the tabs begin. */
    private static String titleAmongTabs(Element tab) {
        Element tabs = tab.parent();
        List<String> titles = tabs == null ? List.of() : JsxValue.strings(tabs.attr("items"));
        int index = tabs == null ? 0 : children(tabs, Components::isTab).indexOf(tab);
        return index < titles.size() ? titles.get(Math.max(0, index)) : "";
    }

    private static boolean isTab(Element element) {
        return element.attr(Jsx.NAME).matches("(?:.*\\.)?Tab(?:Item|Panel)?");
    }

    private static List<Element> children(Element parent, Predicate<Element> wanted) {
        return parent.children().stream().filter(wanted).toList();
    }

    private static List<Node> details(HtmlConverter converter, Element element) {
        List<Inline> told = words(title(element));
        List<Inline> summary = told.isEmpty() ? converter.inlines(element, "summary") : told;
        List<Block> body = told.isEmpty() ? converter.blocksWithout(element, "summary") : converter.blocks(element);
        return summary.isEmpty()
                ? List.copyOf(body)
                : List.of(new Details(summary, body, converter.attributes(element), converter.at(element)));
    }

    /** Mintlify's steps are components, which are counted; those of others are lists and headings already. */
    private static List<Node> steps(HtmlConverter converter, Element element) {
        List<Element> steps = children(element, child -> child.attr(Jsx.NAME).equals("Step"));
        if (steps.isEmpty() || steps.size() < children(element, child -> true).size()) {
            return converter.children(element);
        }
        SourceRange at = converter.at(element);
        List<ListItem> items = steps.stream()
                .map(step -> new ListItem(
                        ListItem.Task.NONE,
                        Flow.blocks(titled(converter, step), converter.at(step)),
                        converter.at(step)))
                .toList();
        return List.of(new OrderedList(1, false, items, converter.attributes(element), at));
    }

    /** What has a title, which may lead somewhere. */
    private static List<Node> titled(HtmlConverter converter, Element element) {
        String title = Stream.of(title(element), attribute(element, "name"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        if (title.isEmpty()) {
            return HtmlMedia.component(converter, element);
        }
        SourceRange at = converter.at(element);
        Attributes id = HtmlAttributes.id(element, at, converter.conversion());
        List<Node> flow = new ArrayList<>();
        flow.add(new Paragraph(List.of(new Strong(linked(words(title), converter, element))), id, at));
        words(attribute(element, "description"))
                .forEach(text -> flow.add(new Paragraph(List.of(text), Attributes.NONE, at)));
        flow.addAll(converter.blocks(element));
        return flow;
    }

    private static List<Inline> linked(List<Inline> text, HtmlConverter converter, Element element) {
        Conversion conversion = converter.conversion();
        String destination = element.attr("href").strip();
        SourceRange at = converter.at(element);
        boolean leads = !destination.isEmpty() && conversion.inlines().mayLink(destination, "", at);
        return leads ? List.of(new Link(conversion.address(destination), "", text, Attributes.NONE, at)) : text;
    }

    private static List<Node> figure(HtmlConverter converter, Element element) {
        List<Inline> caption = words(attribute(element, "caption"));
        List<Node> content = element.hasAttr("src") ? HtmlMedia.image(converter, element) : converter.children(element);
        return caption.isEmpty()
                ? content
                : List.of(new Figure(
                        Flow.blocks(content, converter.at(element)), caption, Attributes.NONE, converter.at(element)));
    }

    /** A field of an interface: its name and what is told of it, and below them what it means. */
    private static List<Node> field(HtmlConverter converter, Element element) {
        String name = attribute(element, "path query body header name");
        SourceRange at = converter.at(element);
        List<Inline> term = new ArrayList<>();
        term.add(Code.of(name));
        List<String> told = new ArrayList<>();
        told.add(element.attr("type"));
        told.add(element.hasAttr("required") ? "required" : "");
        told.add(element.attr("default").isEmpty() ? "" : "default: " + element.attr("default"));
        told.removeIf(String::isBlank);
        if (!told.isEmpty()) {
            term.add(new Text(" " + String.join(", ", told)));
        }
        List<Block> body = converter.blocks(element);
        return name.isEmpty()
                ? List.copyOf(body)
                : List.of(new DefinitionList(
                        List.of(new DefinitionList.Definition(List.of(term), List.of(body))),
                        HtmlAttributes.id(element, at, converter.conversion()),
                        at));
    }

    private static List<Node> explained(HtmlConverter converter, Element element) {
        String meaning = attribute(element, "tip headline");
        List<Node> content = converter.children(element);
        Attributes attributes = new Attributes("", List.of("abbr"), Map.of("title", meaning));
        return meaning.isEmpty() ? content : Flow.wrapped(content, attributes, converter.at(element), Span::new);
    }

    private static List<Node> textOr(List<Node> content, String text) {
        return content.isEmpty() && !text.isEmpty() ? List.of(new Text(text)) : content;
    }

    private static String title(Element element) {
        return attribute(element, TITLES);
    }

    /** The first of some attributes that says something. */
    private static String attribute(Element element, String names) {
        return Stream.of(names.split(" ", -1))
                .map(name -> HtmlConverter.collapsed(element.attr(name)).strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<Inline> words(String text) {
        return text.isEmpty() ? List.of() : List.of(new Text(text));
    }
}
