package dev.octavo.epub;

import static dev.octavo.epub.BookFiles.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class NavigationTest {

    @Test
    void sectionsNestBelowTheirChapterToTheThirdLevel() {
        Article article = article(List.of(), List.of(section("A", section("B", section("C", section("D"))))));

        String nav = withoutLines(BookFiles.of(article).text("nav.xhtml"));

        assertThat(nav)
                .contains("<ol><li><a href=\"chapter-test.xhtml\">Title</a></li>"
                        + "<li><a href=\"chapter-a.xhtml\">A</a>"
                        + "<ol><li><a href=\"chapter-a.xhtml#b\">B</a>"
                        + "<ol><li><a href=\"chapter-a.xhtml#c\">C</a></li></ol></li></ol></li></ol>")
                .doesNotContain("#d");
    }

    @Test
    void articlesNestBelowTheirPart() {
        Publication publication = new Publication(
                Metadata.titled("Book"),
                List.of(new Part("", List.of(new Chapter(article(List.of(), List.of(section("A", section("B")))))))));

        String nav = withoutLines(BookFiles.of(publication).text("nav.xhtml"));

        assertThat(nav)
                .contains("<ol><li><a href=\"part.xhtml\">…</a>"
                        + "<ol><li><a href=\"chapter-test.xhtml\">Title</a>"
                        + "<ol><li><a href=\"chapter-test.xhtml#a\">A</a></li></ol></li></ol></li></ol>");
    }

    @Test
    void theOldNavigationSaysTheSame() {
        String ncx = BookFiles.of(article(List.of(), List.of(section("A", section("B")))))
                .text("toc.ncx");

        assertThat(ncx)
                .contains(
                        "<meta name=\"dtb:depth\" content=\"2\"/>",
                        "<navPoint id=\"point-1\" playOrder=\"1\">",
                        "<navPoint id=\"point-3\" playOrder=\"3\">",
                        "<content src=\"chapter-a.xhtml#b\"></content>");
    }

    @Test
    void landmarksLeadToWhatIsAboutTheBookAndPastIt() {
        Metadata metadata = Metadata.builder().title("Book").publisher("Press").build();
        Article other = Article.of("Other", List.of(), List.of());
        BookFiles book = BookFiles.of(Publication.of(metadata, List.of(article(List.of(), List.of()), other)));

        assertThat(withoutLines(book.text("nav.xhtml")))
                .contains("hidden=\"hidden\"><ol>"
                        + "<li><a epub:type=\"cover\" href=\"cover.xhtml\">Cover</a></li>"
                        + "<li><a epub:type=\"titlepage\" href=\"title-page.xhtml\">Title page</a></li>"
                        + "<li><a epub:type=\"copyright-page\" href=\"imprint.xhtml\">Copyright page</a></li>"
                        + "<li><a epub:type=\"toc\" href=\"nav.xhtml\">Contents</a></li>"
                        + "<li><a epub:type=\"bodymatter\" href=\"chapter-test.xhtml\">Beginning</a></li></ol>");
        assertThat(withoutLines(book.packageDocument()))
                .contains("<itemref idref=\"cover\"></itemref><itemref idref=\"title-page\"></itemref>"
                        + "<itemref idref=\"imprint\"></itemref><itemref idref=\"nav\"></itemref>"
                        + "<itemref idref=\"chapter-test\"></itemref>")
                .contains("<reference type=\"title-page\" title=\"Title page\" href=\"title-page.xhtml\">")
                .contains("<reference type=\"text\" title=\"Beginning\" href=\"chapter-test.xhtml\">");
    }

    @Test
    void titlesAreInOneLineAndInTheLanguageOfTheBook() {
        Article article = article(List.of(), List.of(section("A\n  line")))
                .withMetadata(Metadata.builder().title("T").language("de").build());

        assertThat(BookFiles.of(article).text("nav.xhtml"))
                .contains(">A line</a>", "<h1 id=\"contents\">Inhalt</h1>", "lang=\"de\" xml:lang=\"de\"");
    }

    private static Section section(String title, Section... inner) {
        return new Section(2, List.of(new Text(title)), Attributes.NONE, List.of(), List.of(inner), SourceRange.NONE);
    }

    private static String withoutLines(String xml) {
        return xml.replace("\n", "");
    }
}
