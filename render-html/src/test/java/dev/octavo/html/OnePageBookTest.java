package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Role;
import dev.octavo.render.RenderContext;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OnePageBookTest {

    private static final Chapter WICK = chapter(Role.CHAPTER, "1.1", "Wick");
    private static final Chapter LAMP = chapter(Role.CHAPTER, "1", "Lamp", WICK);
    private static final Chapter RAIN = chapter(Role.CHAPTER, "", "Rain");
    private static final Chapter TIDES = chapter(Role.APPENDIX, "A", "Tides");

    @Test
    void chaptersStandInEachOtherWithTheirNumbers() throws IOException {
        Document page = page(LAMP, new Part("II", "Day", List.of(RAIN)), TIDES);

        assertThat(page.select("h1, h2, h3, h4").eachText())
                .containsExactly("Harbour", "Chapter 1 Lamp", "1.1 Wick", "Part II Day", "Rain", "Appendix A Tides");
        assertThat(page.select("section[role=doc-chapter] section[role=doc-chapter] h3")
                        .text())
                .isEqualTo("1.1 Wick");
        assertThat(page.select("section[role=doc-part] > section[role=doc-chapter] h3")
                        .text())
                .isEqualTo("Rain");
        assertThat(page.select("section[role=doc-appendix]").text()).contains("Text of Tides");
    }

    @Test
    void contentsLeadToEveryChapter() throws IOException {
        Document page = page(LAMP, new Part("II", "Day", List.of(RAIN)), TIDES);

        assertThat(page.select(".contents > ol > li > a").eachText())
                .containsExactly("1\u2002Lamp", "Part II\u2002Day", "A\u2002Tides");
        assertThat(page.select(".contents li li a").eachText()).containsExactly("1.1\u2002Wick", "Rain");
        assertThat(page.select(".contents a").eachAttr("href"))
                .allSatisfy(address ->
                        assertThat(page.getElementById(address.substring(1))).isNotNull());
    }

    @Test
    void aDedicationStandsWithoutHeading() throws IOException {
        Document page = page(chapter(Role.DEDICATION, "", ""), LAMP);

        assertThat(page.select("section[role=doc-dedication]").text()).isEqualTo("Text of");
        assertThat(page.select(".contents a").eachText()).containsExactly("1\u2002Lamp", "1.1\u2002Wick");
    }

    @Test
    void whatIsOnlyOneChapterNeedsNoContents() throws IOException {
        assertThat(page(new Part("Day", List.of(RAIN))).select(".contents")).isEmpty();
    }

    private static Document page(Publication.Entry... entries) throws IOException {
        StringBuilder out = new StringBuilder();
        Publication book = new Publication(Metadata.titled("Harbour"), List.of(entries));
        new HtmlRenderer().render(book, out, RenderContext.standard());
        return Jsoup.parse(out.toString());
    }

    private static Chapter chapter(Role role, String number, String title, Chapter... below) {
        Article article = Article.of(title, List.of(Paragraph.of("Text of " + title)), List.of());
        return new Chapter(role, number, article, List.of(below));
    }
}
