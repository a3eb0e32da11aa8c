package dev.octavo.source.convert.component;

import dev.octavo.model.Admonition;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Inline;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Span;
import dev.octavo.model.Strong;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Captions;
import dev.octavo.source.convert.document.Flow;
import dev.octavo.source.convert.html.HtmlConverter;
import dev.octavo.source.convert.html.HtmlElements;
import dev.octavo.source.convert.html.HtmlInlines;
import dev.octavo.source.convert.html.HtmlMedia;
import dev.octavo.source.markdown.container.ContainerNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Components that sites of documentation write in Markdown (Docusaurus, Starlight, Mintlify, Nextra), each by its name as what it is
 * in the model. Of all others what is inside them is kept, and the title that they are given.
 */
public final class Components implements HtmlElements.Row {

    /** Turns a component into nodes; some components look at others around them. */
    @FunctionalInterface
    private interface Row {
        List<Node> convert(Components components, HtmlConverter converter, Element element);
    }

    private static final Map<String, Row> TABLE = table();

    /** What stands before the name of a language in a class. */
    private static final String LANGUAGE = "language-";

    private final ComponentTabs tabs = new ComponentTabs();
    private final ComponentFigures figures;
    private final TopicElements topic;

    /** Of a piece of HTML. */
    public Components(TopicElements topic, Captions captions) {
        this.topic = topic;
        this.figures = new ComponentFigures(captions);
    }

    private static Map<String, Row> table() {
        Map<String, Row> rows = new HashMap<>();
        on(rows, "Note Tip Info Important Warning Caution Danger Success Error Hint Check", Components::notice);
        on(rows, "Callout Aside Admonition Alert Notice Pitfall", Components::notice);
        with(rows, "TabItem Tab TabPanel", (components, converter, element) -> components.tabs.tab(converter, element));
        on(
                rows,
                "Accordion AccordionItem Expandable Collapsible Collapse Details Disclosure Spoiler",
                TitledComponents::details);
        on(rows, "DeepDive", TitledComponents::headedDetails);
        on(rows, "Steps", TitledComponents::steps);
        on(rows, "Head head", Components::dropped);
        on(rows, "CodeGroup CodeTabs", ComponentTabs::codeGroup);
        on(
                rows,
                "Tabs TabGroup CardGrid CardGroup Cards Columns Column AccordionGroup FileTree",
                HtmlConverter::children);
        on(rows, "RequestExample ResponseExample", HtmlConverter::children);
        on(rows, "Card LinkCard Step Folder File", TitledComponents::titled);
        with(rows, "Frame Figure", (components, converter, element) -> components.figures.figure(converter, element));
        with(rows, "Listing", (components, converter, element) -> components.figures.listing(converter, element));
        on(rows, "ParamField ResponseField", TitledComponents::field);
        on(rows, "CodeBlock Code", Components::code);
        on(rows, "Link LinkButton", HtmlInlines::anchor);
        on(rows, "Image Img", HtmlMedia::image);
        on(rows, "Tooltip", Components::explained);
        on(
                rows,
                "Badge",
                (converter, element) -> textOr(converter.children(element), ComponentText.attribute(element, "text")));
        return Map.copyOf(rows);
    }

    private static void on(Map<String, Row> rows, String names, HtmlElements.Row row) {
        with(rows, names, (components, converter, element) -> row.apply(converter, element));
    }

    private static void with(Map<String, Row> rows, String names, Row row) {
        for (String name : names.split(" ", -1)) {
            rows.put(name, row);
        }
    }

    /** Whether components of a name are something here. */
    public static boolean areKnown(String name) {
        return row(name).isPresent();
    }

    /** The row of a name, or that of its last part: {@code Tabs.Tab}. */
    private static Optional<Row> row(String name) {
        return Optional.ofNullable(TABLE.get(name))
                .or(() -> Optional.ofNullable(TABLE.get(name.substring(name.lastIndexOf('.') + 1))));
    }

