package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.Octavo;
import dev.octavo.html.HtmlRenderer.Images;
import dev.octavo.model.Article;
import dev.octavo.model.Link;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.Resource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What those need who put a text into pages of their own. */
class EmbeddingTest {

    @Test
    void noClassOfTheAuthorMakesAPartOfThePage() {
        String page = new HtmlRenderer().fragment(article("""
                ## Low water {.subtitle .wide}

                ::: {.cover}
                [a]{.byline}
                :::
                """));

        assertThat(page)
                .contains("<section class=\"custom-subtitle wide\">")
                .contains("<div class=\"custom-cover\">")
                .contains("<span class=\"custom-byline\">");
    }

    @Test
    void aPageAndAFragmentAreAssembled() {
        Article article = article("As @fig:plan has it.\n\n![A plan](plan.png){#fig:plan}\n");

        assertThat(new HtmlRenderer().render(article))
                .contains("<a class=\"reference\" href=\"#fig:plan\">Figure\u00a01</a>");
        assertThat(new HtmlRenderer().fragment(article))
                .contains("<a class=\"reference\" href=\"#fig:plan\">Figure\u00a01</a>");
    }

    @Test
    void everyWayToRenderAnArticleLeavesOutWhatIsForOtherFormats() throws IOException {
        Article article = article("""
                ::: {.content-visible when-format="pdf"}
                ![On paper](paper.png){#fig:paper}
                :::

                See @fig:plan.

                ![A plan](plan.png){#fig:plan}
                """);
        HtmlRenderer html = new HtmlRenderer();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        html.render(article, stream, RenderContext.standard());
        String page = stream.toString(StandardCharsets.UTF_8);
        String fragment = html.fragment(article);

        assertThat(html.render(article)).isEqualTo(page);
        assertThat(page).contains(fragment.strip());
        assertThat(fragment).doesNotContain("On paper").contains("href=\"#fig:plan\">Figure\u00a01</a>");
    }

