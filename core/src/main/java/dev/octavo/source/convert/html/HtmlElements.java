package dev.octavo.source.convert.html;

import dev.octavo.model.Emphasis;
import dev.octavo.model.HardBreak;
import dev.octavo.model.Inline;
import dev.octavo.model.Inserted;
import dev.octavo.model.Marked;
import dev.octavo.model.Node;
import dev.octavo.model.Strikethrough;
import dev.octavo.model.Strong;
import dev.octavo.model.Subscript;
import dev.octavo.model.Superscript;
import dev.octavo.source.convert.document.Flow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** The table that says what becomes of each element of HTML. */
public final class HtmlElements {

    /** Turns an element into nodes: nothing, blocks, inlines, or some of each. */
    @FunctionalInterface
    public interface Row extends BiFunction<HtmlConverter, Element, List<Node>> {}

    private static final Map<String, Row> TABLE = table();

    private HtmlElements() {}

    private static Map<String, Row> table() {
        Rows rows = new Rows();
        rows.on("p", HtmlBlocks::paragraph);
        rows.on("h1 h2 h3 h4 h5 h6", HtmlBlocks::heading);
        rows.on("blockquote", HtmlBlocks::quote);
        rows.on("pre listing xmp", HtmlCode::block);
        rows.on("hr", HtmlBlocks::thematicBreak);
        rows.on("ul ol menu dir", (converter, list) -> new HtmlLists(converter).list(list));
        rows.on("dl", (converter, list) -> new HtmlLists(converter).definitions(list));
        rows.on("table", (converter, table) -> new HtmlTable(converter).convert(table));
        rows.on("figure", HtmlBlocks::figure);
        rows.on("details", HtmlBlocks::details);
        rows.on(
                "div section article aside main header footer nav address hgroup search fieldset form center",
                HtmlBlocks::group);
        rows.on(
                "body html li dd dt tr td th tbody thead tfoot caption figcaption summary legend option optgroup",
                HtmlBlocks::bare);

        rows.on("a", HtmlInlines::anchor);
        rows.on("img image", HtmlMedia::image);
        rows.on("br", (converter, line) -> List.of(new HardBreak()));
        rows.on("em i", wrapper(Emphasis::new));
        rows.on("strong b", wrapper(Strong::new));
        rows.on("s del strike", wrapper(Strikethrough::new));
        rows.on("ins u", wrapper(Inserted::new));
        rows.on("mark", wrapper(Marked::new));
        rows.on("sub", wrapper(Subscript::new));
        rows.on("sup", wrapper(Superscript::new));
        rows.on("code tt", HtmlInlines::code);
        rows.on("kbd samp", HtmlInlines::typed);
        rows.on("abbr acronym bdo cite dfn small var", HtmlInlines::named);
        rows.on("q", HtmlInlines::quote);
        rows.on("rt", HtmlInlines::pronunciation);
        rows.on("span big bdi font time data label output", HtmlInlines::span);
        rows.on("ruby rb rp rtc picture noscript nobr blink marquee map slot", HtmlConverter::children);
        rows.on("input", HtmlInlines::input);
        rows.on("progress meter", HtmlInlines::measure);

        rows.on("math", HtmlMath::convert);
        rows.on("svg", HtmlMedia::drawing);
        rows.on("video audio iframe embed object", HtmlMedia::played);
        rows.on("wbr col colgroup source track param area", (converter, nothing) -> List.of());
        rows.on("script style link meta base template head title", HtmlElements::dropped);
        rows.on(
                "canvas applet button select textarea dialog datalist frameset frame noframes noembed",
                HtmlElements::droppedAround);
        return rows.all();
    }

    /** Rows of a table, each under several names. */
    public static final class Rows {

        private final Map<String, Row> rows = new HashMap<>();

        /** Adds a row under names, between which spaces stand. */
        public void on(String names, Row row) {
            for (String name : names.split(" ", -1)) {
                rows.put(name, row);
            }
        }

        /** All of them by their names. */
        public Map<String, Row> all() {
            return Map.copyOf(rows);
        }
    }

    /** Whether HTML has the element, and the table says what becomes of it. */
    public static boolean isKnown(String name) {
        return TABLE.containsKey(name);
    }

    /** What becomes of an element, also of one that HTML does not have, as a component of some program. */
    static List<Node> convert(HtmlConverter converter, Element element, Row others) {
        return TABLE.getOrDefault(element.normalName(), others).apply(converter, element);
    }

    /** Puts what is inside an element into something; of an empty one nothing is left. */
    public static Row wrapper(Function<List<Inline>, Inline> wrapper) {
        return (converter, element) -> {
            List<Node> content = converter.children(element);
            return content.isEmpty() ? content : Flow.wrapped(content, converter.at(element), wrapper);
        };
    }

    private static List<Node> dropped(HtmlConverter converter, Element element) {
        converter.reportDropped(element);
        return List.of();
    }

    /** The brackets around a reading: Octavo writes its own. */
    private static List<Node> droppedAround(HtmlConverter converter, Element element) {
        converter.reportUnwrapped(element);
        return converter.children(element);
    }
}
