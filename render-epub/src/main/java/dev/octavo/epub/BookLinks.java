package dev.octavo.epub;

import dev.octavo.epub.Chapter.ArticleStart;
import dev.octavo.html.HtmlOut;
import dev.octavo.model.Link;
import dev.octavo.render.ArticleLinks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The addresses in a book of what its articles link to in each other. */
final class BookLinks {

    private final List<ArticleStart> articles;
    private final ArticleLinks links;
    private final Function<ArticleStart, HtmlOut> outOf;
    private final Map<String, HtmlOut> outs = new HashMap<>();
    private final Map<String, String> byId = new HashMap<>();
    private boolean idsKnown;

    /**
     * The links among some articles.
     *
     * @param outOf something that knows an article's addresses, as they are written outside of it
     */
    BookLinks(List<ArticleStart> articles, Function<ArticleStart, HtmlOut> outOf) {
        this.articles = articles;
        this.links =
                new ArticleLinks(articles.stream().map(ArticleStart::article).toList());
        this.outOf = outOf;
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
        OptionalInt found = links.find(link);
        return found.isPresent() ? Optional.of(articles.get(found.getAsInt())) : Optional.empty();
    }
}
