package dev.octavo.conformance.epub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.epub.EpubRenderer;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Section;
import dev.octavo.render.RenderContext;
import dev.octavo.source.ArticleReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a writer could do to make a book invalid, by the families of EPUBCheck's own test files: each in one book, which is
 * valid all the same. A line {@code %%% name} begins the chapter of that source; what stands before the first one is the book's.
 */
class HostileBooksTest {

    private static final Pattern CHAPTER = Pattern.compile("(?m)^%%% ");

    private final EpubChecker checker = new EpubChecker();

    @ParameterizedTest
    @ValueSource(strings = {"equal-ids", "languages", "links", "pictures", "raw-html", "titles"})
    void isValidAllTheSame(String name) throws IOException {
        Publication book = read(name);

        assertThat(check(book)).isEmpty();
        for (Article article : book.articles()) {
            assertThat(check(Publication.of(article))).as(article.id()).isEmpty();
        }
    }

    @Test
    void namesOfAllKindsAreFiles() throws IOException {
        List<Article> articles = Stream.of(
                        "../../x",
                        "con",
                        "CON",
                        "nav",
                        "a/b",
                        "a\\b",
                        "é",
                        "e\u0301",
                        "日本",
                        "",
                        " ",
                        "*?<>|\":",
                        "\u202E",
                        "x".repeat(300),
                        "x".repeat(301),
                        "title-page",
                        "cover",
                        "imprint",
                        "style.css",
                        "\uD83E\uDD91")
                .map(id -> new Article(
                        id, Metadata.titled(id), List.of(), List.of(), List.of(Section.of(2, id)), List.of()))
                .toList();

        assertThat(check(Publication.of(Metadata.titled("Names"), articles))).isEmpty();
    }

    @Test
    void partsAndChaptersMayBeEmpty() throws IOException {
        Chapter empty =
                new Chapter(new Article("empty", Metadata.titled(""), List.of(), List.of(), List.of(), List.of()));
        Publication book = new Publication(
                Metadata.titled(""),
                List.of(new Part("", List.of()), new Part("One", List.of(empty)), empty, new Part("One", List.of())));

        assertThat(check(book)).isEmpty();
        assertThat(check(new Publication(Metadata.titled(""), List.of()))).isEmpty();
    }

    private List<String> check(Publication book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EpubRenderer().render(book, out, RenderContext.standard().withDiagnostics(diagnostic -> {}));
        return checker.check(out.toByteArray());
    }

    private static Publication read(String name) throws IOException {
        List<String> parts = List.of(CHAPTER.split(text(name), -1));
        List<Article> chapters = new ArrayList<>();
        for (String part : parts.subList(1, parts.size())) {
            int end = part.indexOf('\n');
            chapters.add(article(part.substring(end + 1), part.substring(0, end)));
        }
        return Publication.of(article(parts.get(0), name).metadata(), chapters);
    }

    private static Article article(String markdown, String source) {
        return ArticleReader.standard().readText(markdown, source).value();
    }

    private static String text(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(HostileBooksTest.class.getResourceAsStream("books/" + name + ".md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
