package dev.octavo.html;

import dev.octavo.html.HtmlTarget.Picture;
import dev.octavo.model.Article;
import dev.octavo.model.Image;
import dev.octavo.model.Link;
import dev.octavo.render.ArticleLinks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Links between the articles of a book that is one page lead to places in it; all others where another resolver says. */
final class OnePageLinks implements LinkResolver {

    private final ArticleLinks links;
    private final IntFunction<HtmlOut> outOf;
    private final LinkResolver others;
    private final Map<Integer, HtmlOut> outs = new HashMap<>();

    /**
     * The links among some articles.
     *
     * @param outOf something that knows the places in an article, by its index
     */
    OnePageLinks(List<Article> articles, IntFunction<HtmlOut> outOf, LinkResolver others) {
        this.links = new ArticleLinks(articles);
        this.outOf = outOf;
        this.others = others;
    }

    @Override
    public Optional<String> link(Link link) {
        OptionalInt article = links.find(link);
        return article.isPresent() ? place(article.getAsInt(), link) : others.link(link);
    }

    private Optional<String> place(int article, Link link) {
        HtmlOut out = outs.computeIfAbsent(article, outOf::apply);
        int sign = link.destination().indexOf('#');
        String fragment = sign < 0 ? "#" : link.destination().substring(sign);
        Link within = new Link(fragment, link.title(), link.content(), link.attributes(), link.at());
        return out.address(within).or(() -> out.target().addressOfTitle());
    }

    @Override
    public Optional<Picture> picture(Image image) {
        return others.picture(image);
    }
}
