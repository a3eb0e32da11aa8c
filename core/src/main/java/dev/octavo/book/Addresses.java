package dev.octavo.book;

import dev.octavo.model.Article;
import dev.octavo.model.Link;
import dev.octavo.model.Publication;
import dev.octavo.render.ArticleLinks;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.OptionalInt;

/** How the chapters of a publication link to each other. */
final class Addresses {

    private final List<Article> articles;
    private final ArticleLinks links;

    Addresses(Publication publication) {
        this.articles = publication.articles();
        this.links = new ArticleLinks(articles);
    }

    /** Which chapter a link leads to, from 0; empty where it leads to none. */
    OptionalInt chapter(Link link) {
        return links.find(link);
    }

    /** The destination of a link from a chapter to a place. */
    String of(Place place, int from) {
        return of(place.chapter(), place.id(), from);
    }

    /** The destination of a link from a chapter to something in another, or in itself; to the whole without an identifier. */
    String of(int chapter, String id, int from) {
        String fragment = id.isEmpty() ? "" : "#" + id.replace("%", "%25");
        if (chapter == from) {
            return fragment.isEmpty() ? "#" : fragment;
        }
        return path(articles.get(chapter).id()) + fragment;
    }

    private static String path(String id) {
        try {
            String path = new URI(null, null, "/" + id, null).getRawPath().substring(1);
            return path.contains(":") ? "./" + path : path;
        } catch (URISyntaxException e) {
            return id;
        }
    }
}