    @Override
    public List<Node> apply(HtmlConverter converter, Element element) {
        return topic.row(element.normalName())
                .map(row -> row.apply(converter, element))
                .orElseGet(() ->
                        row(element.attr(Jsx.NAME)).orElse(Components::other).convert(this, converter, element));
    }

    private List<Node> other(HtmlConverter converter, Element element) {
        if (ComponentFigures.isOne(element)) {
            return figures.figure(converter, element);
        }
        String title = element.hasAttr(Jsx.NAME) && !element.hasAttr("href") ? ComponentText.title(element) : "";
        List<Node> content = HtmlMedia.component(converter, element);
        if (title.isEmpty()) {
            return content;
        }
        boolean isInLine = content.stream().allMatch(Inline.class::isInstance);
        Inline shown = new Strong(ComponentText.words(title));
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

    private static List<Node> notice(HtmlConverter converter, Element element) {
        List<Block> body = converter.blocks(element);
        List<Inline> title = ComponentText.words(ComponentText.title(element));
        return body.isEmpty() && title.isEmpty()
                ? List.of()
                : List.of(new Admonition(
                        kind(element), title, body, converter.attributes(element), converter.at(element)));
    }

    private static String kind(Element element) {
        return Stream.of(element.attr(Jsx.NAME), ComponentText.attribute(element, "type kind variant severity intent"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .map(name -> name.equals("warn") || name.equals("pitfall")
                        ? "warning"
                        : name.equals("check") ? "success" : name)
                .filter(ContainerNames::isNotice)
                .findFirst()
                .orElse("note");
    }

    /** Code that is told in a string, in an attribute or between the tags; what stands there as Markdown is what it is. */
    private static List<Node> code(HtmlConverter converter, Element element) {
        List<Block> content = converter.blocks(element);
        String told = element.attr("code");
        String text = told.isEmpty() ? textIn(content) : told;
        if (text.isBlank()) {
            return List.copyOf(content);
        }
        Map<String, String> values = new LinkedHashMap<>();
        String title = ComponentText.title(element);
        if (!title.isEmpty()) {
            values.put("title", title);
        }
        String lines = ComponentText.attribute(element, "metastring mark");
        if (!lines.isEmpty()) {
            values.put("highlight", lines.replaceAll("[{}\\[\\]]", ""));
        }
        boolean isNumbered = element.hasAttr("showLineNumbers") || element.hasAttr("showlinenumbers");
        Attributes attributes = new Attributes("", isNumbered ? List.of("showLineNumbers") : List.of(), values);
        String language = Stream.concat(
                        Stream.of(ComponentText.attribute(element, "language lang")),
                        element.classNames().stream()
                                .filter(name -> name.startsWith(LANGUAGE))
                                .map(name -> name.substring(LANGUAGE.length())))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
        element.removeClass(LANGUAGE + language);
        return List.of(new CodeBlock(
                language,
                text.stripTrailing() + "\n",
                attributes.and(converter.attributes(element)),
                converter.at(element)));
    }

    /** The words of a paragraph or of code that nothing is said of, if there is nothing else; empty for any other content. */
    private static String textIn(List<Block> content) {
        if (content.size() == 1
                && content.get(0) instanceof CodeBlock code
                && code.language().isEmpty()
                && code.attributes().isEmpty()) {
            return JsxValue.template(code.text()).orElse(code.text());
        }
        return content.size() == 1
                        && content.get(0) instanceof Paragraph only
                        && only.content().stream().allMatch(Text.class::isInstance)
                ? Nodes.text(only.content())
                : "";
    }

    private static List<Node> explained(HtmlConverter converter, Element element) {
        String meaning = ComponentText.attribute(element, "tip headline");
        List<Node> content = converter.children(element);
        Attributes attributes = new Attributes("", List.of("abbr"), Map.of("title", meaning));
        return meaning.isEmpty() ? content : Flow.wrapped(content, attributes, converter.at(element), Span::new);
    }

    private static List<Node> textOr(List<Node> content, String text) {
        return content.isEmpty() && !text.isEmpty() ? List.of(new Text(text)) : content;
    }
}
