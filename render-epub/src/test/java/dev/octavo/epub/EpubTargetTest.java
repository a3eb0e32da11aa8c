package dev.octavo.epub;

import static dev.octavo.epub.BookFiles.article;
import static dev.octavo.epub.BookFiles.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Footnote;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpubTargetTest {

    @Test
    void linksLeadFromFileToFileAndWithinOne() {
        Block anchor = Paragraph.of(new Span(List.of(new Text("here")), Attributes.id("a b:c")));
        Block links = Paragraph.of(Link.of("#2-two", "on"), Link.of("#a-b:c", "down"), Link.of("#one", "back"));

        BookFiles book = BookFiles.of(
                article(List.of(links), List.of(Section.of(2, "One"), Section.of(2, "2 Two", anchor, links))));

        assertThat(book.chapter(1))
                .contains(
                        "href=\"chapter-2-two.xhtml#_x32_-two\"",
                        "href=\"chapter-2-two.xhtml#a-b_x3A_c\"",
                        "href=\"chapter-one.xhtml#one\"");
        assertThat(book.chapter(3))
                .contains("href=\"#_x32_-two\"", "id=\"_x32_-two\"", "href=\"#a-b_x3A_c\"", "id=\"a-b_x3A_c\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"other.md", "/about", "../up.html#x", "sms:+123", "ftps://example.org/"})
    void aLinkThatABookCannotHoldIsItsText(String destination) {
        BookFiles book = BookFiles.of(article(List.of(Paragraph.of(Link.of(destination, "text"))), List.of()));

        assertThat(book.chapter(1)).contains("<p><span>text</span></p>");
        assertThat(book.codes()).containsExactly("link-unresolved");
    }

    @Test
    void aNoteStandsAtTheEndOfTheFileThatCallsItAndLeadsBack() {
        BookFiles book = BookFiles.of(
                article(List.of(calling("a")), List.of(Section.of(2, "One")), note("a", Paragraph.of("Body."))));

        assertThat(book.chapter(1))
                .contains(
                        "<sup class=\"footnote-call\"><a id=\"fnref-1\" href=\"#fn-1\" epub:type=\"noteref\""
                                + " role=\"doc-noteref\">1</a></sup>",
                        "<aside id=\"fn-1\" epub:type=\"footnote\" role=\"doc-footnote\"><p><a href=\"#fnref-1\""
                                + " role=\"doc-backlink\" aria-label=\"Back to the text 1.\">1.</a> Body.</p>");
        assertThat(book.chapter(2)).doesNotContain("<aside");
    }

    @Test
    void aNoteCalledFromTwoFilesStandsInBoth() {
        BookFiles book = BookFiles.of(article(
                List.of(calling("a")),
                List.of(Section.of(2, "One", calling("a"), calling("a"))),
                note("a", Paragraph.of("Body."))));

        assertThat(book.chapter(1)).contains("<aside", "href=\"#fnref-1\"").doesNotContain("fnref-1-2");
        assertThat(book.chapter(2))
                .contains("<aside", "href=\"#fnref-1-2\"", "href=\"#fnref-1-3\"")
                .doesNotContain("\"#fnref-1\"");
    }

    @Test
    void aNoteCalledOnlyByANoteStandsBesideIt() {
        BookFiles book = BookFiles.of(article(
                List.of(calling("a")),
                List.of(Section.of(2, "One")),
                note("a", calling("b")),
                note("b", Paragraph.of("Inner."), calling("a"))));

        assertThat(book.chapter(1)).contains("<aside id=\"fn-1\"", "<aside id=\"fn-2\"", "Inner.");
        assertThat(book.chapter(2)).doesNotContain("<aside");
    }

    @Test
    void aNoteThatNobodyCallsStandsAtTheEndOfTheArticle() {
        BookFiles book = BookFiles.of(
                article(List.of(), List.of(Section.of(2, "One")), note("a", Paragraph.of("Lost and found."))));

        assertThat(book.chapter(1)).doesNotContain("<aside");
        assertThat(book.chapter(2)).contains("<p>1. Lost and found.</p>");
    }

    @Test
    void notesThatNobodyCallsMayCallEachOther() {
        BookFiles book = BookFiles.of(article(List.of(), List.of(), note("a", calling("b")), note("b", calling("a"))));

        assertThat(book.chapter(1)).containsOnlyOnce("<aside id=\"fn-1\"").containsOnlyOnce("<aside id=\"fn-2\"");
    }

    @Test
    void notesStandInTheirOrderThoughALaterOneCallsAnEarlier() {
        BookFiles book = BookFiles.of(article(
                List.of(calling("c")),
                List.of(Section.of(2, "One", calling("a"))),
                note("a", Paragraph.of("First.")),
                note("b", calling("a")),
                note("c", calling("d"), calling("b")),
                note("d", Paragraph.of("Last."))));

        assertThat(asides(book.chapter(1))).containsExactly("fn-3", "fn-2", "fn-1", "fn-4");
        assertThat(asides(book.chapter(2))).containsExactly("fn-1");
    }

    @Test
    void eachOfThousandsOfNotesStandsOnce() {
        Footnote[] notes = IntStream.range(0, 20_000)
                .mapToObj(i -> note("n" + i, Paragraph.of("Body.")))
                .toArray(Footnote[]::new);

        BookFiles book = BookFiles.of(article(List.of(calling("n19999")), List.of(), notes));

        assertThat(asides(book.chapter(1)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20_000)
                        .mapToObj(i -> "fn-" + i)
                        .toList());
    }

    private static List<String> asides(String chapter) {
        return Pattern.compile("<aside id=\"([^\"]*)\"")
                .matcher(chapter)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void aNoteThatBeginsWithCodeHasItsNumberBefore() {
        BookFiles book = BookFiles.of(article(
                List.of(calling("a")),
                List.of(),
                note("a", new CodeBlock("", "x", Attributes.NONE, SourceRange.NONE))));

        assertThat(book.chapter(1))
                .contains(">1.</a></p>\n<pre dir=\"ltr\"><code><span class=\"line\">x</span></code></pre>");
    }

    @Test
    void aPlaceInANoteIsFoundInTheFileOfTheNote() {
        Block marked = Paragraph.of(new Span(List.of(new Text("x")), Attributes.id("place")));
        BookFiles book = BookFiles.of(article(
                List.of(Paragraph.of(Link.of("#place", "there"))),
                List.of(Section.of(2, "One", calling("a")), Section.of(2, "Two", calling("a"))),
                note("a", marked)));

        assertThat(book.chapter(1)).contains("href=\"chapter-one.xhtml#place\"");
        assertThat(book.chapter(2)).contains("id=\"place\"");
        assertThat(book.chapter(3)).doesNotContain("id=\"place\"");
    }

    @Test
    void aCallInsideALinkIsNoLink() {
        Inline call = new FootnoteReference("a", SourceRange.NONE);
        Link link = new Link("https://example.org", "", List.of(call), Attributes.NONE, SourceRange.NONE);

        BookFiles book =
                BookFiles.of(article(List.of(Paragraph.of(link)), List.of(), note("a", Paragraph.of("Body."))));

        assertThat(book.chapter(1)).contains("<sup>1</sup>", "<p>1. Body.</p>");
    }

    private static Paragraph calling(String label) {
        return Paragraph.of(new Text("Call"), new FootnoteReference(label, SourceRange.NONE));
    }
}
