package dev.octavo.source.page;

import dev.octavo.source.text.Titles;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What the text of a page calls itself, as its readers see it; the head may have words for searchers instead, and the name of a site. */
final class HtmlTitle {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    /** Classes that say which heading is the title, as themes and exports have them. */
    private static final Pattern TITLE =
            Pattern.compile("(?:(?:.*[-_])?(?:article|blog|entry|graf|note|page|post|story)[-_]{1,2})?title");

    private static final Pattern SUBTITLE = Pattern.compile("(?:.*[-_])?subtitle(?:[-_].*)?");

    /** What stands between the name of an article and that of its site. */
    private static final String BETWEEN = "\\s*[-\u2013\u2014|\u00B7\u2022:\u00AB\u00BB]\\s*";

    private final Element article;
    private final String site;
    private final Optional<Element> heading;

    HtmlTitle(Document page, Element article, List<Element> furniture) {
        this.article = article;
        this.site = site(page);
        this.heading = Optional.ofNullable(article.selectFirst(HEADINGS))
                .filter(this::isTitle)
                .filter(first -> leads(first, new HashSet<>(furniture)));
    }

    /** What the head of a page calls its site; empty where it does not. */
    static String site(Document page) {
        Element named = page.selectFirst("meta[property=og:site_name]");
        return named == null ? "" : named.attr("content").strip();
    }

    /** Whether a heading says no more than the name of a site. */
    static boolean isSite(Element heading, String site) {
        return !site.isEmpty() && Titles.areSame(site, heading.text());
    }

    private boolean isTitle(Element first) {
        boolean isOnly = first.nameIs("h1") && article.select("h1").size() == 1;
        boolean isSaid =
                first.classNames().stream().anyMatch(name -> TITLE.matcher(name).matches());
        return (isOnly || isSaid) && !isSite(first, site);
    }

    /** Whether no text stands before a heading but in its own header. */
    private boolean leads(Element first, Set<Node> furniture) {
        Element header = first.closest("header, hgroup");
        Node begun = header == null ? first : header;
        return article.nodeStream()
                .takeWhile(node -> !node.equals(begun))
                .filter(node -> node instanceof TextNode text && !text.isBlank())
                .allMatch(text -> isIn(furniture, text.parent()));
    }

    private static boolean isIn(Set<Node> furniture, @Nullable Node around) {
        Node node = around;
        while (node != null && !furniture.contains(node)) {
            node = node.parent();
        }
        return node != null;
    }

    /** The heading that the text begins with, if it is the only one of level 1, or is said to be the title. */
    Optional<Element> heading() {
        return heading;
    }

    /** The line right below the heading, if it is said to be a subtitle. */
    Optional<Element> subtitle() {
        return heading.flatMap(this::below).filter(line -> line.classNames().stream()
                .anyMatch(name -> SUBTITLE.matcher(name).matches()));
    }

    /** The element below another one, out of and into the divisions that hold nothing else. */
    private Optional<Element> below(Element above) {
        Element element = above;
        while (element.nextElementSibling() == null && element.parent() != null && !element.equals(article)) {
            element = element.parent();
        }
        Element below = element.equals(article) ? null : element.nextElementSibling();
        while (below != null && below.nameIs("div") && below.childrenSize() == 1) {
            below = below.child(0);
        }
        return Optional.ofNullable(below);
    }

    /** Rules above the heading, which part it from nothing. */
    List<Element> rules() {
        return heading.stream()
                .flatMap(title -> article.nodeStream().takeWhile(node -> !node.equals(title)))
                .filter(node -> node instanceof Element element && element.nameIs("hr"))
                .map(rule -> alone((Element) rule))
                .toList();
    }

    /** An element with the divisions around it that hold nothing else. */
    private static Element alone(Element element) {
        Element alone = element;
        for (Element around = element.parent(); around != null && holdsOne(around); around = around.parent()) {
            alone = around;
        }
        return alone;
    }

    private static boolean holdsOne(Element division) {
        return division.nameIs("div") && division.childrenSize() == 1 && !division.hasText();
    }

    /** The title in the head of a page without the name of its site. */
    String withoutSite(String title) {
        String name = Pattern.quote(site);
        Matcher parts = Pattern.compile("(.+?)" + BETWEEN + name + "|" + name + BETWEEN + "(.+)")
                .matcher(title.strip());
        if (site.isEmpty() || !parts.matches()) {
            return title;
        }
        return parts.group(1) == null ? parts.group(2) : parts.group(1);
    }
}
