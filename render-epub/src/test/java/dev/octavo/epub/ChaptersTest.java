package dev.octavo.epub;

import static dev.octavo.epub.BookFiles.article;
import static dev.octavo.epub.BookFiles.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Link;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChaptersTest {

    @Test
    void aSingleArticleIsSplitAtItsTopLevelSections() {
        Section inner = Section.of(4, "Inner", Paragraph.of("deep"));
        Section outer = new Section(
                2, List.of(new Text("Outer")), Attributes.NONE, List.of(), List.of(inner), SourceRange.NONE);

        BookFiles book = BookFiles.of(article(List.of(Paragraph.of("lead")), List.of(outer, Section.of(3, "Next"))));

        assertThat(book.chapters()).containsExactly("chapter-test.xhtml", "chapter-outer.xhtml", "chapter-next.xhtml");
        assertThat(book.chapter(1)).contains("<h1>Title</h1>", "<p>lead</p>").doesNotContain("<h2");
        assertThat(book.chapter(2)).contains("<h1 id=\"outer\">Outer</h1>", "<h2 id=\"inner\">Inner</h2>");
        assertThat(book.chapter(3)).contains("<h1 id=\"next\">Next</h1>");
    }

    @Test
    void aBookHasATitlePageAndAFileForEachPartAndArticle() {
        Article one = article(List.of(), List.of(Section.of(2, "Inside")));
        Article two = Article.of("Two", List.of(), List.of());
        Publication publication = new Publication(
                Metadata.titled("Book"), List.of(new Part("Part", List.of(new Chapter(one))), new Chapter(two)));

        BookFiles book = BookFiles.of(publication);

        assertThat(book.chapters())
                .containsExactly("title-page.xhtml", "part-part.xhtml", "chapter-test.xhtml", "chapter-two.xhtml");
        assertThat(book.chapter(3)).contains("<h1>Title</h1>", "<h2 id=\"inside\">Inside</h2>");
    }

    @Test
    void whatIsTooLargeIsSplitAtTheSectionsInsideIt() {
        Section large = section("Large", section("Long", text(90_000)), section("Short", text(10)));
        Section small = section("Small", section("Inside", text(10)));
        Article article = article(List.of(), List.of(large, small));

        BookFiles book = BookFiles.of(
                Publication.of(Metadata.titled("Book"), List.of(article, Article.of("Other", List.of(), List.of()))),
                small());

        assertThat(book.chapters())
                .containsExactly(
                        "title-page.xhtml",
                        "chapter-test.xhtml",
                        "chapter-test-large.xhtml",
                        "chapter-test-long.xhtml",
                        "chapter-test-short.xhtml",
                        "chapter-test-small.xhtml",
                        "chapter-other.xhtml");
        assertThat(book.text("chapter-test-large.xhtml"))
                .contains("<section><h2 id=\"large\">Large</h2>")
                .doesNotContain("Long");
        assertThat(book.text("chapter-test-long.xhtml")).contains("<h3 id=\"long\">Long</h3>");
        assertThat(book.text("chapter-test-small.xhtml"))
                .contains("<h2 id=\"small\">Small</h2>", "<h3 id=\"inside\">Inside</h3>");
    }

    @Test
    void linksAndNotesFindTheirPieces() {
        Paragraph notes = Paragraph.of(new FootnoteReference("a", SourceRange.NONE), Link.of("#short", "on"));
        Section large = section("Large", section("Long", text(90_000), notes), section("Short", notes));
        Article article = article(List.of(notes), List.of(large), note("a", Paragraph.of("Note.")));

        BookFiles book = BookFiles.of(Publication.of(article), small());

        assertThat(book.chapters())
                .containsExactly(
                        "chapter-test.xhtml", "chapter-large.xhtml", "chapter-long.xhtml", "chapter-short.xhtml");
        assertThat(book.chapter(1)).contains("href=\"chapter-short.xhtml#short\"", "<aside");
        assertThat(book.chapter(2)).doesNotContain("<aside");
        assertThat(book.chapter(3)).contains("href=\"chapter-short.xhtml#short\"", "<aside", "href=\"#fnref-1-2\"");
        assertThat(book.chapter(4)).contains("href=\"#short\"", "<aside", "href=\"#fnref-1-3\"");
        assertThat(book.text("nav.xhtml")).contains("<a href=\"chapter-long.xhtml\">Long</a>");
    }

    @Test
    void whatIsAddedElsewhereMovesNobodysPlace() {
        Section large = section("Large", section("Long", text(90_000)));
        List<String> before = BookFiles.of(Publication.of(article(List.of(), List.of(large))), small())
                .chapters();

        List<String> after = BookFiles.of(
                        Publication.of(article(List.of(text(50_000)), List.of(section("New", text(50_000)), large))),
                        small())
                .chapters();

        assertThat(after).containsAll(before);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, chapter-etc-passwd.xhtml",
        "con, chapter-con.xhtml",
        "'con<>:\"|?*\\', chapter-con.xhtml",
        "'   ', chapter.xhtml",
        "日本語, chapter-77710aed.xhtml",
        "日本語 1, chapter-1-691f6297.xhtml",
        "Ünïcödé, chapter-unicode.xhtml",
        "__init__, chapter-init.xhtml",
    })
    void fileNamesAreSafeWhateverTheName(String name, String file) {
        Article article = new Article(name, Metadata.titled("T"), List.of(), List.of(), List.of(), List.of());

        assertThat(BookFiles.of(article).chapters()).containsExactly(file);
    }

    @Test
    void namesThatADiskTakesForTheSameAreToldApart() {
        List<Article> articles = Stream.of("One", "one", "é", "e\u0301", "É", "日本", "日本", "one-2", "one")
                .map(id -> new Article(id, Metadata.titled(id), List.of(), List.of(), List.of(), List.of()))
                .toList();

        assertThat(BookFiles.of(Publication.of(Metadata.titled("Book"), articles))
                        .chapters())
                .startsWith("title-page.xhtml", "chapter-one.xhtml", "chapter-one-2.xhtml", "chapter-e.xhtml")
                .endsWith("chapter-one-2-2.xhtml", "chapter-one-3.xhtml")
                .hasSize(10)
                .doesNotHaveDuplicates();
    }

    @Test
    void longNamesAreCut() {
        Article article =
                new Article("word-".repeat(60), Metadata.titled("T"), List.of(), List.of(), List.of(), List.of());

        assertThat(BookFiles.of(article).chapters().get(0)).matches("chapter(-word){8}-[0-9a-f]{8}.xhtml");
    }

    private static EpubRenderer small() {
        return EpubRenderer.builder().largestChapter(80_000).build();
    }

    private static Section section(String title, Section... inner) {
        return new Section(2, List.of(new Text(title)), Attributes.NONE, List.of(), List.of(inner), SourceRange.NONE);
    }

    private static Section section(String title, Block... body) {
        return Section.of(2, title, body);
    }

    private static Paragraph text(int length) {
        return Paragraph.of("word ".repeat(length / 5));
    }
}
