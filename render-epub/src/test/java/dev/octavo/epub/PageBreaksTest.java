package dev.octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.render.PageMap;
import dev.octavo.render.PageMap.Page;
import dev.octavo.source.ArticleReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageBreaksTest {

    @Test
    void aPageBeginsBeforeItsWord() {
        String chapter = chapter("# T\n\nOne two three.", new Page("2", 0, 6));

        assertThat(chapter).contains("One two " + mark("2") + "three.");
    }

    @Test
    void whereAWordWasHyphenatedThePageBeginsBeforeAllOfIt() {
        assertThat(chapter("# T\n\nOne “two” three.", new Page("2", 0, 4)))
                .contains("One " + mark("2") + "“two” three.");
    }

    @Test
    void chineseMayBreakAnywhere() {
        assertThat(chapter("# T\n\n天地玄黄。", new Page("2", 0, 2))).contains("天地" + mark("2") + "玄黄。");
    }

    @Test
    void breaksStandWithinParagraphsItemsAndCellsAndBeforeHeadings() {
        String markdown = """
                # T

                Aa *bb* cc

                - dd

                | ee |
                |----|
                | ff |

                ## Gg
                """;
        String text = chapters(
                markdown, new Page("2", 0, 2), new Page("3", 0, 6), new Page("4", 0, 10), new Page("5", 0, 12));

        assertThat(text)
                .contains("Aa <em>" + mark("2") + "bb</em> cc")
                .contains("<li>" + mark("3") + "dd")
                .contains("<td>" + mark("4") + "ff")
                .contains(mark("5") + "<h1 id=\"gg\">Gg");
    }

    @Test
    void aPageMayBeginWithAFormula() {
        String text = chapter("# T\n\nAa $x$ bb\n\n$$y$$\n", new Page("2", 0, 2), new Page("3", 0, 5));

        assertThat(text)
                .containsPattern("Aa " + mark("2") + "<math")
                .containsPattern(mark("3") + "<div[^>]*class=\"formula\"");
    }

    @Test
    void whatIsSaidInPlaceOfAPictureIsNotCounted() {
        String text = chapter("# T\n\nAa ![Many words](gone.png)\n\nBb", new Page("2", 0, 2), new Page("3", 0, 3));

        assertThat(text).contains("Aa " + mark("2") + "<span", ">Many words<", "<p>" + mark("3") + "Bb");
    }

    @Test
    void codeIsPartedWithoutLosingColour() {
        String text = chapter("# T\n\n```java\nint a;\nint b;\n```\n", new Page("2", 0, 4));

        assertThat(text).containsPattern(">" + mark("2") + "int</span>");
    }

    @Test
    void notesAndTheirNumbersAreNotCounted() {
        String text = chapter("# T\n\nOne[^a] two three.\n\n[^a]: Many words of a note.", new Page("2", 0, 6));

        assertThat(text).contains("two " + mark("2") + "three.");
    }

    @Test
    void thePageOfTheTitleBeginsBeforeItAndPagesOfNotesBehindTheText() {
        String text = chapter("# T\n\nOne[^a].\n\n[^a]: Note.", new Page("1", 0, 0), new Page("2", 0, 3));

        assertThat(text)
                .contains(mark("1") + "<header")
                .containsPattern("(?s)</p>\\s*" + mark("2") + "<div class=\"footnotes\">");
    }

    @Test
    void identifiersAreFreeAndFoliosMayRepeat() {
        String text = chapter("# T\n\nOne [two]{#page-1} three.", new Page("1", 0, 0), new Page("1", 0, 6));

        assertThat(text).contains("id=\"pagex-1\"", "id=\"pagex-1x\"", "id=\"page-1\"");
    }

    @Test
    void bothKindsOfNavigationListThePages() {
        BookFiles book = book(
                "# T\n\nOne two.\n\n## Section\n\nThree.",
                new Page("iv", 0, 0),
                new Page("2", 0, 3),
                new Page("A-1", 0, 13));

        assertThat(book.text("nav.xhtml"))
                .contains("<nav epub:type=\"page-list\" role=\"doc-pagelist\" aria-label=\"Pages\" hidden=\"hidden\">")
                .contains("<a href=\"chapter-test.xhtml#page-iv\">iv</a>")
                .contains("<a href=\"chapter-section.xhtml#page-A-1\">A-1</a>");
        assertThat(book.text("toc.ncx"))
                .contains("content=\"3\"", "name=\"dtb:maxPageNumber\" content=\"2\"")
                .containsPattern("type=\"front\">\\s*<navLabel>\\s*<text>iv")
                .containsPattern("type=\"normal\" value=\"2\">")
                .containsPattern("type=\"special\">\\s*<navLabel>\\s*<text>A-1");
    }

    @Test
    void thePackageTellsTheEdition() {
        assertThat(book("# T\n\nOne.", new Page("1", 0, 0)).packageDocument())
                .contains("<dc:source id=\"printed\">urn:isbn:9783161484100</dc:source>")
                .contains("<meta refines=\"#printed\" property=\"source-of\">pagination</meta>")
                .contains("<meta property=\"pageBreakSource\">urn:isbn:9783161484100</meta>")
                .contains("pageNavigation", "printPageNumbers", "pageBreakMarkers")
                .contains("The pages of the printed edition are marked.");
    }

    @Test
    void withoutPagesNothingIsSaidOfThem() {
        BookFiles book = book("# T\n\nOne.");

        assertThat(book.packageDocument()).doesNotContain("dc:source", "printPageNumbers");
        assertThat(book.text("nav.xhtml")).doesNotContain("page-list");
        assertThat(book.text("toc.ncx")).doesNotContain("pageList");
    }

    @Test
    void articlesAreCountedThroughTheBook() {
        Publication publication =
                Publication.of(Metadata.titled("Book"), List.of(read("# A\n\nOne.", "a"), read("# B\n\nTwo.", "b")));
        BookFiles book = BookFiles.of(
                publication, new PageMap("", List.of(new Page("1", 0, 0), new Page("3", 1, 0), new Page("9", 7, 0))));

        assertThat(book.text("nav.xhtml"))
                .contains("chapter-a.xhtml#page-1", "chapter-b.xhtml#page-3")
                .doesNotContain("page-9");
        assertThat(book.packageDocument()).contains("<dc:source id=\"printed\">Book</dc:source>");
    }

    private static String mark(String label) {
        return "<span id=\"page-" + label + "\" epub:type=\"pagebreak\" role=\"doc-pagebreak\" aria-label=\"" + label
                + "\" title=\"" + label + "\"></span>";
    }

    private static String chapter(String markdown, Page... pages) {
        return book(markdown, pages).chapter(1);
    }

    private static String chapters(String markdown, Page... pages) {
        BookFiles book = book(markdown, pages);
        return String.join("", book.chapters().stream().map(book::text).toList());
    }

    private static BookFiles book(String markdown, Page... pages) {
        return BookFiles.of(
                Publication.of(read(markdown, "test")), new PageMap("urn:isbn:9783161484100", List.of(pages)));
    }

    private static Article read(String markdown, String name) {
        return ArticleReader.standard().readText(markdown, name + ".md").value();
    }
}
