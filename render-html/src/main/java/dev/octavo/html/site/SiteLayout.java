package dev.octavo.html.site;

import dev.octavo.html.HtmlPage;
import dev.octavo.html.Labels;
import dev.octavo.html.PageLayout;
import dev.octavo.html.markup.MarkupSink;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts a page of the site together: the site's header, the navigation, the text with what belongs to it, the footer. */
final class SiteLayout implements PageLayout {

    private final SiteParts parts;
    private final SitePage page;
    private final Hrefs hrefs;
    private final Consumer<MarkupSink> text;

    /**
     * A layout for one page.
     *
     * @param hrefs how addresses are written on it
     * @param text writes its text
     */
    SiteLayout(SiteParts parts, SitePage page, Hrefs hrefs, Consumer<MarkupSink> text) {
        this.parts = parts;
        this.page = page;
        this.hrefs = hrefs;
        this.text = text;
    }

    @Override
    public void write(HtmlPage html, MarkupSink out) {
        html.writeDocument(out, () -> head(html, out), () -> body(html, out));
    }

    private void head(HtmlPage html, MarkupSink out) {
        html.writeMetadata(out);
        new PageHead(parts, page, hrefs).write(out);
        out.text("\n");
    }

    private void body(HtmlPage html, MarkupSink out) {
        Labels labels = html.labels();
        SiteNavigation navigation = new SiteNavigation(parts.map(), page, hrefs);
        html.writeSkipLink(out);
        header(navigation, labels, out);
        out.element("div", List.of("class", "site-shell"), () -> {
            main(html, out);
            navigation.write(labels, out);
        });
        footer(labels, out);
    }

    private void header(SiteNavigation navigation, Labels labels, MarkupSink out) {
        out.element("header", List.of("class", "site-header"), () -> {
            String home = hrefs.to(parts.map().home().path());
            out.element(
                    "a",
                    List.of("class", "site-title", "href", home, "dir", "auto"),
                    Titles.plain(parts.map().name()));
            navigation.writeLink(labels, out);
            List<String> words = List.of(
                    "class", "site-search", "data-label", labels.search(), "data-nothing", labels.nothingFound());
            out.element("search", words, () -> {});
        });
        out.text("\n");
    }

    private void main(HtmlPage html, MarkupSink out) {
        out.element("main", List.of("id", HtmlPage.CONTENT, "tabindex", "-1"), () -> {
            text.accept(out);
            out.text("\n");
            tags(out);
            new EntryList(page, hrefs, html.language()).write(out);
            neighbours(html.labels(), out);
        });
    }

    private void tags(MarkupSink out) {
        List<SitePage> tags = parts.map().tagsOf(page);
        if (!tags.isEmpty()) {
            out.element(
                    "ul",
                    List.of("class", "tags"),
                    () -> tags.forEach(tag -> out.element(
                            "li", List.of(), () -> link(tag, List.of("rel", "tag", "dir", "auto"), tag.title(), out))));
            out.text("\n");
        }
    }

    private void neighbours(Labels labels, MarkupSink out) {
        SiteMap.Neighbours neighbours = parts.map().neighboursOf(page);
        if (neighbours.previous().isPresent() || neighbours.next().isPresent()) {
            out.element("nav", List.of("class", "neighbours", "aria-label", labels.neighbours()), () -> {
                neighbours.previous().ifPresent(other -> neighbour(other, "prev", labels.previous(), out));
                neighbours.next().ifPresent(other -> neighbour(other, "next", labels.next(), out));
            });
        }
    }

    private void neighbour(SitePage other, String relation, String label, MarkupSink out) {
        out.element("a", List.of("rel", relation, "href", hrefs.to(other.path())), () -> {
            out.element("small", List.of(), label);
            out.text(" ");
            out.element("bdi", List.of(), other.title());
        });
    }

    private void footer(Labels labels, MarkupSink out) {
        SiteMap map = parts.map();
        Optional<String> feed = parts.hasFeed() ? Optional.of(AtomFeed.PATH) : Optional.empty();
        if (map.archive().isEmpty()
                && map.tagList().isEmpty()
                && feed.isEmpty()
                && map.wholeBook().isEmpty()) {
            return;
        }
        out.text("\n");
        out.element("footer", List.of("class", "site-footer"), () -> {
            map.archive().ifPresent(archive -> link(archive, List.of(), labels.archive(), out));
            map.wholeBook().ifPresent(path -> out.element("a", List.of("href", hrefs.to(path)), labels.wholeBook()));
            map.tagList().ifPresent(tags -> link(tags, List.of(), labels.tags(), out));
            feed.ifPresent(path -> out.element("a", List.of("href", hrefs.to(path)), labels.feed()));
        });
    }

    private void link(SitePage to, List<String> attributes, String words, MarkupSink out) {
        out.open("a");
        for (int i = 0; i < attributes.size(); i += 2) {
            out.attribute(attributes.get(i), attributes.get(i + 1));
        }
        out.attribute("href", hrefs.to(to.path()));
        out.text(words);
        out.close();
    }
}
