package dev.octavo.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes out of HTML what each project writes in its own way, though it means the same: {@link SuiteHtml} shows how it is left. */
final class SuiteDialect {

    private SuiteDialect() {}

    /** The HTML of a suite or of {@link SuiteHtml}, as it is compared. */
    static String seen(String html, String source) {
        Document page = Jsoup.parse(html.replaceAll("[ \\t]+\n", "\n"));
        page.outputSettings().prettyPrint(false);
        notes(page);
        page.select(":is(h1, h2, h3, h4, h5, h6)[id]").stream()
                .filter(heading -> !source.contains("#" + heading.id()))
                .forEach(heading -> heading.removeAttr("id"));
        page.select(".admonition").removeClass("admonition");
        page.select(".admonition-title").removeAttr("class");
        page.select("s").tagName("del");
        page.select(":is(td, th)[style]").forEach(SuiteDialect::align);
        page.select(":is(em, strong):not(span > *)").stream()
                .filter(styled -> styled.attributesSize() > 0)
                .forEach(SuiteDialect::span);
        page.select("dd, note:has(p)").forEach(SuiteDialect::paragraphs);
        page.select("[class='']").removeAttr("class");
        page.select("[class]").forEach(element -> element.classNames(new TreeSet<>(element.classNames())));
        page.getAllElements().forEach(SuiteDialect::sortAttributes);
        return SpecHtml.seen(page.body().html());
    }

    private static void notes(Document page) {
        page.select("a.footnote-backref, a.reversefootnote").forEach(back -> {
            if (back.previousSibling() instanceof org.jsoup.nodes.TextNode space) {
                space.text(space.getWholeText().replaceAll("[\\s\\u00A0]+$", ""));
            }
            back.remove();
        });
        page.select("sup:has(a[href^=#fn])").forEach(call -> {
            String number = call.text().replaceAll(":.*|\\D", "");
            call.replaceWith(new Element("note").text(number));
        });
        page.select(".footnotes-sep").remove();
        for (Element section : page.select(".footnotes, .footnote:not(a)")) {
            section.select("> ol > li").forEach(note -> section.before(new Element("note").html(note.html())));
            section.remove();
        }
        page.select("note > p").stream()
                .filter(paragraph ->
                        paragraph.childrenSize() == 0 && paragraph.text().isBlank())
                .forEach(Node::remove);
    }

    private static void align(Element cell) {
        cell.attr("align", cell.attr("style").replaceFirst("text-align: *(\\w+);?", "$1"));
        cell.removeAttr("style");
    }

    private static void span(Element styled) {
        Element span = new Element("span");
        span.attributes().addAll(styled.attributes());
        styled.clearAttributes();
        styled.wrap(span.outerHtml());
    }

    /** Puts text that stands in an element beside blocks, or alone, into paragraphs. */
    private static void paragraphs(Element element) {
        Element open = null;
        for (Node node : List.copyOf(element.childNodes())) {
            if (node instanceof Element block
                    && block.isBlock()
                    && !block.nodeName().equals("note")) {
                open = null;
            } else if (open != null) {
                open.appendChild(node);
            } else if (!node.outerHtml().isBlank()) {
                open = new Element("p");
                node.before(open);
                open.appendChild(node);
            }
        }
    }

    private static void sortAttributes(Element element) {
        List<Attribute> attributes = new ArrayList<>(element.attributes().asList());
        attributes.sort(Comparator.comparing(Attribute::getKey));
        element.clearAttributes();
        attributes.forEach(attribute -> element.attr(attribute.getKey(), attribute.getValue()));
    }
}
