package dev.octavo.embedding;

import dev.octavo.Octavo;
import dev.octavo.html.ClassNames;
import dev.octavo.html.HtmlRenderer;
import dev.octavo.html.PageLayout;
import dev.octavo.html.Theme;
import dev.octavo.model.Article;
import dev.octavo.model.Link;
import dev.octavo.render.RenderContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Puts an article into pages of an application's own: {@code EmbedArticle what-is-my-job.md}. */
public final class EmbedArticle {

    /** The body of an article for a page that has a heading, a sheet and identifiers of its own. */
    static final HtmlRenderer FRAGMENTS = HtmlRenderer.builder()
            .theme(Theme.none())
            .headingLevel(3)
            .idPrefix("text-")
            .classNames(ClassNames.of(Map.of("table", "table table-striped", ".admonition", "alert alert-info")))
            .on(Link.class, (link, out) -> out.element("a")
                    .attribute("href", "/leave?to=" + URLEncoder.encode(link.destination(), StandardCharsets.UTF_8))
                    .containing(link.content()))
            .build();

    /** A whole page by a template. */
    static final HtmlRenderer PAGES =
            HtmlRenderer.builder().layout(PageLayout.template("page", """
                    <!DOCTYPE html>
                    <html lang="{{language}}" dir="{{direction}}">
                      <head>{{{metadata}}}{{{style}}}</head>
                      <body><header><a href="/">Home</a></header><main>{{{content}}}</main></body>
                    </html>
                    """)).build();

    private EmbedArticle() {}

    /** Reads the first argument and prints it as a fragment, then as a page. */
    public static void main(String... arguments) throws IOException {
        Article article = Octavo.read(Path.of(arguments[0])).value();

        FRAGMENTS.fragment(article, System.out, RenderContext.standard()); // to any Appendable
        System.out.println(PAGES.render(article)); // or a String
    }
}
