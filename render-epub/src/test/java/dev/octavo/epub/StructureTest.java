package dev.octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Person;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Role;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Front matter, parts, chapters within chapters, back matter. */
class StructureTest {

    private static final Chapter FLAME = chapter(Role.CHAPTER, "1.1.1", "flame", "Flame");
    private static final Chapter WICK = chapter(Role.CHAPTER, "1.1", "wick", "Wick", FLAME);
    private static final Chapter LAMP = chapter(Role.CHAPTER, "1", "lamp", "Lamp", WICK);

    private final BookFiles book = BookFiles.of(new Publication(
            Metadata.titled("Harbour"),
            List.of(
                    chapter(Role.DEDICATION, "", "for", ""),
                    chapter(Role.PREFACE, "", "before", "Before dark"),
                    new Part("I", "Night", List.of(LAMP)),
                    chapter(Role.APPENDIX, "A", "tides", "Tides"))));

    /** It stood behind the imprint, where nobody looks for it. */
    @Test
    void aHalfTitleStandsBeforeTheTitlePage() {
        BookFiles halved = BookFiles.of(new Publication(
                Metadata.builder().title("Harbour").publisher("Pier").build(),
                List.of(chapter(Role.HALF_TITLE, "", "half", ""), chapter(Role.DEDICATION, "", "for", ""), LAMP)));

        assertThat(halved.text("package.opf"))
                .containsSubsequence(
                        "<itemref idref=\"cover\"",
                        "<itemref idref=\"chapter-half\"",
                        "<itemref idref=\"title-page\"",
                        "<itemref idref=\"imprint\"",
                        "<itemref idref=\"chapter-for\"",
                        "<itemref idref=\"nav\"",
                        "<itemref idref=\"chapter-lamp\"");
        assertThat(halved.text("nav.xhtml"))
                .contains("<a epub:type=\"bodymatter\" href=\"chapter-lamp.xhtml\">")
                .doesNotContain("chapter-half");
    }

    @Test
    void anAbstractStandsBelowTheTitleAndIsToldAsOne() {
        Metadata about = Metadata.builder()
                .title("Lamps")
                .subtitle("Of *whale* oil")
                .abstractText("One **bold**.\n\nTwo.")
                .build();
        BookFiles lamps = BookFiles.of(
                new Publication(about, List.of(LAMP.withArticle(LAMP.article().withMetadata(about)))));

        assertThat(lamps.text("chapter-lamp.xhtml"))
                .contains("<p class=\"subtitle\">Of <em>whale</em> oil</p>")
                .contains(
                        "<section class=\"abstract\" epub:type=\"abstract\" role=\"doc-abstract\" aria-label=\"Abstract\">"
                                + "<p class=\"abstract-title\">Abstract</p>\n<p>One <strong>bold</strong>.</p>\n<p>Two.</p>\n</section>");
        assertThat(lamps.text("package.opf"))
                .contains("<dc:title id=\"subtitle\">Of whale oil</dc:title>")
                .contains("<dc:description>One bold. Two.</dc:description>");
    }

    @Test
    void scholarsAreReachedByLinksBelowTheByline() {
        Person ada =
                new Person("Ada Weber", "author", "", "ada@example.org", "0000-0002-1825-0097", "Lake University", "");
        BookFiles paper = BookFiles.of(
                Metadata.builder().title("Lamps").authors(List.of(ada)).build());

        assertThat(paper.chapter(1))
                .contains(
                        "<p class=\"byline\">Ada Weber</p>\n<p class=\"affiliations\">Lake University, "
                                + "<a href=\"mailto:ada@example.org\">ada@example.org</a>, "
                                + "<a class=\"bare\" href=\"https://orcid.org/0000-0002-1825-0097\">https://orcid.org/0000-0002-1825-0097</a></p>");
    }

    @Test
    void chaptersFollowTheChaptersTheyBelongTo() {
        assertThat(spine())
                .containsExactly(
                        "cover",
                        "title-page",
                        "chapter-for",
                        "nav",
                        "chapter-before",
                        "part-night",
                        "chapter-lamp",
                        "chapter-wick",
                        "chapter-flame",
                        "chapter-tides");
    }

    @Test
    void theContentsNestAsDeepAsChaptersDo() {
        assertThat(book.text("nav.xhtml").replace("\n", ""))
                .contains("<ol><li><a href=\"chapter-before.xhtml\">Before dark</a></li>"
                        + "<li><a href=\"part-night.xhtml\">Part I\u2002Night</a>"
                        + "<ol><li><a href=\"chapter-lamp.xhtml\">1\u2002Lamp</a>"
                        + "<ol><li><a href=\"chapter-wick.xhtml\">1.1\u2002Wick</a>"
                        + "<ol><li><a href=\"chapter-flame.xhtml\">1.1.1\u2002Flame</a></li></ol></li></ol></li></ol></li>"
                        + "<li><a href=\"chapter-tides.xhtml\">A\u2002Tides</a></li></ol>");
        assertThat(book.text("toc.ncx")).contains("<meta name=\"dtb:depth\" content=\"4\"/>", "1.1.1\u2002Flame");
    }

    @Test
    void everythingSaysWhatItIs() {
        assertThat(book.text("chapter-for.xhtml"))
                .contains("epub:type=\"dedication\" role=\"doc-dedication\">")
                .doesNotContain("<h1");
        assertThat(book.text("chapter-before.xhtml"))
                .contains("epub:type=\"preface\" role=\"doc-preface\" aria-label=\"Before dark\">");
        assertThat(book.text("chapter-lamp.xhtml")).contains("<h1><span class=\"number\">Chapter 1</span> Lamp</h1>");
        assertThat(book.text("chapter-wick.xhtml")).contains("<h1><span class=\"number\">1.1</span> Wick</h1>");
        assertThat(book.text("chapter-tides.xhtml"))
                .contains("epub:type=\"appendix\"", "<h1><span class=\"number\">Appendix A</span> Tides</h1>");
    }

    @Test
    void landmarksLeadToWhatIsNotTheMatter() {
        assertThat(book.text("nav.xhtml"))
                .contains(
                        "epub:type=\"preface\" href=\"chapter-before.xhtml\"",
                        "epub:type=\"bodymatter\" href=\"part-night.xhtml\"",
                        "epub:type=\"appendix\" href=\"chapter-tides.xhtml\"")
                .doesNotContain("epub:type=\"dedication\"");
    }

    private List<String> spine() {
        return book.packageDocument()
                .lines()
                .flatMap(line -> Pattern.compile("idref=\"([^\"]*)\"")
                        .matcher(line)
                        .results()
                        .map(found -> found.group(1)))
                .toList();
    }

    private static Chapter chapter(Role role, String number, String id, String title, Chapter... below) {
        Article article = new Article(
                id, Metadata.titled(title), List.of(), List.of(Paragraph.of("Text of " + title)), List.of(), List.of());
        return new Chapter(role, number, article, List.of(below));
    }
}
