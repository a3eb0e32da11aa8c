package dev.octavo.epub;

import static dev.octavo.epub.BookFiles.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChaptersTest {

    @Test
    void aSingleArticleIsSplitAtItsTopLevelSections() {
        Section inner = Section.of(4, "Inner", Paragraph.of("deep"));
        Section outer = new Section(
                2, List.of(new Text("Outer")), Attributes.NONE, List.of(), List.of(inner), SourceRange.NONE);

        BookFiles book = BookFiles.of(article(List.of(Paragraph.of("lead")), List.of(outer, Section.of(3, "Next"))));

        assertThat(book.chapters())
                .containsExactly("chapter-001-title.xhtml", "chapter-002-outer.xhtml", "chapter-003-next.xhtml");
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
                .containsExactly(
                        "title-page.xhtml", "part-001-part.xhtml", "chapter-001-title.xhtml", "chapter-002-two.xhtml");
        assertThat(book.chapter(3)).contains("<h1>Title</h1>", "<h2 id=\"inside\">Inside</h2>");
    }

    @Test
    void aVeryLargeArticleOfABookIsSplitToo() {
        Article large = article(List.of(), List.of(Section.of(2, "Long", Paragraph.of("word ".repeat(70_000)))));

        BookFiles book = BookFiles.of(Publication.of(Metadata.titled("Book"), List.of(large, large)));

        assertThat(book.chapters()).hasSize(5).contains("chapter-002-long.xhtml", "chapter-004-long.xhtml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "con<>:\"|?*\\", "日本語", "   ", "a\u0000b\n", "Ünïcödé"})
    void fileNamesAreSafeWhateverTheTitle(String title) {
        BookFiles book = BookFiles.of(article(List.of(), List.of(Section.of(2, title))));

        assertThat(book.chapters().get(1)).matches("chapter-002(-[a-z0-9_-]+)?\\.xhtml");
    }

    @Test
    void longTitlesMakeShortNames() {
        BookFiles book = BookFiles.of(article(List.of(), List.of(Section.of(2, "word ".repeat(1000)))));

        assertThat(book.chapters().get(1)).hasSizeLessThan(64);
    }
}
