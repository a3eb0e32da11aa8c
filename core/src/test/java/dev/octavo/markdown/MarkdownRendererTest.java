package dev.octavo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.MetaValue;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Role;
import dev.octavo.model.SourceRange;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderers;
import dev.octavo.source.ArticleReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MarkdownRendererTest {

    @Test
    void isFoundByItsNameAndItsEnding() {
        assertThat(Renderers.forFormat("markdown")).isInstanceOf(MarkdownRenderer.class);
        assertThat(Renderers.forFormat("md")).isInstanceOf(MarkdownRenderer.class);
    }

    @Test
    void anIdeographicSpaceIsACharacterOfTheText() throws IOException {
        String markdown = """
                ---
                title: 序
                ---

                　ある日の事でございます。

                ## 　池
                """;
        assertThat(written(markdown)).isEqualTo(markdown);
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
        assertThat(written("# A *walk*\n\nText.\n")).isEqualTo("# A *walk*\n\nText.\n");
    }

    @Test
    void whatYamlWouldTakeForSomethingElseIsQuoted() throws IOException {
        Article article = Article.of("Yes: no", List.of(), List.of())
                .withMetadata(
                        Metadata.builder().title("Yes: no").subtitle("- #1").build());
        assertThat(markdown(Publication.of(article))).isEqualTo("---\ntitle: 'Yes: no'\nsubtitle: '- #1'\n---\n");
    }

    @Test
    void chaptersWithEqualLabelsKeepTheirNotes() throws IOException {
        List<Chapter> chapters = Stream.of("one", "two")
                .map(name -> new Chapter(ArticleReader.standard()
                        .readText(
                                "# " + name + "\n\nSee.[^1]\n\n- again[^1]\n\n[^1]: Note of " + name + ".\n",
                                name + ".md")
                        .value()))
                .toList();
        assertThat(markdown(new Publication(Metadata.titled("Book"), List.copyOf(chapters))))
                .contains("# one\n\nSee.[^1]\n\n- again[^1]\n", "# two\n\nSee.[^1-2]\n\n- again[^1-2]\n")
                .contains("[^1]: Note of one.", "[^1-2]: Note of two.");
    }

    @Test
    void aBookIsOneArticle() throws IOException {
        Chapter chapter = new Chapter(ArticleReader.standard()
                .readText("# One\n\nText.\n\n## Deeper\n", "one.md")
                .value());
        Chapter above = new Chapter(Role.CHAPTER, "1", chapter.article(), List.of(chapter));
        Publication book =
                new Publication(Metadata.titled("Book"), List.of(new Part("II", "Part", List.of(above)), chapter));
        assertThat(markdown(book)).isEqualTo("""
                        ---
                        title: Book
                        ---

                        # II Part

                        ## 1 One

                        Text.

                        ### Deeper

                        ### One

                        Text.

                        #### Deeper

                        # One

                        Text.

                        ## Deeper
                        """);
    }

    @Test
    @Timeout(20)
    void aFenceIsLongerThanAnyRunInTheCode() throws IOException {
        String run = "`".repeat(20_000);
        assertThat(markdown(code(run)).contains(run + "`\n" + run + "\n" + run + "`\n"))
                .isTrue();
        assertThat(markdown(code("a ```` b ```"))).contains("\n`````\na ````");
    }

    @Test
    void codeStandsBetweenTheFewestBackticksThatItHasNot() throws IOException {
        assertThat(written("```a ` b `` c```\n")).endsWith("\n```a ` b `` c```\n");
        assertThat(written("```a `` b```\n")).endsWith("\n`a `` b`\n");
    }

    @Test
    void aDivisionInAnItemLeavesTheListTight() throws IOException {
        String list = "- one\n- ::: {.aside}\n  two\n  :::\n- three\n";
        assertThat(written("# A walk\n\n" + list)).endsWith("\n" + list);
    }

    @Test
    void aLineThatIsEmptyAtTheBeginningTakesNothingFromTheNext() {
        assertThat(Lines.prefixed("- ", "  ", "\na\n\nb")).isEqualTo("- \n  a\n\n  b");
    }

    @Test
    @Timeout(20)
    void ofManyFieldsOnlyThoseThatContradictAreLeftOut() throws IOException {
        Map<String, MetaValue> fields = new LinkedHashMap<>();
        fields.put("draft", new MetaValue.Scalar("true", SourceRange.NONE));
        for (int i = 0; i < 20_000; i++) {
            fields.put("x" + i, new MetaValue.Scalar("y", SourceRange.NONE));
        }
        fields.put("subtitle", new MetaValue.Scalar("Another", SourceRange.NONE));
        Metadata metadata = Metadata.builder()
                .title("A")
                .frontMatter(new MetaValue.Fields(fields, SourceRange.NONE))
                .build();
        assertThat(markdown(Publication.of(Article.of("A", List.of(), List.of()).withMetadata(metadata))))
                .startsWith("---\ntitle: A\nx0: y\nx1: y\n")
                .endsWith("x19999: y\n---\n");
    }

    private static Publication code(String text) {
        return Publication.of(
                Article.of("", List.of(new CodeBlock("", text, Attributes.NONE, SourceRange.NONE)), List.of()));
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
