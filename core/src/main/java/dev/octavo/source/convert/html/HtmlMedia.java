package dev.octavo.source.convert.html;

import dev.octavo.model.Citation;
import dev.octavo.model.CrossReference;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Text;
import dev.octavo.source.address.MarkReplacement;
import dev.octavo.source.convert.document.Flow;
import dev.octavo.source.text.SpaceAround;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Pictures, and what plays or loads something, which becomes a link to what would be played. */
public final class HtmlMedia {

    private HtmlMedia() {}

    /** A picture, or its alternative text where it has no address. */
    public static List<Node> image(HtmlConverter converter, Element element) {
        String source = source(element);
        MarkReplacement marks = converter.conversion().options().templateMarks();
        String alternative = marks.shown(element.attr("alt"));
        if (source.isEmpty()) {
            return alternative.isBlank() ? List.of() : List.of(new Text(alternative));
        }
        return List.copyOf(converter
                .conversion()
                .links()
                .image(
                        source,
                        HtmlConverter.collapsed(alternative).strip(),
                        marks.shown(element.attr("title")),
                        HtmlAttributes.image(element, converter.at(element), converter.conversion()),
                        converter.at(element)));
    }

    /** Where a picture is; a page that loads it late, or in several sizes, tells it in other attributes. */
    private static String source(Element image) {
        return Stream.of(image.attr("src"), image.attr("data-src"), firstOfSet(image.attr("srcset")))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String firstOfSet(String candidates) {
        return candidates.strip().split("[\\s,]", 2)[0];
    }

    /** Whether an element holds nothing, or pictures without an address alone; others may show something by a stylesheet. */
    public static boolean showsNothing(Element element) {
        return !element.hasText()
                && element.getAllElements().stream()
                        .skip(1)
                        .allMatch(inside -> inside.nameIs("img")
                                && source(inside).isEmpty()
                                && inside.attr("alt").isBlank());
    }

    static List<Node> played(HtmlConverter converter, Element element) {
        String source = Stream.concat(Stream.of(element), element.getElementsByTag("source").stream())
                .flatMap(candidate -> Stream.of(candidate.attr("src"), candidate.attr("data")))
                .map(String::strip)
                .filter(candidate -> !candidate.isEmpty())
                .findFirst()
                .orElse("");
        if (source.isEmpty() && !element.hasText()) {
            converter.reportDropped(element);
        }
        return linked(converter, element, source);
    }

    /** What is inside a component of some program, linked to where the component leads. */
    public static List<Node> component(HtmlConverter converter, Element element) {
        return linked(converter, element, element.attr("href").strip());
    }

    private static List<Node> linked(HtmlConverter converter, Element element, String source) {
        List<Node> content = converter.children(element);
        if (source.isEmpty() || !converter.conversion().links().mayLink(source, "", converter.at(element))) {
            return content;
        }
        List<Inline> text = SpaceAround.trimmed(Flow.inlines(content));
        boolean speaks = !Nodes.holds(text, HtmlMedia::leads) && !text.isEmpty();
        Node link = new Link(
                converter.conversion().addresses().picture(source),
                "",
                speaks ? text : List.of(new Text(name(element, source))),
                HtmlAttributes.id(element, converter.at(element), converter.conversion()),
                converter.at(element));
        return speaks
                ? List.of(link)
                : Stream.concat(Stream.of(link), content.stream()).toList();
    }

    /** Whether a node leads somewhere, so that it may not stand in a link. */
    private static boolean leads(Node node) {
        return node instanceof Link || node instanceof CrossReference || node instanceof Citation;
    }

    private static String name(Element element, String source) {
        return Stream.of(element.attr("title"), element.attr("aria-label"))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(source);
    }

    /** A drawing is in another language than HTML: of its elements only the text is kept. */
    static List<Node> drawing(HtmlConverter converter, Element element) {
        converter.reportUnwrapped(element);
        element.select("style, script").remove();
        return converter.flat(element);
    }
}
