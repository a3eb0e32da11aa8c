package dev.octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.Link;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Publication;
import dev.octavo.source.ArticleReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookLinksTest {

    private static final String GUIDE =
            "---\ntitle: The Guide\nurl: /handbook/guide/\nslug: the-way\n---\n## One\n\n> ### Aside\n";

    @ParameterizedTest
    @CsvSource({
        "guide.md, chapter-guide.xhtml",
        "./guide.html, chapter-guide.xhtml",
        "guide, chapter-guide.xhtml",
        "../docs/guide.md?x=1, chapter-guide.xhtml",
        "guide.md#, chapter-guide.xhtml",
        "guide.md#top, chapter-guide.xhtml",
        "guide.md#the-guide, chapter-guide.xhtml",
        "guide.md#one, chapter-guide.xhtml#one",
        "guide.md#aside, chapter-guide.xhtml#aside",
        "/docs/guide, chapter-guide.xhtml",
        "/guide.md, chapter-guide.xhtml",
        "/handbook/guide/, chapter-guide.xhtml",
        "the-way, chapter-guide.xhtml",
        "the-way/#one, chapter-guide.xhtml#one",
        "#one, chapter-guide.xhtml#one",
        "../, chapter-book.xhtml",
        "../index.md, chapter-book.xhtml",
        "../README, chapter-book.xhtml",
        "'my%20page.md', chapter-my-page.xhtml",
        "#here, #here",
        "#, chapter-start.xhtml",
        "#top, chapter-start.xhtml",
        "start.md#here, chapter-start.xhtml#here",
    })
    void aLinkBetweenSourcesLeadsFromChapterToChapter(String destination, String address) {
        BookFiles book = book("[text](" + destination + ")\n\n## Here\n");

        assertThat(book.text("chapter-start.xhtml")).contains("<a href=\"" + address + "\">text</a>");
        assertThat(book.codes()).isEmpty();
    }

    @Test
    void aPlaceThatIsNotThereIsReportedAndTheLinkLeadsToTheChapter() {
        BookFiles book = book("[text](guide.md#nowhere)\n");

        assertThat(book.text("chapter-start.xhtml")).contains("<a href=\"chapter-guide.xhtml\">text</a>");
        assertThat(book.codes()).containsExactly("link-broken");
    }

    @ParameterizedTest
    @CsvSource({"other.md", "/docs/other/", "../../elsewhere/guide.md", "guide/more.md"})
    void whatIsNoPartOfTheBookIsText(String destination) {
        BookFiles book = book("[text](" + destination + ")\n");

        assertThat(book.text("chapter-start.xhtml")).contains("<span>text</span>");
        assertThat(book.codes()).containsExactly("link-unresolved");
    }

    @Test
    void whatIsInTwoOtherChaptersIsNotGuessed() {
        BookFiles book = book("[text](#twice)\n");

        assertThat(book.text("chapter-start.xhtml")).contains("<span>text</span>");
        assertThat(book.codes()).containsExactly("link-broken");
    }

    @Test
    void articlesMadeInCodeAreKnownByTheirNames() {
        List<Block> link = List.of(Paragraph.of(Link.of("two", "on")));
        Article one = new Article("one", Metadata.titled("One"), List.of(), link, List.of(), List.of());
        Article two = new Article("two", Metadata.titled("Two"), List.of(), List.of(), List.of(), List.of());

        assertThat(BookFiles.of(Publication.of(Metadata.titled("Book"), List.of(one, two)))
                        .text("chapter-one.xhtml"))
                .contains("href=\"chapter-two.xhtml\"");
    }

    private static BookFiles book(String start) {
        return BookFiles.of(Publication.of(
                Metadata.titled("Book"),
                List.of(
                        read(start, "book/docs/start.md"),
                        read(GUIDE, "book/docs/guide.md"),
                        read("## Twice", "book/docs/my page.md"),
                        read("## Twice", "book/index.md"))));
    }

    private static Article read(String markdown, String source) {
        return ArticleReader.standard().readText(markdown, source).value();
    }
}
