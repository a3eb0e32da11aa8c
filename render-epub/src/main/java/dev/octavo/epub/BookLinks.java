package dev.octavo.epub;

import dev.octavo.epub.Chapter.ArticleStart;
import dev.octavo.html.HtmlOut;
import dev.octavo.model.Link;
import dev.octavo.model.Metadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the article of a book that a link means: by where its source stands beside the source of the link, or by the address
 * that the article has elsewhere. A slash before a path means the top of a site, wherever that is among the sources.
 */
final class BookLinks {

    private final List<ArticleStart> articles;
    private final Map<String, ArticleStart> byPath = new HashMap<>();
    private final Map<String, ArticleStart> byAddress = new HashMap<>();
    private final Map<String, List<ArticleStart>> byName = new HashMap<>();
    private final Map<String, HtmlOut> outs = new HashMap<>();
    private final Function<ArticleStart, HtmlOut> outOf;
    private final Map<String, String> byId = new HashMap<>();
    private boolean idsKnown;

    /**
     * Finds what is among some articles.
     *
     * @param outOf something that knows an article's addresses, as they are written outside of it
     */
    BookLinks(List<ArticleStart> articles, Function<ArticleStart, HtmlOut> outOf) {
        this.articles = articles;
        this.outOf = outOf;
        articles.forEach(this::add);
    }

    private void add(ArticleStart start) {
        String path = SourcePath.of(start.article());
        byPath.putIfAbsent(path, start);
        byName.computeIfAbsent(name(path), name -> new ArrayList<>()).add(start);
        Metadata metadata = start.article().metadata();
        Stream.of(
                        metadata.url().stream(),
                        metadata.aliases().stream(),
                        metadata.slug().stream().map(slug -> path.substring(0, path.lastIndexOf('/') + 1) + slug))
                .flatMap(addresses -> addresses)
                .forEach(address -> byAddress.putIfAbsent(SourcePath.ofLink("", address), start));
    }

    /** The address to write for a link to another source; empty where that is no part of the book. */
    Optional<String> address(Link link) {
        return article(link).map(start -> address(start, link));
    }

    /** The address of the one thing in the book that is called so; empty where nothing is, or more than one thing. */
    Optional<String> elsewhere(String id) {
        if (!idsKnown) {
            idsKnown = true;
            articles.forEach(start -> Places.of(start).addresses().forEach(this::addId));
        }
        return Optional.ofNullable(byId.get(id)).filter(address -> !address.isEmpty());
    }

    private void addId(String id, String address) {
        byId.merge(id, address, (one, other) -> "");
    }

    private String address(ArticleStart start, Link link) {
        int sign = link.destination().indexOf('#');
        if (sign < 0) {
            return start.file();
        }
        Link within = new Link(
                link.destination().substring(sign), link.title(), link.content(), link.attributes(), link.at());
        return outs.computeIfAbsent(start.file(), file -> outOf.apply(start))
                .address(within)
                .orElse(start.file());
    }

    private Optional<ArticleStart> article(Link link) {
        String path = SourcePath.ofLink(link.at().source(), link.destination());
        ArticleStart found = byPath.get(path);
        if (found == null) {
            found = byAddress.get(path);
        }
        return found == null && link.destination().startsWith("/") ? fromTheTop(path) : Optional.ofNullable(found);
    }

    private Optional<ArticleStart> fromTheTop(String path) {
        return byName.getOrDefault(name(path), List.of()).stream()
                .filter(start -> SourcePath.of(start.article()).endsWith(path))
                .findFirst();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
