package dev.octavo.source.convert.component;

import dev.octavo.model.Admonition;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Code;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.DefinitionList;
import dev.octavo.model.DefinitionList.Definition;
import dev.octavo.model.Emphasis;
import dev.octavo.model.Group;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.ListItem;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Strong;
import dev.octavo.source.convert.html.HtmlAttributes;
import dev.octavo.source.convert.html.HtmlConverter;
import dev.octavo.source.convert.html.HtmlElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Elements of Writerside's topics, {@code <procedure title="Lighting"><step>…</step></procedure>}, each by its name as what it is in the model.
 * Their names mean much else: they are read in texts alone that have some which mean nothing else.
 */
public final class TopicElements {

    /** What only topics have. */
    private static final Pattern SIGN = Pattern.compile(
            "<(?:procedure|deflist|tldr|ui-path|code-block|show-structure|primary-label|link-summary)[\\s>]|^\\{style=\"(?:note|tip|warning)\"",
            Pattern.MULTILINE);

    private static final Pattern RAW = Pattern.compile("\\s*+<!\\[CDATA\\[(.*)]]>\\s*+", Pattern.DOTALL);

    private static final Map<String, HtmlElements.Row> TABLE = table();

    private final String text;
    private @Nullable Boolean topic; // asked of the few texts that have an element of such a name

    /** Of a text, which may be a topic. */
    public TopicElements(String text) {
        this.text = text;
    }

    private static Map<String, HtmlElements.Row> table() {
        HtmlElements.Rows rows = new HtmlElements.Rows();
        rows.on("note tip warning", TopicElements::notice);
        rows.on("procedure", TopicElements::procedure);
        rows.on("chapter", TopicElements::chapter);
        rows.on("deflist", TopicElements::definitions);
        rows.on("tab", (converter, element) -> new ComponentTabs().tab(converter, element));
        rows.on("tldr", TopicElements::group);
        rows.on("code-block", TopicElements::code);
        rows.on("control ui-path", HtmlElements.wrapper(Strong::new));
        rows.on("emphasis", HtmlElements.wrapper(Emphasis::new));
        rows.on("path", (converter, element) -> literal(converter, element, Attributes.NONE));
        rows.on("shortcut", (converter, element) -> literal(converter, element, Attributes.classes("kbd")));
        rows.on("tabs step def tooltip format seealso category list snippet", HtmlConverter::children);
        rows.on(
                "include show-structure primary-label secondary-label link-summary card-summary web-summary",
                TopicElements::dropped);
        return rows.all();
    }

    /** Whether the text has elements that only topics have. */
    public boolean isTopic() {
        if (topic == null) {
            topic = text.contains("<") && SIGN.matcher(text).find();
        }
        return topic;
    }

    /** What becomes of an element of a name; empty for any other, and for all where the text is no topic. */
    public Optional<HtmlElements.Row> row(String name) {
        return Optional.ofNullable(TABLE.get(name)).filter(row -> isTopic());
    }

    /** Its text; of one that has none, what it is called by. */
    private static List<Node> literal(HtmlConverter converter, Element element, Attributes attributes) {
        String text = Nodes.text(converter.inlines(element));
        String shown = text.isEmpty() ? element.attr("key") : text;
        return shown.isEmpty() ? List.of() : List.of(new Code(shown, attributes));
    }

    private static List<Node> dropped(HtmlConverter converter, Element element) {
        converter.discardSlots(element);
        converter.reportDropped(element);
        return List.of();
    }

    private static List<Inline> title(Element element) {
        return ComponentText.words(ComponentText.attribute(element, "title"));
    }

    private static Attributes id(HtmlConverter converter, Element element) {
        return HtmlAttributes.id(element, converter.at(element), converter.conversion());
    }

    private static List<Node> notice(HtmlConverter converter, Element element) {
        return List.of(new Admonition(
                element.normalName(),
                title(element),
                converter.blocks(element),
                id(converter, element),
                converter.at(element)));
    }

    private static List<Node> chapter(HtmlConverter converter, Element element) {
        String level = element.attr("level");
        int told = level.matches("[1-6]") ? Integer.parseInt(level) : 2;
        List<Node> flow = new ArrayList<>(
                List.of(new Heading(told, title(element), id(converter, element), converter.at(element))));
        flow.addAll(converter.blocks(element));
        return flow;
    }

    /** Steps are counted where nothing else stands among them. */
    private static List<Node> procedure(HtmlConverter converter, Element element) {
        SourceRange at = converter.at(element);
        List<Block> body = new ArrayList<>();
        if (!title(element).isEmpty()) {
            body.add(new Paragraph(List.of(new Strong(title(element))), Attributes.NONE, at));
        }
        boolean areSteps = element.childrenSize() > 0
                && element.ownText().isBlank()
                && element.children().stream()
                        .allMatch(child -> child.normalName().equals("step"));
        if (areSteps) {
            List<ListItem> items = element.children().stream()
                    .map(step -> new ListItem(ListItem.Task.NONE, converter.blocks(step), converter.at(step)))
                    .toList();
            body.add(new OrderedList(1, false, items, Attributes.NONE, at));
        } else {
            body.addAll(converter.blocks(element));
        }
        return List.of(new Group(body, Attributes.classes("procedure").and(id(converter, element)), at));
    }

    private static List<Node> definitions(HtmlConverter converter, Element element) {
        boolean areDefinitions = element.childrenSize() > 0
                && element.ownText().isBlank()
                && element.children().stream()
                        .allMatch(child -> child.normalName().equals("def")
                                && !title(child).isEmpty());
        if (!areDefinitions) {
            return converter.children(element);
        }
        List<Definition> definitions = element.children().stream()
                .map(def -> new Definition(List.of(title(def)), List.of(converter.blocks(def))))
                .toList();
        return List.of(new DefinitionList(definitions, id(converter, element), converter.at(element)));
    }

    private static List<Node> group(HtmlConverter converter, Element element) {
        return List.of(
                new Group(converter.blocks(element), Attributes.classes(element.normalName()), converter.at(element)));
    }

    /** Code as it is written, or the name of the file that holds it; Markdown is what HTML makes of code that does not have its lines for itself. */
    private static List<Node> code(HtmlConverter converter, Element element) {
        List<Block> read = element.childrenSize() == 0 ? List.of() : converter.blocks(element);
        boolean isWritten = read.size() == 1 && read.get(0) instanceof CodeBlock;
        String text = isWritten ? unescaped(((CodeBlock) read.get(0)).text()) : element.wholeText();
        String source = element.attr("src");
        if (!isWritten && !read.isEmpty()) {
            return List.copyOf(read);
        } else if (text.isBlank() && !source.isEmpty()) {
            converter.reportDropped(element);
            return List.of(new Paragraph(List.of(Code.of(source)), Attributes.NONE, converter.at(element)));
        }
        String lines = text.replaceFirst("^[ \\t]*+\\n", "").stripTrailing().stripIndent();
        return List.of(new CodeBlock(
                ComponentText.attribute(element, "lang"), lines + "\n", id(converter, element), converter.at(element)));
    }

    /** What a section of raw characters holds; other text of XML without its entities. */
    private static String unescaped(String text) {
        Matcher raw = RAW.matcher(text);
        return raw.matches() ? raw.group(1) : Parser.unescapeEntities(text, false);
    }
}
