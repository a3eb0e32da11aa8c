package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Octavo;
import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where links within an article lead. */
class AnchorsTest {

    private final List<String> codes = new ArrayList<>();
    private final RenderContext context = RenderContext.standard().withDiagnostics(this::note);

    @Test
    void headingsInContainersAreFound() throws IOException {
        assertThat(page("[a](#in-quote) [b](#in-quote-1)\n\n> # In quote\n\n- # In quote\n\n# In *division*\n"))
                .contains(
                        "<a href=\"#in-quote\">",
                        "<h2 id=\"in-quote\">",
                        "<a href=\"#in-quote-1\">",
                        "<h2 id=\"in-quote-1\">")
                .contains("<h2 id=\"in-division\">");
        assertThat(codes).isEmpty();
    }

    @Test
    void sectionsKeepTheirNamesFromHeadingsInContainers() throws IOException {
        assertThat(page("> # Usage\n\n# Usage\n"))
                .contains("<h2 id=\"usage-1\">Usage</h2>\n</blockquote>", "<section><h2 id=\"usage\">");
    }

    @Test
    void theTopAndTheTitleAreTheTitle() throws IOException {
        assertThat(page("[a](#) [b](#top) [c](#my-title)"))
                .contains("<h1 id=\"page.title\">")
                .containsPattern("(<a href=\"#page.title\">.</a> ?){3}");
        assertThat(codes).isEmpty();
    }

    @Test
    void aFragmentHasNoTitleToLeadTo() {
        assertThat(new HtmlRenderer().fragment(article("[a](#top)"), context)).doesNotContain("href");
        assertThat(codes).containsExactly("link-broken");
    }

    private void note(Diagnostic diagnostic) {
        codes.add(diagnostic.code());
    }

    private String page(String markdown) throws IOException {
        StringBuilder out = new StringBuilder();
        new HtmlRenderer().render(Publication.of(article(markdown)), out, context);
        return out.toString();
    }

    private static Article article(String markdown) {
        return Octavo.reader()
                .build()
                .readText("---\ntitle: My title\n---\n\n" + markdown, "a.md")
                .value();
    }
}
