package dev.octavo.source.convert.component;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Code;
import dev.octavo.model.DefinitionList;
import dev.octavo.model.Details;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.ListItem;
import dev.octavo.model.Node;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Strong;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.Flow;
import dev.octavo.source.convert.html.HtmlAttributes;
import dev.octavo.source.convert.html.HtmlConverter;
import dev.octavo.source.convert.html.HtmlMedia;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Components that have a title above what they hold. */
final class TitledComponents {

    private TitledComponents() {}

    static List<Node> details(HtmlConverter converter, Element element) {
        List<Inline> told = ComponentText.words(ComponentText.title(element));
        List<Inline> summary = told.isEmpty() ? converter.inlines(element, "summary") : told;
        List<Block> body = told.isEmpty() ? converter.blocksWithout(element, "summary") : converter.blocks(element);
        return summary.isEmpty()
                ? List.copyOf(body)
                : List.of(new Details(summary, body, converter.attributes(element), converter.at(element)));
    }

    /** Details that are called by the heading that they begin with, where nothing else is said, as React's documentation has them. */
    static List<Node> headedDetails(HtmlConverter converter, Element element) {
        if (!ComponentText.title(element).isEmpty()) {
            return details(converter, element);
        }
        List<Block> body = converter.blocks(element);
        if (body.isEmpty() || !(body.get(0) instanceof Heading heading)) {
            return List.copyOf(body);
        }
        Attributes both = heading.attributes().and(converter.attributes(element));
        return List.of(new Details(heading.content(), body.subList(1, body.size()), both, converter.at(element)));
    }

    /** Mintlify's steps are components, which are counted; those of others are lists and headings already. */
    static List<Node> steps(HtmlConverter converter, Element element) {
        List<Element> steps = element.children().stream()
                .filter(child -> child.attr(Jsx.NAME).equals("Step"))
                .toList();
        boolean areAll =
                steps.size() == element.childrenSize() && element.ownText().isBlank();
        if (steps.isEmpty() || !areAll) {
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
    static List<Node> titled(HtmlConverter converter, Element element) {
        String title = Stream.of(ComponentText.title(element), ComponentText.attribute(element, "name"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        if (title.isEmpty()) {
            return HtmlMedia.component(converter, element);
        }
        SourceRange at = converter.at(element);
        Attributes id = HtmlAttributes.id(element, at, converter.conversion());
        List<Node> flow = new ArrayList<>();
        flow.add(new Paragraph(List.of(new Strong(linked(ComponentText.words(title), converter, element))), id, at));
        ComponentText.words(ComponentText.attribute(element, "description"))
                .forEach(text -> flow.add(new Paragraph(List.of(text), Attributes.NONE, at)));
        flow.addAll(converter.blocks(element));
        return flow;
    }

    private static List<Inline> linked(List<Inline> text, HtmlConverter converter, Element element) {
        Conversion conversion = converter.conversion();
        String destination = element.attr("href").strip();
        SourceRange at = converter.at(element);
        boolean leads = !destination.isEmpty() && conversion.links().mayLink(destination, "", at);
        return leads
                ? List.of(new Link(conversion.addresses().link(destination), "", text, Attributes.NONE, at))
                : text;
    }

    /** A field of an interface: its name and what is told of it, and below them what it means. */
    static List<Node> field(HtmlConverter converter, Element element) {
        String name = ComponentText.attribute(element, "path query body header name");
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
}
