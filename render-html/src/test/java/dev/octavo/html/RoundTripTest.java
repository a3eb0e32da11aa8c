package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.BulletList;
import dev.octavo.model.Direction;
import dev.octavo.model.Footnote;
import dev.octavo.model.ListItem;
import dev.octavo.model.MetaValue;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Section;
import dev.octavo.model.Text;
import dev.octavo.source.ArticleReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page shows is all there when the page is read as HTML, and the page that is made of that is the same. */
class RoundTripTest {

    private static final HtmlRenderer RENDERER = new HtmlRenderer();

    /** On a page whose wrappers mean nothing, a division around a heading does not keep it from opening a section. */
    private static final Set<String> HEADING_IN_DIVISION = Set.of("div-across-blocks.md", "title-below-a-division.md");

    static List<Path> documents() {
        return Stream.of("../examples/articles", "../core/src/test/resources/cases")
                .flatMap(folder -> documentsBelow(Path.of(folder)))
                .filter(file -> !HEADING_IN_DIVISION.contains(file.getFileName().toString()))
                .toList();
    }

    private static Stream<Path> documentsBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aPageReadsBackToTheSamePage(Path document) throws IOException {
        String page = RENDERER.render(ArticleReader.standard().read(document).value());
        assertThat(seen(again(page))).isEqualTo(seen(page));
    }

    @Test
    void aModelComesBackButForWhatNoPageShows() {
        String markdown = """
                ---
                title: T
                author: [Ann, Bo]
                date: 2020-01-02
                lang: de
                tags: [a, b]
                ---
                Soft
                break[^x].

                ## Part {#p}

                - [x] done

                [^x]: Note.
                """;
        Article article = ArticleReader.standard().readText(markdown, "a.md").value();
        Article read = ArticleReader.standard()
                .readHtmlText(RENDERER.render(article), "a.html")
                .value();
        assertThat(shown(read.metadata()))
                .isEqualTo(shown(article.metadata()).toBuilder()
                        .direction(Direction.LEFT_TO_RIGHT)
                        .build());
        assertThat(((Paragraph) read.lead().get(0)).content().get(0)).isEqualTo(new Text("Soft break"));
        assertThat(read.footnotes()).extracting(Footnote::label).containsExactly("1");
        assertThat(read.sections())
                .extracting(Section::id)
                .isEqualTo(article.sections().stream().map(Section::id).toList());
        assertThat(((BulletList) read.sections().get(0).body().get(0)).items())
                .extracting(ListItem::task)
                .containsExactly(ListItem.Task.DONE);
    }

    private static Metadata shown(Metadata metadata) {
        return metadata.toBuilder().frontMatter(MetaValue.Fields.NONE).build();
    }

    private static String again(String page) {
        Article read = ArticleReader.standard().readHtmlText(page, "page.html").value();
        return RENDERER.render(read);
    }

    /** A page without its look, with an abstract as the division that it is read as, without spans that say nothing, as of links that lead nowhere, and with simple spaces. */
    private static String seen(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("(?s)<section class=\"abstract\"[^>]*>(.*?)</section>", "<div class=\"abstract\">$1</div>")
                .replaceAll("<span>([^<]*)</span>", "$1")
                .replaceAll("\\s+", " ")
                .replace("> <", ">\n<");
    }
}
