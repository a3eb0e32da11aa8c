package dev.octavo.source.convert.html;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.Node;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Text;
import dev.octavo.source.Limits;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.Flow;
import dev.octavo.source.text.SpaceAround;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * HTML to nodes of the model. HTML's own rules mend what is not well formed; {@link HtmlElements} says what becomes of
 * each element; what is in a slot comes back in its place. Nothing that a reader could see is lost.
 */
public final class HtmlConverter {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\f\\r]+");
    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?]");

    private static final Pattern SLOT_NUMBER = Pattern.compile("\\d{1,9}");

    /** Elements whose attributes have no place in the model; one that is linked to leaves an anchor where it begins. */
    private static final Set<String> PLACELESS =
            Set.of("li", "dt", "dd", "td", "th", "caption", "figcaption", "summary", "legend");

    private final WovenHtml woven;
    private final Conversion conversion;
    private final Function<org.commonmark.node.Node, List<? extends Node>> slots;
    private final MarkdownInHtml markdown;
    private final MarksInHtml marks;
    private final HtmlElements.Row others;
    private final BitSet filled = new BitSet();
    private final IdentityHashMap<Element, List<Node>> replacements = new IdentityHashMap<>();

    HtmlConverter(
            WovenHtml woven,
            Conversion conversion,
            Function<org.commonmark.node.Node, List<? extends Node>> slots,
            MarkdownInHtml markdown,
            MarksInHtml marks,
            HtmlElements.Row others) {
        this.woven = woven;
        this.conversion = conversion;
        this.slots = slots;
        this.markdown = markdown;
        this.marks = marks;
        this.others = others;
    }

    /** HTML's parser, which keeps places and flattens what nests deeper than any converter follows. */
    public static Parser parser() {
        return Parser.htmlParser().setTrackPosition(true).setMaxDepth(Limits.MAX_NESTING * 2);
    }

    /** All of the HTML: blocks and inlines, as they come. */
    public List<Node> convert() {
        Element body = new Element("body");
        List<Node> flow = new ArrayList<>(convertAll(body, parser().parseFragmentInput(woven.html(), body, "")));
        for (int slot = filled.nextClearBit(0); slot < woven.slots().size(); slot = filled.nextClearBit(slot)) {
            flow.addAll(fill(slot));
        }
        return flow;
    }

    /** Makes an element become some nodes, whatever it is and whatever is inside it. */
    public void replace(Element element, Node... nodes) {
        replacements.put(element, List.of(nodes));
    }

    /** What it shares with others that convert the document. */
    public Conversion conversion() {
        return conversion;
    }

    /** Where an element stands. */
    public SourceRange at(Element element) {
        return woven.at(Math.max(0, element.sourceRange().startPos()));
    }

    /** The line that an element begins on, from there on. */
    public List<SourceSpan> places(Element element) {
        return woven.rest(Math.max(0, element.sourceRange().startPos())).stream()
                .toList();
    }

    /** What is kept of the attributes of an element. */
    public Attributes attributes(Element element) {
        return HtmlAttributes.read(element, at(element), conversion);
    }

    /** What is inside an element: blocks and inlines, as they come. */
    public List<Node> children(Element element) {
        return convertAll(element, element.childNodes());
    }

    /** What is inside an element as blocks. */
    public List<Block> blocks(Element element) {
        return conversion.flow(children(element), at(element));
    }

    /** What is inside an element as inlines. */
    public List<Inline> inlines(Element element) {
        return SpaceAround.trimmed(Flow.inlines(children(element)));
    }

    /** The text of the first child of a name. */
    public List<Inline> inlines(Element parent, String name) {
        return first(parent, name).map(this::inlines).orElse(List.of());
    }

    /** What is inside an element as blocks, but for its first child of a name. */
    public List<Block> blocksWithout(Element parent, String name) {
        List<org.jsoup.nodes.Node> others = new ArrayList<>(parent.childNodes());
        first(parent, name).ifPresent(others::remove);
        return Flow.blocks(convertAll(parent, others), at(parent));
    }

    private static Optional<Element> first(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.normalName().equals(name))
                .findFirst();
    }

    /** Some of the nodes inside an element. */
    List<Node> convertAll(Element parent, List<org.jsoup.nodes.Node> nodes) {
        List<Node> flow = new ArrayList<>();
        if (PLACELESS.contains(parent.normalName())) {
            Attributes id = HtmlAttributes.id(parent, at(parent), conversion);
            flow.addAll(id.isEmpty() ? List.of() : List.of(new Span(List.of(), id)));
        }
        boolean isMarkdown = MarkdownInHtml.isIn(parent);
        flow.addAll(conversion.inLanguage(parent.attr("lang"), () -> conversion
                .budget()
                .nested(() -> convertAll(nodes, isMarkdown), () -> flat(parent), () -> at(parent))));
        return flow;
    }

    private List<Node> convertAll(List<org.jsoup.nodes.Node> nodes, boolean areMarkdown) {
        List<Node> flow = new ArrayList<>();
        for (org.jsoup.nodes.Node node : nodes) {
            if (node instanceof TextNode text && areMarkdown) {
                flow.addAll(markdown(text));
            } else if (node instanceof TextNode text && marks.mayBeIn(text)) {
                flow.addAll(marks.read(text));
            } else if (node instanceof TextNode text) {
                flow.add(new Text(collapsed(text.getWholeText())));
            } else if (node instanceof Element element) {
                flow.addAll(convert(element));
            }
        }
        return flow;
    }

    /** A text as Markdown: as it was written, since what HTML made of it says no more which of its signs were escaped. */
    private List<Node> markdown(TextNode text) {
        Range range = text.sourceRange();
        // A tag that HTML has no element for is text already: read as Markdown it would be HTML again.
        if (!range.isTracked()
                || TAG.matcher(woven.written(range.startPos(), range.endPos())).find()) {
            return List.of(new Text(collapsed(text.getWholeText())));
        }
        return markdown.read(range.startPos(), range.endPos());
    }

    /** A text with every run of white space made one space, as HTML has it. */
    public static String collapsed(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    private List<Node> convert(Element element) {
        List<Node> replacement = replacements.get(element);
        if (replacement != null) {
            return replacement;
        }
        int slot = slot(element);
        return slot < 0 ? HtmlElements.convert(this, element, others) : fill(slot);
    }

    /** All text of an element, the slots' too: what is kept of it below the limit of the nesting. */
    List<Node> flat(Element parent) {
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

    /** Leaves out the slots in an element whose text has been told another way. */
    public void discardSlots(Element parent) {
        flat(parent);
    }

    boolean isSlot(Element element) {
        return slot(element) >= 0;
    }

    /** The number of the slot that an element is; -1 for what an author wrote to look like one, or one already filled. */
    private int slot(Element element) {
        String digits = element.attr(WovenHtml.SLOT);
        if (digits.isEmpty()) {
            return -1;
        }
        int slot = SLOT_NUMBER.matcher(digits).matches() ? Integer.parseInt(digits) : -1;
        return slot < woven.slots().size() && !filled.get(Math.max(0, slot)) ? slot : -1;
    }

    private List<Node> fill(int slot) {
        filled.set(slot);
        List<Node> flow = new ArrayList<>();
        woven.slots().get(slot).forEach(node -> flow.addAll(slots.apply(node)));
        return flow;
    }

    /** Tells of an element that is left out. */
    public void reportDropped(Element element) {
        conversion.findings().warning("html-dropped", element.normalName() + " is left out", at(element));
    }

    /** Tells of an element that is left out, but not what is inside it. */
    void reportUnwrapped(Element element) {
        String problem = element.normalName() + " is left out, its text is kept";
        conversion.findings().warning("html-dropped", problem, at(element));
    }

    static boolean holds(Element parent, Predicate<Element> wanted) {
        return parent.children().stream().anyMatch(child -> wanted.test(child) || holds(child, wanted));
    }
}
