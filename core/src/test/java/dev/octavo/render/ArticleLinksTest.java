package dev.octavo.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Link;
import dev.octavo.model.Metadata;
import dev.octavo.model.SourceRange;
import dev.octavo.source.ArticleReader;
import dev.octavo.source.UnreadableTextException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleLinksTest {

    private static final String GUIDE = "---\ntitle: The Guide\nurl: /handbook/guide/\nslug: way\n---\n";

    @ParameterizedTest
    @CsvSource({
        "guide.md, 1",
        "./guide.html, 1",
        "guide, 1",
        "../docs/guide.md?x=1, 1",
        "guide.md#one, 1",
        "/docs/guide, 1",
        "/guide.md, 1",
        "/handbook/guide/, 1",
        "way/, 1",
        "'my%20page.md', 2",
        "../, 3",
        "../index.md, 3",
        "../README, 3",
        "other.md, -1",
        "/docs/other/, -1",
        "../../elsewhere/guide.md, -1",
        "guide/more.md, -1",
    })
    void findsArticlesBesideTheSourceOfALink(String destination, int article) {
        ArticleLinks links = new ArticleLinks(List.of(
                read("Text.", "book/docs/start.md"),
                read(GUIDE, "book/docs/guide.md"),
                read("Text.", "book/docs/my page.md"),
                read("Text.", "book/index.md")));

        assertThat(links.find(link(destination, "book/docs/start.md")).orElse(-1))
                .isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource({"a/one.md, 0", "a/a/one.md, 1", "a/two.md, 2", "b/two.md, -1"})
    void takesIdentifiersThatArePathsForPathsFromTheRoot(String destination, int article) throws Exception {
        ArticleLinks links = new ArticleLinks(List.of(within("a/one.md"), within("a/a/one.md"), within("a/two.md")));

        assertThat(links.find(link(destination, "book/a/one.md")).orElse(-1)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/guide/, 0", "https://example.org/guide/#one, 0", "https://example.org/other/, -1"})
    void knowsArticlesByTheAddressesTheyArePublishedAt(String destination, int article) {
        ArticleLinks links =
                new ArticleLinks(List.of(read("---\nurl: https://example.org/guide/\n---\nText.", "book/guide.md")));

        assertThat(links.find(link(destination, "book/start.md")).orElse(-1)).isEqualTo(article);
    }

    @Test
    void knowsArticlesMadeInCodeByTheirIdentifiers() {
        Article one = new Article("one", Metadata.titled("One"), List.of(), List.of(), List.of(), List.of());
        Article two = new Article("two", Metadata.titled("Two"), List.of(), List.of(), List.of(), List.of());

        assertThat(new ArticleLinks(List.of(one, two)).find(Link.of("two", "on")))
                .hasValue(1);
    }

    private static Link link(String destination, String source) {
        return new Link(destination, "", List.of(), Attributes.NONE, SourceRange.whole(source));
    }

    private static Article read(String markdown, String source) {
        return ArticleReader.standard().readText(markdown, source).value();
    }

    private static Article within(String path) throws UnreadableTextException {
        byte[] text = "Text.".getBytes(StandardCharsets.UTF_8);
        return ArticleReader.standard().readWithin(text, "book/" + path, path).value();
    }
}
