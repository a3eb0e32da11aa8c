package dev.octavo.source;

import dev.octavo.model.Admonition;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.DefinitionList;
import dev.octavo.model.Figure;
import dev.octavo.model.Footnote;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Group;
import dev.octavo.model.InlineMath;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Node;
import dev.octavo.model.Span;
import dev.octavo.model.Subscript;
import dev.octavo.model.Superscript;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Writes models as {@link SpecHtml} does, and besides in elements of our own what each project writes in its own way:
 * footnotes are {@code <note>}, formulas {@code <tex>}.
 */
final class SuiteHtml {

    private final List<String> labels;

    private SuiteHtml(List<Footnote> notes) {
        this.labels = notes.stream().map(Footnote::label).toList();
    }

    static String of(List<Block> blocks, List<Footnote> notes) {
        SuiteHtml html = new SuiteHtml(notes);
        StringBuilder out = new StringBuilder(html.all(blocks));
        notes.forEach(note -> out.append(html.element("note", Attributes.NONE, note.body())));
        return out.toString();
    }

    private String all(List<? extends Node> nodes) {
        return SpecHtml.of(nodes, this::further, node -> node instanceof CodeBlock ? "" : told(node.attributes()));
    }

    private String further(Node node) {
        if (node instanceof Group group) {
            return element("div", group.attributes(), group.body());
        } else if (node instanceof Admonition notice) {
            return notice(notice);
        } else if (node instanceof DefinitionList list) {
            return definitions(list);
        } else if (node instanceof FootnoteReference reference) {
            return "<note>" + (labels.indexOf(reference.label()) + 1) + "</note>";
        } else if (node instanceof MathBlock math) {
            return element("tex", math.attributes(), math.tex());
        } else if (node instanceof InlineMath math) {
            return element("tex", Attributes.NONE, math.tex());
        } else if (node instanceof Subscript subscript) {
            return element("sub", Attributes.NONE, subscript.content());
        } else if (node instanceof Superscript superscript) {
            return element("sup", Attributes.NONE, superscript.content());
        } else if (node instanceof Figure figure) {
            return element("figure", figure.attributes(), figure.body());
        } else if (node instanceof Span span) {
            return element("span", span.attributes(), span.content());
        }
        throw new AssertionError("no suite has " + node);
    }

    private String notice(Admonition notice) {
        String kind = notice.kind();
        String title = notice.title().isEmpty()
                ? kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1)
                : all(notice.title());
        Attributes attributes = Attributes.classes(kind).and(notice.attributes());
        return "<div" + told(attributes) + "><p>" + title + "</p>" + all(notice.body()) + "</div>";
    }

    private String definitions(DefinitionList list) {
        StringBuilder out = new StringBuilder("<dl" + told(list.attributes()) + ">");
        for (DefinitionList.Definition definition : list.definitions()) {
            definition.terms().forEach(term -> out.append(element("dt", Attributes.NONE, term)));
            definition.descriptions().forEach(said -> out.append(element("dd", Attributes.NONE, said)));
        }
        return out.append("</dl>").toString();
    }

    private String element(String name, Attributes attributes, List<? extends Node> content) {
        return "<" + name + told(attributes) + ">" + all(content) + "</" + name + ">";
    }

    private static String element(String name, Attributes attributes, String text) {
        return "<" + name + told(attributes) + ">" + new Element("p").text(text).html() + "</" + name + ">";
    }

    private static String told(Attributes attributes) {
        Element element = new Element("p");
        attributes.values().forEach(element::attr);
        if (!attributes.id().isEmpty()) {
            element.attr("id", attributes.id());
        }
        if (!attributes.classes().isEmpty()) {
            element.attr("class", String.join(" ", attributes.classes()));
        }
        return element.attributes().html();
    }
}
