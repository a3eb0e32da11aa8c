package dev.octavo.html.site;

import dev.octavo.html.HtmlPage;
import dev.octavo.html.Language;
import dev.octavo.html.markup.HtmlText;
import dev.octavo.html.markup.MarkupSink;
import dev.octavo.html.markup.XhtmlText;
import dev.octavo.model.Article;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The feed of the newest articles that have a date (Atom, RFC 4287), with their whole texts. */
final class AtomFeed {

    static final String PATH = "feed.xml";
    static final String TYPE = "application/atom+xml";

    private final SiteParts parts;
    private final Texts texts;
    private final OutputFolder out;
    private final Known known;
    private final Hrefs hrefs;

    AtomFeed(SiteParts parts, Texts texts, OutputFolder out, Known known) {
        this.parts = parts;
        this.texts = texts;
        this.out = out;
        this.known = known;
        this.hrefs = parts.options()
                .baseUrl()
                .map(base -> Hrefs.below(base.address()))
                .orElseGet(() -> Hrefs.from(PATH, parts.options().addresses()));
    }

    /** Writes the feed unless it would be as it was; tells what its entries were made of. */
    Map<String, Trace> write() throws IOException {
        List<SitePage> entries = parts.map().latest();
        String frame = Hash.of(known.fingerprint() + feed(Map.of()));
        Map<String, Trace> unchanged = unchanged(entries, frame);
        if (unchanged.size() == entries.size() && out.keep(PATH)) {
            return unchanged;
        }
        Map<String, Trace> traces = new LinkedHashMap<>();
        Map<SitePage, String> contents = new LinkedHashMap<>();
        for (SitePage entry : entries) {
            SiteLinks links = links(entry);
            contents.put(entry, content(entry, links));
            String answers = links.answers(links.questions());
            traces.put(name(entry), new Trace(key(entry, frame), links.questions(), answers, List.of()));
        }
        out.write(PATH, feed(contents).getBytes(StandardCharsets.UTF_8));
        return traces;
    }

    /** The traces of the entries that would be as they were. */
    private Map<String, Trace> unchanged(List<SitePage> entries, String frame) {
        Map<String, Trace> unchanged = new LinkedHashMap<>();
        for (SitePage entry : entries) {
            Trace trace = known.traces().get(name(entry));
            if (trace != null && trace.holds(key(entry, frame), links(entry))) {
                unchanged.put(name(entry), trace);
            }
        }
        return unchanged;
    }

    private static String name(SitePage entry) {
        return PATH + " " + entry.path();
    }

    private static String key(SitePage entry, String frame) {
        return Hash.of(frame + card(entry).hash());
    }

    private static Card card(SitePage entry) {
        return entry.card().orElseThrow();
    }

    /** What leads nowhere is reported where the article's page is written. */
    private SiteLinks links(SitePage entry) {
        return new SiteLinks(parts, parts.map().linksFrom(card(entry)), hrefs, diagnostic -> {});
    }

    private String content(SitePage entry, SiteLinks links) throws IOException {
        Article article = texts.of(card(entry));
        RenderContext context = RenderContext.standard().withDiagnostics(diagnostic -> {});
        HtmlPage page = parts.renderer().page(Publication.of(article), context).withResolver(links);
        StringBuilder text = new StringBuilder();
        page.writeBody(article, new PlacedAnchors(new HtmlText(text), hrefs.to(entry.path())));
        return text.toString();
    }

    private String feed(Map<SitePage, String> contents) {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        MarkupSink xml = new XhtmlText(text);
        Language language = Language.of(parts.map().home().metadata());
        xml.element("feed", List.of("xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language.tag()), () -> {
            String name = Titles.plain(parts.map().name());
            element("title", name, xml);
            element("id", id(parts.map().home()), xml);
            element("updated", Timestamps.of(newest()), xml);
            link("alternate", hrefs.to(parts.map().home().path()), xml);
            parts.absolute(PATH).ifPresent(self -> link("self", self, xml));
            author(name, "", xml);
            parts.map().latest().forEach(entry -> entry(entry, Optional.ofNullable(contents.get(entry)), xml));
        });
        return text.append('\n').toString();
    }

    private void entry(SitePage entry, Optional<String> content, MarkupSink xml) {
        Metadata about = entry.metadata();
        line(xml);
        xml.element("entry", List.of("xml:lang", Language.of(about).tag()), () -> {
            element("title", entry.title(), xml);
            element("id", id(entry), xml);
            link("alternate", hrefs.to(entry.path()), xml);
            about.created()
                    .map(CalendarDate::instant)
                    .map(Timestamps::of)
                    .ifPresent(time -> element("published", time, xml));
            element("updated", Timestamps.of(changed(entry)), xml);
            about.authors().stream()
                    .filter(person -> !person.name().isEmpty())
                    .forEach(person -> author(person.name(), page(person), xml));
            about.subjects().forEach(tag -> {
                line(xml);
                xml.element("category", List.of("term", tag), () -> {});
            });
            about.description().ifPresent(text -> element("summary", text, xml));
            content.ifPresent(html -> {
                line(xml);
                xml.element("content", List.of("type", "html"), html);
            });
            line(xml);
        });
    }

    private Instant newest() {
        return parts.map().latest().stream()
                .map(AtomFeed::changed)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant changed(SitePage page) {
        return Timestamps.lastChange(page.metadata()).orElseThrow();
    }

    /** The address of a page; without one, a name made from the site's and the page's. */
    private String id(SitePage page) {
        return parts.absolute(page.path())
                .orElseGet(() -> "urn:uuid:" + Hash.uuid(parts.map().name() + "\n" + page.path()));
    }

    private static String page(Person person) {
        return person.url().matches("https?://[!-~]+") ? person.url() : "";
    }

    private static void author(String name, String url, MarkupSink xml) {
        line(xml);
        xml.element("author", List.of(), () -> {
            xml.element("name", List.of(), name);
            if (!url.isEmpty()) {
                xml.element("uri", List.of(), url);
            }
        });
    }

    private static void link(String relation, String address, MarkupSink xml) {
        line(xml);
        xml.element("link", List.of("rel", relation, "href", address), () -> {});
    }

    private static void element(String name, String text, MarkupSink xml) {
        line(xml);
        xml.element(name, List.of(), text);
    }

    private static void line(MarkupSink xml) {
        xml.text("\n");
    }
}
