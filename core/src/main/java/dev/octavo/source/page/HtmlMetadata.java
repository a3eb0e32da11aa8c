package dev.octavo.source.page;

import dev.octavo.model.MetaValue;
import dev.octavo.model.SourceRange;
import dev.octavo.source.text.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page tells, as the fields of front matter: HTML's own names, those of Open Graph, of Dublin Core and
 * of scholarly publishers. Every named value is kept, under its own name too.
 */
public final class HtmlMetadata {

    /** The names that tell each field; the first that a page has counts. */
    private static final Map<String, List<String>> NAMES = new TreeMap<>(Map.ofEntries(
            Map.entry("title", List.of("og:title", "dc.title", "dcterms.title", "citation_title", "twitter:title")),
            Map.entry(
                    "description",
                    List.of(
                            "description",
                            "og:description",
                            "dc.description",
                            "dcterms.abstract",
                            "twitter:description")),
            Map.entry(
                    "author", List.of("author", "dc.creator", "dcterms.creator", "citation_author", "article:author")),
            Map.entry(
                    "date",
                    List.of(
                            "date",
                            "article:published_time",
                            "dcterms.created",
                            "dcterms.issued",
                            "dc.date.created",
                            "dc.date.issued",
                            "dc.date",
                            "dcterms.date",
                            "citation_publication_date",
                            "datepublished",
                            "pubdate")),
            Map.entry(
                    "updated",
                    List.of(
                            "article:modified_time",
                            "og:updated_time",
                            "dcterms.modified",
                            "dc.date.modified",
                            "datemodified",
                            "last-modified",
                            "revised")),
            Map.entry("keywords", List.of("keywords", "article:tag", "dc.subject", "dcterms.subject")),
            Map.entry("lang", List.of("content-language", "dc.language", "dcterms.language", "og:locale")),
            Map.entry("publisher", List.of("publisher", "dc.publisher", "dcterms.publisher")),
            Map.entry("rights", List.of("rights", "dc.rights", "dcterms.rights", "copyright")),
            Map.entry("identifier", List.of("dc.identifier", "dcterms.identifier", "citation_doi")),
            Map.entry("image", List.of("og:image", "twitter:image"))));

    private final Map<String, List<MetaValue>> written = new LinkedHashMap<>();
    private final Function<Element, SourceRange> places;

    private HtmlMetadata(Function<Element, SourceRange> places) {
        this.places = places;
    }

    /**
     * The fields of a page.
     *
     * @param parts where the article is on the page
     * @param limit how many named values are read
     */
    public static MetaValue.Fields read(
            Document page, PageArticle parts, int limit, Function<Element, SourceRange> places, Findings findings) {
        HtmlMetadata metadata = new HtmlMetadata(places);
        List<Element> named = page.select("meta[content]");
        named.stream().limit(limit).forEach(metadata::readMeta);
        if (named.size() > limit) {
            String problem = "the page has more than " + limit + " meta elements; the rest is left out";
            findings.error("limit-front-matter", problem, places.apply(named.get(limit)));
        }
        Map<String, MetaValue> fields = new LinkedHashMap<>();
        parts.entry()
                .flatMap(entry -> entry.property("p-name"))
                .ifPresent(name -> metadata.putText(fields, "title", name));
        NAMES.forEach((field, names) -> metadata.putFirst(fields, field, names));
        metadata.readPage(page, parts, fields);
        // What readers see, the text tells; the head may have other words.
        parts.title().heading().filter(Element::hasText).ifPresent(seen -> fields.remove("title"));
        metadata.written.forEach((name, values) -> fields.putIfAbsent(name, value(values)));
        return new MetaValue.Fields(fields, places.apply(page.head()));
    }

    private void readMeta(Element meta) {
        for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
            String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                written.computeIfAbsent(name, key -> new ArrayList<>()).add(scalar(meta, meta.attr("content")));
                return;
            }
        }
    }

    private void putFirst(Map<String, MetaValue> fields, String field, List<String> names) {
        names.stream()
                .flatMap(name -> Optional.ofNullable(written.get(name)).stream())
                .findFirst()
                .ifPresent(values -> fields.putIfAbsent(field, value(values)));
    }

    private static MetaValue value(List<MetaValue> values) {
        return values.size() == 1
                ? values.get(0)
                : new MetaValue.Items(values, values.get(0).at());
    }

    /** What elements and attributes other than {@code meta} tell. */
    private void readPage(Document page, PageArticle parts, Map<String, MetaValue> fields) {
        Element article = parts.article();
        parts.mainHeading()
                .map(HtmlMetadata::withWordsForPictures)
                .filter(heading -> page.title().contains(heading.text()))
                .ifPresent(heading -> putText(fields, "title", heading));
        Element title = page.head().selectFirst("title");
        if (title != null && title.hasText()) {
            fields.putIfAbsent("title", scalar(title, parts.title().withoutSite(title.text())));
        }
        parts.entry().ifPresent(entry -> {
            entry.property("p-author").ifPresent(author -> putText(fields, "author", author));
            entry.property("p-summary").ifPresent(summary -> putText(fields, "description", summary));
        });
        parts.subtitle()
                .filter(Element::hasText)
                .ifPresent(subtitle -> fields.putIfAbsent("subtitle", scalar(subtitle, HtmlLine.of(subtitle))));
        Element root = page.selectFirst("html");
        for (String name : List.of("lang", "dir")) {
            Element speaker = article.hasAttr(name) ? article : root;
            if (speaker != null && speaker.hasAttr(name)) {
                fields.put(name, scalar(speaker, speaker.attr(name)));
            }
        }
        putAttribute(fields, "url", page.selectFirst("link[rel=canonical]"), "href");
        putAttribute(fields, "license", page.selectFirst("link[rel=license], a[rel=license]"), "href");
        parts.published().ifPresent(time -> putAttribute(fields, "date", time, "datetime"));
        putAttribute(fields, "updated", article.selectFirst("time[itemprop=dateModified]"), "datetime");
    }

    /** A title of pictures alone says what stands for them. */
    private static Element withWordsForPictures(Element heading) {
        if (heading.hasText()) {
            return heading;
        }
        Element words = heading.clone();
        words.select("img[alt]").forEach(picture -> picture.replaceWith(new TextNode(picture.attr("alt"))));
        return words;
    }

    private void putText(Map<String, MetaValue> fields, String field, @Nullable Element element) {
        if (element != null && element.hasText()) {
            fields.putIfAbsent(field, scalar(element, element.text()));
        }
    }

    private void putAttribute(
            Map<String, MetaValue> fields, String field, @Nullable Element element, String attribute) {
        if (element != null && !element.attr(attribute).isBlank()) {
            fields.putIfAbsent(field, scalar(element, element.attr(attribute)));
        }
    }

    private MetaValue scalar(Element element, String text) {
        return new MetaValue.Scalar(text, places.apply(element));
    }
}