    @Test
    void aPictureThatBreaksOffIsShownAndTold() {
        byte[] png = Base64.getDecoder()
                .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");
        List<Diagnostic> told = new ArrayList<>();
        RenderContext context = RenderContext.standard()
                .withResources(name -> new Resource(name, Arrays.copyOf(png, png.length - 16)))
                .withDiagnostics(told::add);
        String page = HtmlRenderer.builder()
                .images(Images.EMBEDDED)
                .build()
                .fragment(article("Text.\n\nA ![plan](plan.png)\n"), context);

        assertThat(page).contains("<img src=\"data:image/png;base64,");
        assertThat(told)
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "a.md:7:3: warning: broken image/png, shown as far as it goes: plan.png [image-damaged]");
    }

    @Test
    void aPageOfAnArticleHasTheResourcesOfItsContext() {
        byte[] png = Base64.getDecoder()
                .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");
        RenderContext context = RenderContext.standard().withResources(name -> new Resource(name, png));

        String page = HtmlRenderer.builder().images(Images.EMBEDDED).build().render(article("![A](a.png)"), context);

        assertThat(page).contains("src=\"data:image/png;base64,");
    }

    @Test
    void headingsFitBelowThoseOfThePage() {
        String fragment =
                HtmlRenderer.builder().headingLevel(4).build().fragment(article("# One\n\n## Two\n\n# Three"));

        assertThat(fragment)
                .contains("<h4 id=\"one\">")
                .contains("<h5 id=\"two\">")
                .contains("<h4 id=\"three\">");
    }

    @Test
    void headingsOfContainersFitToo() {
        String fragment =
                HtmlRenderer.builder().headingLevel(3).build().fragment(article("> # Quoted\n>\n> ### Deeper"));

        assertThat(fragment).contains("<h3 id=\"quoted\">Quoted</h3>").contains("<h4 id=\"deeper\">Deeper</h4>");
    }

    @Test
    void identifiersAndWhatLeadsToThemBeginWithThePrefix() {
        String fragment = HtmlRenderer.builder()
                .idPrefix("text-")
                .build()
                .fragment(article("## body\n\n[up](#body) and a note[^n]\n\n[^n]: Note."));

        assertThat(fragment)
                .contains("<h2 id=\"text-body\">")
                .contains("href=\"#text-body\"")
                .contains("id=\"text-fn-1\"")
                .contains("href=\"#text-fn-1\"");
        assertThat(fragment).doesNotContainPattern(" id=\"(?!text-)");
    }

    @Test
    void whatCannotBeIsRefusedAtOnce() {
        HtmlRenderer.Builder builder = HtmlRenderer.builder();

        assertThatThrownBy(() -> builder.headingLevel(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.headingLevel(7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.idPrefix("1\"x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClassNames.of(Map.of("a b", "c"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void elementsAndClassesGetTheClassesOfTheHost() {
        ClassNames host = ClassNames.of(Map.of(
                "table",
                "table  table-striped",
                ".right",
                "text-end",
                ".admonition",
                "alert",
                ".warning",
                "alert-warning",
                "a",
                "link"));
        String fragment = HtmlRenderer.builder()
                .classNames(host)
                .build()
                .fragment(article("> [!WARNING]\n> Hot [tea](t.html){.hot}.\n\n| a |\n|--:|\n| b |\n"));

        assertThat(fragment)
                .contains("<table class=\"table table-striped\">")
                .contains("<div role=\"note\" class=\"admonition alert warning alert-warning\""
                        .replace(" role=\"note\"", ""))
                .contains("class=\"hot link\"")
                .contains("<td class=\"right text-end\">");
    }

    @Test
    void notesStandBesideTheBlockThatCallsThemFirst() {
        String fragment = new HtmlRenderer()
                .fragment(article(
                        "One[^a].\n\n- Two[^b] and[^a]\n\nThree.\n\n[^a]: Note a[^c].\n[^b]: Note b.\n[^c]: Note c."));

        assertThat(fragment)
                .containsSubsequence(
                        "<p>One",
                        "<aside class=\"footnote\" id=\"fn-1\"",
                        "<aside class=\"footnote\" id=\"fn-3\"",
                        "</ul>",
                        "<aside class=\"footnote\" id=\"fn-2\"",
                        "<p>Three.")
                .containsOnlyOnce("id=\"fn-1\"")
                .doesNotContain("doc-endnotes");
    }

    @Test
    void nothingLeadsBackToACallWithinALink() {
        String fragment = HtmlRenderer.builder()
                .theme(Theme.none())
                .build()
                .fragment(article("<a href=x>one[^a]</a> and two[^a]\n\n[^a]: Note."));

        assertThat(fragment)
                .containsOnlyOnce("doc-backlink")
                .contains("href=\"#fnref-1\"")
                .contains("id=\"fnref-1\"");
    }

    @Test
    void aThemeWithoutRoomForThemHasItsNotesAtTheEnd() {
        String fragment = HtmlRenderer.builder()
                .theme(Theme.plain())
                .build()
                .fragment(article("One[^a].\n\nTwo.\n\n[^a]: Note."));

        assertThat(fragment).containsSubsequence("<p>One", "<p>Two", "doc-endnotes", "<li id=\"fn-1\">");
    }

    @Test
    void aHandlerOfOnesOwnTakesThreeLines() throws IOException {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .on(Link.class, (link, out) -> out.element("a")
                        .attribute("href", "/leave?to=" + link.destination())
                        .containing(link.content()))
                .build();
        StringBuilder out = new StringBuilder();
        renderer.fragment(article("[x](y)"), out, RenderContext.standard());

        assertThat(out).hasToString("<p><a href=\"/leave?to=y\">x</a></p>\n");
    }

    private static Article article(String markdown) {
        return Octavo.reader()
                .build()
                .readText("---\ntitle: T\n---\n\n" + markdown, "a.md")
                .value();
    }
}
