package dev.octavo.source;

import dev.octavo.model.Admonition;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Details;
import dev.octavo.model.Figure;
import dev.octavo.model.Group;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Quote;
import dev.octavo.model.Table;
import dev.octavo.model.ThematicBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** HTML's blocks to the model's. */
final class HtmlBlocks {

    private static final Set<String> ADMONITION = Set.of("admonition", "markdown-alert");

    private HtmlBlocks() {}

    static List<Node> paragraph(HtmlConverter converter, Element element) {
        if (element.hasClass("math") && HtmlMath.isFrame(element, "code")) {
            return HtmlMath.framed(converter, element);
        }
        boolean isPicture =
                element.childrenSize() == 1 && element.child(0).normalName().equals("img");
        Attributes attributes =
                isPicture ? without(converter.attributes(element), "picture"::equals) : converter.attributes(element);
        List<Block> text = withAttributes(converter.blocks(element), attributes);
        return List.copyOf(PageBreaks.around(element, text, converter.at(element)));
    }

    /** Gives attributes to the paragraphs that have none; the identifier to the first of them alone. */
    private static List<Block> withAttributes(List<Block> blocks, Attributes attributes) {
        List<Block> parts = new ArrayList<>();
        Attributes left = attributes;
        for (Block block : blocks) {
            if (block instanceof Paragraph text && text.attributes().isEmpty()) {
                parts.add(new Paragraph(text.content(), left, text.at()));
                left = left.withId("");
            } else {
                parts.add(block);
            }
        }
        return parts;
    }

    static Attributes without(Attributes attributes, Predicate<String> unwanted) {
        return new Attributes(
                attributes.id(),
                attributes.classes().stream().filter(unwanted.negate()).toList(),
                attributes.values());
    }

    static List<Node> heading(HtmlConverter converter, Element element) {
        List<Inline> content = converter.inlines(element);
        int level = element.normalName().charAt(1) - '0';
        return content.isEmpty()
                ? List.of()
                : List.of(new Heading(level, content, converter.attributes(element), converter.at(element)));
    }

    static List<Node> quote(HtmlConverter converter, Element element) {
        return List.of(new Quote(converter.blocks(element), converter.attributes(element), converter.at(element)));
    }

    static List<Node> thematicBreak(HtmlConverter converter, Element element) {
        return List.of(new ThematicBreak(converter.attributes(element), converter.at(element)));
    }

    static List<Node> figure(HtmlConverter converter, Element element) {
        if (HtmlCode.isListing(converter, element)) {
            return HtmlCode.listing(converter, element);
        }
        return List.of(new Figure(
                converter.blocksWithout(element, "figcaption"),
                converter.inlines(element, "figcaption"),
                converter.attributes(element),
                converter.at(element)));
    }

    static List<Node> details(HtmlConverter converter, Element element) {
        return List.of(new Details(
                converter.inlines(element, "summary"),
                converter.blocksWithout(element, "summary"),
                converter.attributes(element),
                converter.at(element)));
    }

    /** A division, which is only kept where it says something of its content. */
    static List<Node> group(HtmlConverter converter, Element element) {
        if (ADMONITION.stream().anyMatch(element::hasClass)) {
            return List.of(admonition(converter, element));
        }
        if (element.hasClass("formula") && HtmlMath.isFrame(element, "math")) {
            return HtmlMath.framed(converter, element);
        }
        Group group = new Group(converter.blocks(element), converter.attributes(element), converter.at(element));
        List<Block> content = group.attributes().isEmpty() || isFrame(group) ? group.body() : List.of(group);
        return List.copyOf(PageBreaks.around(element, content, group.at()));
    }

    /** Whether a division is only there to let a table scroll. */
    private static boolean isFrame(Group group) {
        return group.attributes().equals(Attributes.classes("table"))
                && group.body().size() == 1
                && group.body().get(0) instanceof Table;
    }

    static List<Node> bare(HtmlConverter converter, Element element) {
        return List.copyOf(converter.blocks(element));
    }

    /** A note as Octavo, Sphinx, Python-Markdown and GitHub write it: a class tells its kind, another its title. */
    private static Admonition admonition(HtmlConverter converter, Element element) {
        Attributes attributes = converter.attributes(element);
        List<String> kinds = attributes.classes().stream()
                .filter(name -> !ADMONITION.contains(name))
                .limit(1)
                .toList();
        String kind = kinds.isEmpty() ? "note" : kinds.get(0).replaceFirst("^markdown-alert-", "");
        List<Element> titles = element.children().stream()
                .limit(1)
                .filter(child -> child.hasClass("admonition-title") || child.hasClass("markdown-alert-title"))
                .toList();
        List<Inline> title = titles.isEmpty() ? List.of() : converter.inlines(titles.get(0));
        List<org.jsoup.nodes.Node> body = new ArrayList<>(element.childNodes());
        body.removeAll(titles);
        return new Admonition(
                kind,
                Nodes.text(title).equalsIgnoreCase(kind) ? List.of() : title,
                Flow.blocks(converter.convertAll(element, body), converter.at(element)),
                without(attributes, name -> ADMONITION.contains(name) || kinds.contains(name)),
                converter.at(element));
    }
}
