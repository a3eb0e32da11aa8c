package dev.octavo.source;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Code;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Details;
import dev.octavo.model.Emphasis;
import dev.octavo.model.Figure;
import dev.octavo.model.Group;
import dev.octavo.model.HardBreak;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.InlineMath;
import dev.octavo.model.Inserted;
import dev.octavo.model.Link;
import dev.octavo.model.Marked;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Quote;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Strikethrough;
import dev.octavo.model.Strong;
import dev.octavo.model.Subscript;
import dev.octavo.model.Superscript;
import dev.octavo.model.Text;
import dev.octavo.model.ThematicBreak;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Woven HTML to nodes of the model. HTML's own rules mend what is not well formed; a table says what becomes of each
 * element; what is in a slot comes back in its place. Nothing that a reader could see is lost.
 */
final class HtmlConverter {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\f\\r]+");
    private static final Pattern SLOT_NUMBER = Pattern.compile("\\d{1,9}");

    /** What becomes of each element. */
    private static final Map<String, BiFunction<HtmlConverter, Element, List<Node>>> TABLE = table();

    private static Map<String, BiFunction<HtmlConverter, Element, List<Node>>> table() {
        Rows rows = new Rows();
        rows.on("p", HtmlConverter::paragraph);
        rows.on("h1 h2 h3 h4 h5 h6", HtmlConverter::heading);
        rows.on("blockquote", HtmlConverter::quote);
        rows.on("pre listing xmp", HtmlConverter::code);
        rows.on("hr", HtmlConverter::thematicBreak);
        rows.on("ul ol menu dir", (converter, list) -> new HtmlLists(converter).list(list));
        rows.on("dl", (converter, list) -> new HtmlLists(converter).definitions(list));
        rows.on("table", (converter, table) -> new HtmlTable(converter).convert(table));
        rows.on("figure", HtmlConverter::figure);
        rows.on("details", HtmlConverter::details);
        rows.on(
                "div section article aside main header footer nav address hgroup search fieldset form",
                HtmlConverter::group);
        rows.on(
                "center body html li dd dt tr td th tbody thead tfoot caption figcaption summary legend option optgroup",
                HtmlConverter::bare);

        rows.on("a", HtmlConverter::anchor);
        rows.on("img image", HtmlConverter::image);
        rows.on("br", (converter, line) -> List.of(new HardBreak()));
        rows.on("em i cite dfn var", wrapper(Emphasis::new));
        rows.on("strong b", wrapper(Strong::new));
        rows.on("s del strike", wrapper(Strikethrough::new));
        rows.on("ins u", wrapper(Inserted::new));
        rows.on("mark", wrapper(Marked::new));
        rows.on("sub", wrapper(Subscript::new));
        rows.on("sup", wrapper(Superscript::new));
        rows.on("code kbd samp tt", HtmlConverter::inlineCode);
        rows.on("q", HtmlConverter::inlineQuote);
        rows.on("rt", HtmlConverter::pronunciation);
        rows.on("span abbr acronym small big bdo bdi font time data label output", HtmlConverter::span);
        rows.on("ruby rb rtc picture noscript nobr blink marquee map slot", HtmlConverter::children);

        rows.on("math", HtmlConverter::formula);
        rows.on("svg", HtmlConverter::droppedButText);
        rows.on("video audio iframe embed", HtmlConverter::media);
        rows.on("wbr rp col colgroup source track param area input", (converter, nothing) -> List.of());
        rows.on("script style link meta base template head title", HtmlConverter::dropped);
        rows.on(
                "object canvas applet button select textarea progress meter dialog datalist frameset frame noframes "
                        + "noembed",
                HtmlConverter::droppedAround);
        return Map.copyOf(rows.rows);
    }

    private static final class Rows {

        private final Map<String, BiFunction<HtmlConverter, Element, List<Node>>> rows = new HashMap<>();

        void on(String names, BiFunction<HtmlConverter, Element, List<Node>> row) {
            for (String name : names.split(" ", -1)) {
                rows.put(name, row);
            }
        }
    }

    private final WovenHtml woven;
    private final Conversion conversion;
    private final Function<org.commonmark.node.Node, List<? extends Node>> slotConverter;
    private final BitSet filled = new BitSet();
    private final IdentityHashMap<Element, Boolean> parted = new IdentityHashMap<>();

    HtmlConverter(
            WovenHtml woven,
            Conversion conversion,
            Function<org.commonmark.node.Node, List<? extends Node>> slotConverter) {
        this.woven = woven;
        this.conversion = conversion;
        this.slotConverter = slotConverter;
    }

    private static BiFunction<HtmlConverter, Element, List<Node>> wrapper(Function<List<Inline>, Inline> wrapper) {
        return (converter, element) -> {
            List<Node> content = converter.children(element);
            return content.isEmpty() ? content : Flow.wrapped(content, converter.at(element), wrapper);
        };
    }

    /** Whether HTML has the element, and the table says what becomes of it. */
    static boolean isKnown(String name) {
        return TABLE.containsKey(name);
    }

    List<Node> convert() {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(Limits.MAX_NESTING * 2);
        Element body = new Element("body");
        List<Node> flow = new ArrayList<>(convertAll(body, parser.parseFragmentInput(woven.html(), body, "")));
        for (int slot = filled.nextClearBit(0); slot < woven.slots().size(); slot = filled.nextClearBit(slot)) {
            flow.addAll(fill(slot));
        }
        return flow;
    }

    Conversion conversion() {
        return conversion;
    }

    SourceRange at(Element element) {
        return woven.at(Math.max(0, element.sourceRange().startPos()));
    }

    Attributes attributes(Element element) {
        return HtmlAttributes.read(element, at(element), conversion);
    }

    /** What is inside an element: blocks and inlines, as they come. */
    List<Node> children(Element element) {
        return convertAll(element, element.childNodes());
    }

    /** What is inside an element as blocks. */
    List<Block> blocks(Element element) {
        return Flow.blocks(children(element), at(element));
    }

    /** What is inside an element as inlines. */
    List<Inline> inlines(Element element) {
        return Flow.trimmed(Flow.inlines(children(element)));
    }

    /** Some of the nodes inside an element. */
    List<Node> convertAll(Element parent, List<org.jsoup.nodes.Node> nodes) {
        return conversion.nested(() -> convertAll(nodes), () -> flat(parent), () -> at(parent));
    }

    private List<Node> convertAll(List<org.jsoup.nodes.Node> nodes) {
        List<Node> flow = new ArrayList<>();
        for (org.jsoup.nodes.Node node : nodes) {
            if (node instanceof TextNode text) {
                flow.add(new Text(collapsed(text.getWholeText())));
            } else if (node instanceof Element element) {
                flow.addAll(convert(element));
            }
        }
        return flow;
    }

    private static String collapsed(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    private List<Node> convert(Element element) {
        if (isSlot(element)) {
            return fill(slot(element));
        }
        return TABLE.getOrDefault(element.normalName(), HtmlConverter::children).apply(this, element);
    }

    /** Below the limit of the nesting: all text, the slots' too. */
    private List<Node> flat(Element parent) {
        List<Node> flow = new ArrayList<>();
        parent.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                flow.add(new Text(collapsed(text.getWholeText())));
            } else if (node instanceof Element element && isSlot(element)) {
                flow.addAll(fill(slot(element)));
            }
        });
        return flow;
    }

    boolean isSlot(Element element) {
        return element.hasAttr(WovenHtml.SLOT) && slot(element) >= 0;
    }

    /** The number of the slot that an element is; -1 for what an author wrote to look like one, or one already filled. */
    private int slot(Element element) {
        String digits = element.attr(WovenHtml.SLOT);
        int slot = SLOT_NUMBER.matcher(digits).matches() ? Integer.parseInt(digits) : -1;
        return slot < woven.slots().size() && !filled.get(Math.max(0, slot)) ? slot : -1;
    }

    private List<Node> fill(int slot) {
        filled.set(slot);
        return List.copyOf(slotConverter.apply(woven.slots().get(slot)));
    }

    private List<Node> paragraph(Element element) {
        Attributes attributes = attributes(element);
        return blocks(element).stream()
                .<Node>map(block ->
                        block instanceof Paragraph text && text.attributes().isEmpty()
                                ? new Paragraph(text.content(), attributes, text.at())
                                : block)
                .toList();
    }

    private List<Node> heading(Element element) {
        List<Inline> content = inlines(element);
        int level = element.normalName().charAt(1) - '0';
        return content.isEmpty() ? List.of() : List.of(new Heading(level, content, attributes(element), at(element)));
    }

    private List<Node> quote(Element element) {
        return List.of(new Quote(blocks(element), attributes(element), at(element)));
    }

    private List<Node> code(Element element) {
        if (holds(element, child -> isSlot(child) || child.normalName().equals("img"))) {
            return group(element);
        }
        String text = element.wholeText();
        String ended = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        return List.of(new CodeBlock(
                codeLanguage(element), ended, HtmlAttributes.id(element, at(element), conversion), at(element)));
    }

    private static String codeLanguage(Element pre) {
        return Stream.concat(Stream.of(pre), pre.children().stream())
                .flatMap(element -> element.classNames().stream())
                .filter(name -> name.matches("(language|lang)-.+"))
                .map(name -> CodeInfo.of(name).language())
                .findFirst()
                .orElse("");
    }

    private List<Node> thematicBreak(Element element) {
        return List.of(new ThematicBreak(Attributes.NONE, at(element)));
    }

    private List<Node> figure(Element element) {
        List<Inline> caption = inlines(element, "figcaption");
        List<Block> body = blocksWithout(element, "figcaption");
        return List.of(new Figure(body, caption, attributes(element), at(element)));
    }

    private List<Node> details(Element element) {
        List<Inline> summary = inlines(element, "summary");
        List<Block> body = blocksWithout(element, "summary");
        return List.of(new Details(summary, body, attributes(element), at(element)));
    }

    /** The text of the first child of a name. */
    List<Inline> inlines(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.normalName().equals(name))
                .findFirst()
                .map(this::inlines)
                .orElse(List.of());
    }

    private List<Block> blocksWithout(Element parent, String name) {
        List<org.jsoup.nodes.Node> others = new ArrayList<>(parent.childNodes());
        parent.children().stream()
                .filter(child -> child.normalName().equals(name))
                .findFirst()
                .ifPresent(others::remove);
        return Flow.blocks(convertAll(parent, others), at(parent));
    }

    /** A division, which is only kept where it says something of its content. */
    private List<Node> group(Element element) {
        Attributes attributes = attributes(element);
        return attributes.isEmpty() ? bare(element) : List.of(new Group(blocks(element), attributes, at(element)));
    }

    private List<Node> bare(Element element) {
        return List.copyOf(blocks(element));
    }

    private List<Node> anchor(Element element) {
        String destination = element.attr("href").strip();
        String title = element.attr("title");
        Attributes attributes = attributes(element);
        if (!element.hasAttr("href")) {
            return span(element, named(element, attributes));
        }
        InlineConverter inlines = conversion.inlines();
        if (!inlines.mayLink(destination, title, at(element))) {
            return children(element);
        }
        List<Node> content = inlines.withinLink(() -> children(element));
        return Flow.wrapped(content, at(element), text -> new Link(destination, title, text, attributes, at(element)));
    }

    private Attributes named(Element element, Attributes attributes) {
        return attributes.id().isEmpty()
                ? attributes.withId(conversion.takeId(element.attr("name"), at(element)))
                : attributes;
    }

    private List<Node> image(Element element) {
        String source = element.attr("src").strip();
        String alternative = element.attr("alt");
        if (source.isEmpty()) {
            return alternative.isBlank() ? List.of() : List.of(new Text(alternative));
        }
        Attributes attributes = HtmlAttributes.image(element, at(element), conversion);
        return List.copyOf(conversion
                .inlines()
                .image(source, collapsed(alternative).strip(), element.attr("title"), attributes, at(element)));
    }

    private List<Node> inlineCode(Element element) {
        List<Node> content = children(element);
        String text = Nodes.text(content);
        boolean plain = content.stream().allMatch(node -> node instanceof Text || node instanceof SoftBreak);
        return plain && !text.isEmpty()
                ? List.of(new Code(text, HtmlAttributes.id(element, at(element), conversion)))
                : content;
    }

    private List<Node> inlineQuote(Element element) {
        Quotes quotes = conversion.quotes();
        return around(quotes.open(), children(element), quotes.close());
    }

    private List<Node> pronunciation(Element element) {
        return isParted(element.parent()) ? around("(", children(element), ")") : around(" (", children(element), ")");
    }

    /** Whether a ruby has brackets of its own; asked once, as it may have many readings. */
    private boolean isParted(@Nullable Element ruby) {
        return ruby != null
                && parted.computeIfAbsent(
                        ruby,
                        parent -> holds(parent, child -> child.normalName().equals("rp")));
    }

    private static List<Node> around(String before, List<Node> content, String after) {
        return Stream.of(List.of(new Text(before)), content, List.of(new Text(after)))
                .<Node>flatMap(List::stream)
                .toList();
    }

    private List<Node> span(Element element) {
        return span(element, attributes(element));
    }

    private List<Node> span(Element element, Attributes attributes) {
        List<Node> content = children(element);
        return attributes.isEmpty() ? content : Flow.wrapped(content, at(element), text -> new Span(text, attributes));
    }

    /** What plays or loads is a link to what would be played. */
    private List<Node> media(Element element) {
        String source = Stream.concat(Stream.of(element), element.getElementsByTag("source").stream())
                .map(candidate -> candidate.attr("src").strip())
                .filter(candidate -> !candidate.isEmpty())
                .findFirst()
                .orElse("");
        List<Node> content = children(element);
        if (source.isEmpty() || !conversion.inlines().mayLink(source, "", at(element))) {
            return content;
        }
        List<Inline> text = Flow.trimmed(Flow.inlines(content));
        String title = element.attr("title").isBlank() ? source : element.attr("title");
        boolean speaks = text.stream().noneMatch(Link.class::isInstance) && !text.isEmpty();
        Node link = new Link(
                source,
                "",
                speaks ? text : List.of(new Text(title)),
                HtmlAttributes.id(element, at(element), conversion),
                at(element));
        return speaks
                ? List.of(link)
                : Stream.concat(Stream.of(link), content.stream()).toList();
    }

    private List<Node> dropped(Element element) {
        report(element);
        return List.of();
    }

    /** A formula is its TeX, which most programs that write MathML leave in it. */
    private List<Node> formula(Element element) {
        Element annotation = element.selectFirst("annotation[encoding*=tex i]");
        if (annotation == null) {
            return droppedButText(element);
        }
        String tex = Nodes.text(flat(annotation));
        flat(element); // fills the slots whose text the TeX says too
        return List.of(new InlineMath(tex, at(element)));
    }

    /** An element of another language than HTML: of its own elements only the text is kept. */
    private List<Node> droppedButText(Element element) {
        report(element);
        element.select("style, script").remove();
        return flat(element);
    }

    private List<Node> droppedAround(Element element) {
        report(element);
        return children(element);
    }

    private void report(Element element) {
        conversion.findings().warning("html-dropped", element.normalName() + " is left out", at(element));
    }

    private static boolean holds(Element parent, Predicate<Element> wanted) {
        return parent.children().stream().anyMatch(child -> wanted.test(child) || holds(child, wanted));
    }
}
