package dev.octavo.source.page;

import dev.octavo.source.convert.html.HtmlMedia;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Where the article of a page is, and what stands there that belongs to the page: navigation, the header and footer of
 * a site, marks to link to a heading.
 */
public final class PageArticle {

    /** The identifier that Octavo gives the title of every page, and that nobody has chosen. */
    private static final String OWN_TITLE = "page.title";

    /** What is furniture wherever it stands. */
    private static final String NAVIGATION = "nav, [role=navigation], [role=search], .skip-link";

    /** What is furniture in a body without {@code main} or {@code article}. */
    private static final String FRAME =
            "header, footer, aside, [role=banner], [role=contentinfo], [role=complementary]";

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> TRANSPARENT =
            Set.of("div", "section", "article", "main", "header", "footer", "hgroup", "form", "fieldset", "center");

    /** What a link within a page is called that only offers an address, or leads back. */
    private static final Pattern MARK = Pattern.compile("[\\s#\u00B6\u00A7\\x{1F517}\u2191\u21A9\uFE0E\uFE0F\u200B]*");

    private final Element body;
    private final Optional<HtmlEntry> entry;
    private final Element article;
    private final Optional<Element> mainHeading;
    private final HtmlTitle title;

    /** Finds the article in a page, which it changes. */
    public PageArticle(Document document) {
        this.body = document.body();
        Element around = find(document);
        this.entry = HtmlEntry.in(around);
        this.article = entry.map(HtmlEntry::content).orElse(around);
        Elements headings = article.select("h1");
        String site = HtmlTitle.site(document);
        this.mainHeading = Optional.of(headings)
                .filter(found -> found.size() == 1)
                .map(Elements::first)
                .filter(heading -> !HtmlTitle.isSite(heading, site));
        mainHeading.filter(heading -> heading.id().equals(OWN_TITLE)).ifPresent(heading -> heading.removeAttr("id"));
        this.title = new HtmlTitle(document, article, parts());
    }

    private static Element find(Document document) {
        Element main = document.selectFirst("main, [role=main]");
        Element around = main == null ? document.body() : main;
        List<Element> articles = around.select("article").stream()
                .filter(article -> article.parents().stream().noneMatch(parent -> parent.nameIs("article")))
                .limit(2)
                .toList();
        return articles.size() == 1 ? articles.get(0) : around;
    }

    /** The element that holds the article. */
    public Element article() {
        return article;
    }

    /** The entry that the article is the content of. */
    Optional<HtmlEntry> entry() {
        return entry;
    }

    /** What the article calls itself. */
    HtmlTitle title() {
        return title;
    }

    /** The only heading of level 1, unless it is the name of the site. */
    Optional<Element> mainHeading() {
        return mainHeading;
    }

    /** The line below the title that is said to be a subtitle, or can be nothing else. */
    public Optional<Element> subtitle() {
        Optional<Element> said = title.subtitle().or(() -> inHeader(".subtitle"));
        return said.isPresent()
                ? said
                : article.select("hgroup").stream()
                        .limit(1)
                        .flatMap(group -> group.children().stream())
                        .filter(line -> line.nameIs("p"))
                        .findFirst();
    }

    /** The line that tells who wrote the article, and when. */
    public Optional<Element> byline() {
        return inHeader(".byline");
    }

    /** When the article says that it was published. */
    Optional<Element> published() {
        Element said = article.selectFirst("time[pubdate], time[itemprop=datePublished]");
        return Optional.ofNullable(said)
                .or(() -> entry.flatMap(around -> around.property("dt-published")))
                .or(() -> inHeader("time"));
    }

    /** The first element that matches in the article's first header. */
    private Optional<Element> inHeader(String query) {
        return Stream.of("header", "hgroup")
                .flatMap(name -> article.select(name).stream().limit(1))
                .flatMap(header -> header.select(query).stream())
                .findFirst();
    }

    /** What is no part of the article although it stands in it. */
    public List<Element> furniture() {
        return Stream.concat(parts().stream(), title.rules().stream()).toList();
    }

    /** The parts of the page that stand in the article. */
    private List<Element> parts() {
        return Stream.concat(article.select(NAVIGATION).stream(), frame()).toList();
    }

    /** The page's header, footer and margin, but for a header that holds the main heading. */
    private Stream<Element> frame() {
        if (!article.equals(body)) {
            return Stream.empty();
        }
        boolean isPage = body.selectFirst("header, footer, nav, [role=banner]") != null;
        return body.select(FRAME).stream()
                .filter(part -> isPage || !part.nameIs("aside"))
                .filter(part -> part.closest("article, section, blockquote, figure") == null)
                .filter(part -> mainHeading.stream()
                        .noneMatch(heading -> heading.parents().contains(part)));
    }

    /** The marks by which headings offer their address. */
    public List<Element> permalinks() {
        return article.select("a[href^=#]").stream()
                .filter(link -> MARK.matcher(link.text()).matches() && link.selectFirst("img") == null)
                .toList();
    }

    /** Links that show nothing and stand beside something else, in whose midst their addresses would be printed. */
    public List<Element> emptyLinks() {
        return article.select("a[href]:not([href^=#])").stream()
                .filter(link -> HtmlMedia.showsNothing(link)
                        && (isInLine(link, Node::previousSibling) || isInLine(link, Node::nextSibling)))
                .toList();
    }

    /** Whether something but spaces stands in the line on a side of a link. */
    private static boolean isInLine(Element link, Function<Node, @Nullable Node> next) {
        Node neighbour = next.apply(link);
        while (neighbour instanceof TextNode text && text.isBlank()) {
            neighbour = next.apply(text);
        }
        return neighbour instanceof TextNode || (neighbour instanceof Element element && !element.isBlock());
    }

    /**
     * Takes the attributes of divisions around headings off, as sections begin at headings and not at divisions: what
     * they say, the first heading says. The class of a division is most likely about its looks, and is not kept.
     */
    public void freeHeadings() {
        freeHeadings(article);
    }

    private static Optional<Element> freeHeadings(Element container) {
        List<Element> headings = new ArrayList<>();
        for (Element child : container.children()) {
            if (HEADINGS.contains(child.normalName())) {
                headings.add(child);
            } else if (TRANSPARENT.contains(child.normalName()) && !areColumns(child)) {
                Optional<Element> first = freeHeadings(child);
                first.ifPresent(heading -> handOver(child, heading));
                first.ifPresent(headings::add);
            }
        }
        return headings.stream().findFirst();
    }

    /** Whether a division is columns and nothing else, as pandoc writes them, too: their headings stand beside each other, and begin no sections. */
    private static boolean areColumns(Element division) {
        return division.className().equals("columns")
                && division.childrenSize() > 1
                && division.ownText().isBlank()
                && division.children().stream()
                        .allMatch(child ->
                                child.nameIs("div") && child.className().equals("column"))
                && division.selectFirst("h1") == null;
    }

    private static void handOver(Element container, Element heading) {
        for (String name : List.of("id", "lang", "dir")) {
            if (container.hasAttr(name) && !heading.hasAttr(name)) {
                heading.attr(name, container.attr(name));
            }
        }
        if (container.nameIs("section") && !heading.hasAttr("class")) {
            heading.attr("class", container.className());
        }
        List.of("id", "class", "lang", "dir", "align", "style").forEach(container::removeAttr);
    }
}
