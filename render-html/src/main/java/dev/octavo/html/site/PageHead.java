package dev.octavo.html.site;

import dev.octavo.html.Language;
import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Cover;
import dev.octavo.model.Metadata;
import java.util.List;
import java.util.Optional;

/** What the head of a site's page has beyond its metadata: the look, the script, the feed, and what other sites are told. */
final class PageHead {

    private final SiteParts parts;
    private final SitePage page;
    private final Hrefs hrefs;

    PageHead(SiteParts parts, SitePage page, Hrefs hrefs) {
        this.parts = parts;
        this.page = page;
        this.hrefs = hrefs;
    }

    void write(MarkupSink out) {
        parts.stylesheet().ifPresent(path -> link("stylesheet", hrefs.to(path), out));
        element("script", List.of("src", hrefs.to(parts.script()), "defer", ""), out);
        if (parts.hasFeed()) {
            element("link", List.of("rel", "alternate", "type", AtomFeed.TYPE, "href", hrefs.to(AtomFeed.PATH)), out);
        }
        if (page.isListed()) {
            parts.absolute(page.path()).ifPresent(url -> link("canonical", url, out));
        } else {
            element("meta", List.of("name", "robots", "content", "noindex"), out);
        }
        openGraph(out);
        if (isArticle()) {
            out.text("\n");
            out.element(
                    "script",
                    List.of("type", "application/ld+json"),
                    StructuredData.of(page, parts.absolute(page.path()), image()));
        }
    }

    private void openGraph(MarkupSink out) {
        Metadata about = page.metadata();
        property("og:type", isArticle() ? "article" : "website", out);
        property("og:title", page.title(), out);
        property("og:site_name", Titles.plain(parts.map().name()), out);
        property("og:locale", Language.of(about).tag().replace('-', '_'), out);
        about.description().ifPresent(text -> property("og:description", text, out));
        parts.absolute(page.path()).ifPresent(url -> property("og:url", url, out));
        image().ifPresent(url -> property("og:image", url, out));
        if (isArticle()) {
            about.created().ifPresent(date -> property("article:published_time", date.iso(), out));
            about.updated().map(CalendarDate::iso).ifPresent(date -> property("article:modified_time", date, out));
        }
    }

    private boolean isArticle() {
        return page.card().isPresent() && page.entries().isEmpty();
    }

    /** The whole address of the picture that stands for an article of this site. */
    private Optional<String> image() {
        return page.card().flatMap(card -> card.metadata()
                .cover()
                .map(Cover::source)
                .map(source -> parts.assets().picture(LinkTargets.paths(card.source(), source)))
                .filter(Assets.Copy.class::isInstance)
                .flatMap(found -> parts.absolute(((Assets.Copy) found).path())));
    }

    private static void link(String relation, String address, MarkupSink out) {
        element("link", List.of("rel", relation, "href", address), out);
    }

    private static void property(String name, String content, MarkupSink out) {
        element("meta", List.of("property", name, "content", content), out);
    }

    private static void element(String name, List<String> attributes, MarkupSink out) {
        out.text("\n");
        out.element(name, attributes, () -> {});
    }
}
