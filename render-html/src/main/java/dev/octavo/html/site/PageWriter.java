package dev.octavo.html.site;

import dev.octavo.html.HtmlPage;
import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.Article;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.SourceRange;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes pages. What stands around a text is written anew each time, which is quick, and shows all that the page takes from
 * others; the text itself, only when that, its source or one of its links has changed. Thread-safe.
 */
final class PageWriter {

    private final SiteParts parts;
    private final Texts texts;
    private final OutputFolder out;
    private final Known known;

    PageWriter(SiteParts parts, Texts texts, OutputFolder out, Known known) {
        this.parts = parts;
        this.texts = texts;
        this.out = out;
        this.known = known;
    }

    /** Writes a page unless it would be as it was; tells what it was made of. */
    Map.Entry<String, Trace> write(SitePage page) throws IOException {
        return Map.entry(
                page.path(), page.card().isPresent() ? article(page, page.card().get()) : list(page));
    }

    /** Writes a page without an article's text. */
    private Trace list(SitePage page) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Hrefs hrefs = hrefs(page);
        HtmlPage html = page(page, page.outline(), RenderContext.standard())
                .withResolver(new SiteLinks(parts, "", hrefs, diagnostics::add));
        out.write(page.path(), bytes(html, new SiteLayout(parts, page, hrefs, html::writeText)));
        return new Trace("", List.of(), "", diagnostics);
    }

    private Trace article(SitePage page, Card card) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Hrefs hrefs = hrefs(page);
        SiteLinks links = new SiteLinks(parts, parts.map().linksFrom(card), hrefs, diagnostics::add);
        String key = Hash.of(known.fingerprint() + card.hash() + Hash.of(around(page, hrefs)));
        Trace trace = known.traces().get(page.path());
        if (trace != null && trace.holds(key, links) && out.keep(page.path())) {
            return trace;
        }
        RenderContext context = RenderContext.standard().withDiagnostics(diagnostics::add);
        HtmlPage html = page(page, texts.of(card), context).withResolver(links);
        out.write(page.path(), bytes(html, new SiteLayout(parts, page, hrefs, html::writeText)));
        return new Trace(key, links.questions(), links.answers(links.questions()), diagnostics);
    }

    /** The page without its text. */
    private byte[] around(SitePage page, Hrefs hrefs) throws IOException {
        Consumer<MarkupSink> nothing = sink -> {};
        HtmlPage html = page(page, page.outline(), RenderContext.standard());
        return bytes(html, new SiteLayout(parts, page, hrefs, nothing));
    }

    private HtmlPage page(SitePage page, Article article, RenderContext context) {
        Article own = withFrontMatter(article, page.path());
        return parts.renderer().page(new Publication(head(page, own), List.of(new Chapter(own))), context);
    }

    /** A list was made here: it has no front matter, by which alone an article is known as the whole of what is titled otherwise. */
    private static Article withFrontMatter(Article article, String path) {
        Metadata metadata = article.metadata();
        if (!metadata.frontMatter().equals(Fields.NONE)) {
            return article;
        }
        Fields none = new Fields(Map.of(), SourceRange.whole(path));
        return article.withMetadata(metadata.toBuilder().frontMatter(none).build());
    }

    /** What the head tells: the title with the name of the site behind it; still of this article, which is published for itself. */
    private Metadata head(SitePage page, Article article) {
        String site = Titles.plain(parts.map().name());
        String title = page.title().equals(site) ? site : page.title() + " · " + site;
        return page.metadata().toBuilder()
                .title(title)
                .frontMatter(article.metadata().frontMatter())
                .build();
    }

    private Hrefs hrefs(SitePage page) {
        return page.isNotFoundPage()
                ? NotFoundPage.hrefs(parts.options())
                : Hrefs.from(page.path(), parts.options().addresses());
    }

    private static byte[] bytes(HtmlPage html, SiteLayout layout) throws IOException {
        StringBuilder text = new StringBuilder();
        html.write(layout, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
