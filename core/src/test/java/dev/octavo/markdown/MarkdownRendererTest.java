package dev.octavo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderers;
import dev.octavo.source.ArticleReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

    @Test
    void isFoundByItsNameAndItsEnding() {
        assertThat(Renderers.forFormat("markdown")).isInstanceOf(MarkdownRenderer.class);
        assertThat(Renderers.forFormat("md")).isInstanceOf(MarkdownRenderer.class);
    }

    @Test
    void ordinaryMarkdownStaysAsItWas() throws IOException {
        String markdown = """
                ---
                title: A walk
                date: 2015-11-01
                draft: true
                tags:
                  - Berlin & surroundings
                  - no
                ---

                It *was* a **cold** day, 3 * 4 = 12 km, at https\\://, a_b_c and `x < y`.
                We said: "Well\\!" [^1]

                ## On the way

                - one
                - two
                  - [x] three

                1. first

                2. second

                > A quotation.

                ```java
                int x;
                ```

                | a | b |
                | --- | ---: |
                | 1 | 2 |

                [^1]: A note.
                """.replace("https\\://", "noon").replace("\\!", "!");
        assertThat(written(markdown)).isEqualTo(markdown);
    }

    @Test
    void aTitleThatOnlyAHeadingTellsStaysAHeading() throws IOException {
        assertThat(written("# A *walk*\n\nText.\n")).isEqualTo("# A walk\n\nText.\n");
    }

    @Test
    void whatYamlWouldTakeForSomethingElseIsQuoted() throws IOException {
        Article article = Article.of("Yes: no", List.of(), List.of())
                .withMetadata(
                        Metadata.builder().title("Yes: no").subtitle("- #1").build());
        assertThat(markdown(Publication.of(article))).isEqualTo("---\ntitle: 'Yes: no'\nsubtitle: '- #1'\n---\n");
    }

    @Test
    void aBookIsOneArticle() throws IOException {
        Chapter chapter = new Chapter(ArticleReader.standard()
                .readText("# One\n\nText.\n\n## Deeper\n", "one.md")
                .value());
        Publication book =
                new Publication(Metadata.titled("Book"), List.of(new Part("Part", List.of(chapter)), chapter));
        assertThat(markdown(book)).isEqualTo("""
                        ---
                        title: Book
                        ---

                        # Part

                        ## One

                        Text.

                        ### Deeper

                        # One

                        Text.

                        ## Deeper
                        """);
    }

    private static String written(String markdown) throws IOException {
        return markdown(Publication.of(
                ArticleReader.standard().readText(markdown, "article.md").value()));
    }

    private static String markdown(Publication publication) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownRenderer().render(publication, out, RenderContext.standard());
        return out.toString(StandardCharsets.UTF_8);
    }
}
