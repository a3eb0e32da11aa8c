package dev.octavo.html.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.book.Book;
import dev.octavo.book.BookReader;
import dev.octavo.report.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookPagesTest {

    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");

    private final TestSite site;

    BookPagesTest(@TempDir Path folder) throws IOException {
        site = TestSite.empty(folder);
        site.write("octavo.yaml", """
                title: A Small Harbour
                authors: [Ines Halloran]
                language: en
                front: [{file: for.md, role: dedication}]
                chapters:
                  - index.md
                  - part: The Night
                    chapters:
                      - night/README.md
                      - file: night/lamp.md
                        chapters: [night/wick.md]
                  - tides.md
                """);
        site.write("for.md", "---\ntitle: \"\"\n---\n\nFor [my father](tides.md).\n");
        site.write("index.md", "# Before\n\nSee [the wick](night/wick.md#trim) and [the night](night/).\n");
        site.write("night/README.md", "# Night falls\n\n[Back](../index.md), [a file](../tide.csv).\n");
        site.write("night/lamp.md", "# The lamp\n\n![A lamp](lamp.png)\n");
        site.write("night/lamp.png", DOT);
        site.write("night/wick.md", "# The wick\n\n## Trimming {#trim}\n\n[Tides](../tides.md), [nowhere](gone.md).\n");
        site.write("tides.md", "# Tides\n\n![The same](night/lamp.png)\n");
        site.write("tide.csv", "hour,height\n");
    }

    @Test
    void eachPartAndChapterIsAPage() throws IOException {
        HtmlSite.Built built = build();

        assertThat(built.pages()).isEqualTo(7);
        assertThat(site.files().stream().filter(path -> path.endsWith(".html")))
                .containsExactly(
                        "404.html",
                        "before.html",
                        "index.html",
                        "night/index.html",
                        "night/lamp.html",
                        "night/wick.html",
                        "part-the-night.html",
                        "tides.html",
                        "whole-book.html");
        assertThat(site.told()).singleElement().asString().startsWith("night/wick.md:5:23: warning");
    }

    @Test
    void theHomePageHasTheContents() throws IOException {
        build();

        assertThat(links(site.page("index.html"), "class=\"book-contents"))
                .startsWith(
                        "before.html",
                        "part-the-night.html",
                        "night/index.html",
                        "night/lamp.html",
                        "night/wick.html",
                        "tides.html");
        assertThat(site.page("index.html"))
                .contains("A Small Harbour</h1>", "Ines Halloran", "For <a href=\"tides.html\">my father</a>");
    }

    @Test
    void textsWithoutTitleStandOnTheHomePageWithTheirNotes() throws IOException {
        site.edit("octavo.yaml", "dedication}]", "dedication}, {file: ep.md, role: epigraph}]");
        site.edit("octavo.yaml", "  - tides.md\n", "  - tides.md\nback: [{file: the-index.md, role: index}]\n");
        site.write("the-index.md", "# Index\n");
        site.write("for.md", "For her, my [star]{.index}.[^e]\n\n[^e]: A friend.\n");
        site.write("ep.md", "> Quote.[^e] [mark]{.index}\n\n[^e]: Source.\n");
        site.write("tides.md", "# Tides\n\n[The quote](ep.md).\n");

        build();

        assertThat(site.told()).singleElement().asString().startsWith("night/wick.md:5:23: warning");
        assertThat(site.page("index.html")).containsSubsequence("For her,", "Quote.", "A friend.", "Source.");
        assertThat(site.page("tides.html")).contains("<a href=\"index.html\">The quote</a>");
        assertThat(new SiteCrawler(site.output).broken()).isEmpty();
        assertThat(site.page("the-index.html")).contains("href=\"index.html#ix-1-1\"", "href=\"index.html#ix-2-1\"");
    }

    @Test
    void pagesFollowEachOtherAsInPrint() throws IOException {
        build();

        assertThat(site.page("night/wick.html"))
                .contains("rel=\"prev\" href=\"lamp.html\"", "rel=\"next\" href=\"../tides.html\"");
        assertThat(site.page("night/index.html")).contains("rel=\"prev\" href=\"../part-the-night.html\"");
    }

    @Test
    void linksLeadToPagesAndFiles() throws IOException {
        build();

        assertThat(site.page("before.html")).contains("href=\"night/wick.html#trim\"", "href=\"night/index.html\"");
        assertThat(site.page("night/index.html")).contains("href=\"../before.html\"", "-tide.csv\"");
        SiteCrawler crawler = new SiteCrawler(site.output);
        assertThat(crawler.broken()).isEmpty();
        assertThat(crawler.unreachable()).containsExactly("404.html");
    }

    @Test
    void onePageHasAllOfIt() throws IOException {
        build();

        assertThat(site.page("whole-book.html"))
                .containsSubsequence("Before", "The Night", "Night falls", "The lamp", "The wick", "Tides")
                .contains("href=\"#c5-trim\"", "<meta name=\"robots\" content=\"noindex\"");
        assertThat(site.files().stream().filter(path -> path.endsWith(".png"))).hasSize(1);
        assertThat(site.page("search-index.js")).contains("The wick").doesNotContain("whole-book");
    }

    @Test
    void whatDidNotChangeIsNotWrittenAndWhatIsGoneIsDeleted() throws IOException {
        build();
        assertThat(build().written()).isZero();

        site.edit("octavo.yaml", "  - tides.md\n", "");
        assertThat(build().removed()).isEqualTo(1);
        assertThat(Files.exists(site.output.resolve("tides.html"))).isFalse();
    }

    private HtmlSite.Built build() throws IOException {
        site.diagnostics.clear();
        Parsed<Book> book = BookReader.standard().read(site.articles.resolve("octavo.yaml"));
        site.diagnostics.addAll(book.diagnostics());
        return HtmlSite.builder().build().build(book.value(), site.output, TestSite.context(site.diagnostics::add));
    }

    private static List<String> links(String page, String list) {
        Matcher link = Pattern.compile("href=\"([^\"]+)\"").matcher(page.substring(page.indexOf(list)));
        return link.results().map(found -> found.group(1)).toList();
    }
}
