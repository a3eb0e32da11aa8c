package dev.octavo.source.convert.html;

import dev.octavo.model.Admonition;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Details;
import dev.octavo.model.Figure;
import dev.octavo.model.Group;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.Node;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Quote;
import dev.octavo.model.Table;
import dev.octavo.model.ThematicBreak;
import dev.octavo.source.convert.document.Classes;
import dev.octavo.source.layout.ColumnLayout;
import dev.octavo.source.layout.GridLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** HTML's blocks to the model's. */
final class HtmlBlocks {

    /** What a sentence of the text itself is called that stands beside it once more. */
    private static final Set<String> PULL_QUOTES = Set.of("pquote", "pullquote", "pull-quote");

    private HtmlBlocks() {}

    static List<Node> paragraph(HtmlConverter converter, Element element) {
        if (element.hasClass("math") && HtmlMath.isFrame(element, "code")) {
            return HtmlMath.framed(converter, element);
        }
        boolean isPicture =
                element.childrenSize() == 1 && element.child(0).normalName().equals("img");
        Attributes attributes = isPicture
                ? Classes.without(converter.attributes(element), "picture"::equals)
                : converter.attributes(element);
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
                isAtSide(element)
                        ? HtmlAttributes.image(element, converter.at(element), converter.conversion())
                        : converter.attributes(element),
                converter.at(element)));
    }

    /** Whether a figure is put to a side, which then has a width of its own. */
    private static boolean isAtSide(Element figure) {
        return figure.hasClass("left") || figure.hasClass("right");
    }

    static List<Node> details(HtmlConverter converter, Element element) {
        Attributes attributes = converter.attributes(element);
        return List.of(new Details(
                converter.inlines(element, "summary"),
                converter.blocksWithout(element, "summary"),
                element.hasAttr("open") ? attributes.and(Details.OPEN) : attributes,
                converter.at(element)));
    }

    /** A division, which is only kept where it says something of its content. */
    static List<Node> group(HtmlConverter converter, Element element) {
        Optional<Admonition> notice = HtmlNotice.of(converter, element);
        if (notice.isPresent()) {
            return List.of(notice.get());
        } else if (element.nameIs("aside") && element.classNames().stream().anyMatch(PULL_QUOTES::contains)) {
            return quote(converter, element);
        }
        if (element.hasClass("formula") && HtmlMath.isFrame(element, "math")) {
            return HtmlMath.framed(converter, element);
        }
        Attributes attributes = converter.attributes(element);
        List<Block> cells = converter.blocks(element);
        Attributes layout = GridLayout.of(attributes, cells).orElse(Attributes.NONE);
        Group group =
                new Group(ColumnLayout.of(cells, layout, picture -> List.of()), attributes, converter.at(element));
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
}
