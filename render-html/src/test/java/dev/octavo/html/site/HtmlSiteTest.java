package dev.octavo.html.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.html.HtmlRenderer;
import dev.octavo.html.Theme;
import dev.octavo.render.RenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlSiteTest {

    private final Path folder;
    private final TestSite garden;

    HtmlSiteTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.garden = TestSite.garden(folder);
    }

    @Test
    void everyArticleHasAPageAndSoHasEveryListOfThem() throws IOException {
        HtmlSite.Built built = garden.build();

        assertThat(garden.files().stream().filter(path -> path.endsWith(".html")))
                .containsExactly(
                        "404.html",
                        "Größen-und-Maße/index.html",
                        "Größen-und-Maße/topf-größen.html",
                        "archive.html",
                        "archive/2021.html",
                        "archive/2022.html",
                        "guide/index.html",
                        "guide/soil.html",
                        "guide/tools/index.html",
                        "guide/tools/spade.html",
                        "guide/watering.html",
                        "index.html",
                        "old/watering/index.html",
                        "posts/index.html",
                        "posts/letter.html",
                        "posts/netting.html",
                        "posts/pruning.html",
                        "posts/sowing-broad-beans.html",
                        "tags.html",
                        "tags/beans.html",
                        "tags/cabbage.html",
                        "tags/pruning.html",
                        "tags/sowing.html");
        assertThat(built.pages()).isEqualTo(21);
        assertThat(built.written()).isEqualTo(garden.files().size());
        assertThat(built.failed()).isZero();
    }

    @Test
    void whatLeadsNowhereIsToldByFileAndLineAndColumnInTheOrderOfTheArticles() throws IOException {
        garden.build();

        assertThat(garden.told())
                .containsExactly(
                        "guide/soil.md:10:56: warning: not copied, since a browser could run it: files/page.html"
                                + " (its text stands in its place) [file-refused]",
                        "guide/water.md: warning: no page can lead here from /guide/index.html [alias-taken]",
                        "posts/2021-05-10-netting.md:7:1: warning: no article and no file is called missing.md"
                                + " (its text stands in its place) [link-broken]",
                        "posts/2021-05-10-netting.md:7:43: warning: nothing in guide/soil.md is called #nowhere"
                                + " [link-broken]",
                        "posts/2021-05-10-netting.md:11:1: warning: no such file: files/none.png"
                                + " (its text stands in its place) [resource-missing]",
                        "posts/2022-02-01-pruning.md:8:21: warning: not part of the site: posts/draft-of-a-plan.md"
                                + " (its text stands in its place) [link-broken]");
    }

    @Test
    void theSameArticlesGiveTheSameBytesWhereverTheyStandAndHoweverManyAreWorkedOnAtATime() throws IOException {
        garden.build(TestSite.options().jobs(1));
        TestSite other = TestSite.garden(Files.createDirectory(folder.resolve("elsewhere")));
        other.build(TestSite.options().jobs(4));

        assertThat(other.files()).isEqualTo(garden.files());
        for (String path : garden.files()) {
            assertThat(other.output.resolve(path)).hasSameBinaryContentAs(garden.output.resolve(path));
        }
        assertThat(other.told()).isEqualTo(garden.told());
    }

    @Test
    void noArticlesAreASiteToo() throws IOException {
        TestSite empty = TestSite.empty(Files.createDirectory(folder.resolve("empty")));

        HtmlSite.Built built = empty.build(HtmlSite.builder().name("Nothing yet"));

        assertThat(built.pages()).isEqualTo(1);
        assertThat(empty.page("index.html")).contains("<h1 id=\"page.title\">Nothing yet</h1>");
    }

    @Test
    void anArticleThatCannotBeReadStopsNoOther() throws IOException {
        garden.write("posts/binary.md", new byte[] {'a', (byte) 0xFF, (byte) 0xFE});

        HtmlSite.Built built = garden.build();

        assertThat(built.failed()).isEqualTo(1);
        assertThat(garden.told()).anyMatch(line -> line.startsWith("posts/binary.md: error: cannot be read"));
        assertThat(garden.page("posts/letter.html")).contains("A letter");
    }

    @Test
    void aSiteIsNotWrittenAmongItsArticles() {
        assertThatThrownBy(() ->
                        TestSite.options().build().build(garden.articles, garden.articles, RenderContext.standard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not written among its articles");
    }

    @Test
    void anAddressThatIsNoSitesIsRefused() {
        List.of("example.org", "ftp://example.org/", "https://example.org/?a", "mailto:a@example.org")
                .forEach(address -> assertThatThrownBy(() -> HtmlSite.builder().baseUrl(URI.create(address)))
                        .as(address)
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void aLanguageThatIsNoneIsRefused() {
        List.of("\"<x>", "", "not a language")
                .forEach(tag -> assertThatThrownBy(() -> HtmlSite.builder().language(tag))
                        .as(tag)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("not the tag of a language: " + tag));
    }

    @Nested
    class Pages {

        @Test
        void linksLeadToPagesAndPicturesToCopies() throws IOException {
            garden.build();

            assertThat(garden.page("posts/sowing-broad-beans.html"))
                    .contains("<a href=\"../guide/soil.html#texture\">the guide to soil</a>")
                    .contains("<a href=\"../guide/watering.html\">water</a>")
                    .containsPattern("<img src=\"../assets/\\w+-bed.png\" alt=\"A bed\" width=\"20\" height=\"30\"");
            assertThat(garden.page("posts/netting.html"))
                    .contains("<a href=\"sowing-broad-beans.html\">the beans</a>")
                    .containsPattern("<a href=\"../assets/\\w+-bed.png\" title=\"as a picture\">the same bed</a>")
                    .contains("and\n<span>nothing at all</span>.")
                    .contains("<a href=\"../guide/soil.html\">such place</a>")
                    .contains("width=\"40\" height=\"60\"")
                    .contains("<a href=\"#note\">a note</a>");
            assertThat(garden.page("guide/soil.html"))
                    .contains("<a href=\"tools/index.html\">tools</a>")
                    .contains("<a href=\"../Gr%C3%B6%C3%9Fen-und-Ma%C3%9Fe/topf-gr%C3%B6%C3%9Fen.html\">")
                    .containsPattern(
                            "<a href=\"../assets/\\w+-plan.pdf\">Download the plan</a>, or the <span>page</span>.");
            assertThat(garden.page("guide/tools/spade.html"))
                    .contains("<a href=\"../index.html\">Up</a>")
                    .contains("<a href=\"../../index.html\">home</a>")
                    .contains("<a href=\"../index.html\">guide</a>");
            assertThat(garden.files().stream().filter(path -> path.endsWith("bed.png")))
                    .hasSize(1);
        }

        @Test
        void theTextOfAFolderStandsAboveTheListOfWhatIsInIt() throws IOException {
            garden.build();

            assertThat(garden.page("guide/index.html"))
                    .containsSubsequence(
                            "<h1 id=\"page.title\">The Guide</h1>",
                            "Read it in order.",
                            "<ol class=\"entries\">",
                            "<a href=\"tools/index.html\" dir=\"auto\">Tools</a>",
                            "<a href=\"soil.html\" dir=\"auto\">Soil</a>",
                            "<a href=\"watering.html\" dir=\"auto\">Water</a>");
            assertThat(garden.page("index.html"))
                    .containsSubsequence(
                            "Everything here was tried",
                            "<a href=\"posts/pruning.html\" dir=\"auto\">Pruning in frost</a>",
                            "<time datetime=\"2022-02-01\">February 1, 2022</time>",
                            "Netting the brassicas",
                            "Sowing broad beans",
                            "When the soil is at six degrees.");
        }

        @Test
        void theNextArticleIsTheOneThatIsReadNext() throws IOException {
            garden.build();

            assertThat(garden.page("guide/soil.html"))
                    .contains("<a rel=\"prev\" href=\"index.html\"><small>Previous</small> <bdi>The Guide</bdi></a>")
                    .contains("<a rel=\"next\" href=\"watering.html\"><small>Next</small> <bdi>Water</bdi></a>");
            assertThat(garden.page("posts/netting.html"))
                    .contains("rel=\"prev\" href=\"sowing-broad-beans.html\"")
                    .contains("rel=\"next\" href=\"pruning.html\"");
        }

        @Test
        void theNavigationShowsTheFoldersAndTheArticlesBesideAPage() throws IOException {
            garden.build();

            String navigation =
                    garden.page("guide/soil.html").replaceFirst("(?s).*(<nav class=\"site-nav\".*?</nav>).*", "$1");
            assertThat(navigation)
                    .contains("<a href=\"soil.html\" dir=\"auto\" aria-current=\"page\">Soil</a>")
                    .contains("<a href=\"tools/index.html\" dir=\"auto\">Tools</a>")
                    .contains("<a href=\"../posts/index.html\" dir=\"auto\">Posts</a>")
                    .doesNotContain("spade", "pruning");
        }

        /** The titles of lists stood there twice, once with the name of the site. */
        @Test
        void listsHaveOneTitle() throws IOException {
            garden.build();

            for (String page : List.of("tags.html", "tags/beans.html", "404.html")) {
                String text = garden.page(page);

                assertThat(text).as(page).containsOnlyOnce("<h1 id=\"page.title\">");
                assertThat(text.substring(text.indexOf("<h1"), text.indexOf("</h1>")))
                        .as(page)
                        .doesNotContain("·");
                assertThat(text).as(page).doesNotContain("doc-chapter");
            }
        }

        @Test
        void tagsThatDifferInCaseAreOne() throws IOException {
            garden.build();

            assertThat(garden.page("tags/beans.html")).contains("Pruning in frost", "Sowing broad beans");
            assertThat(garden.page("posts/pruning.html"))
                    .contains("<a rel=\"tag\" dir=\"auto\" href=\"../tags/beans.html\">Beans</a>");
        }

        @Test
        void whatIsUnlistedHasAPageAndStandsInNoList() throws IOException {
            garden.build();

            assertThat(garden.page("posts/letter.html")).contains("<meta name=\"robots\" content=\"noindex\">");
            for (String list : List.of(
                    "index.html",
                    "posts/index.html",
                    "tags/beans.html",
                    "archive/2022.html",
                    "feed.xml",
                    "sitemap.xml",
                    "search-index.js")) {
                assertThat(garden.page(list)).as(list).doesNotContain("letter");
            }
        }

        @Test
        void draftsAreWrittenWhenAskedFor() throws IOException {
            garden.build(TestSite.options().drafts(true));

            assertThat(garden.page("posts/draft-of-a-plan.html")).contains("Not yet.");
            assertThat(garden.page("posts/pruning.html")).contains("<a href=\"draft-of-a-plan.html\">The plan</a>");
        }

        @Test
        void anOlderAddressLeadsToThePage() throws IOException {
            garden.build();

            assertThat(garden.page("old/watering/index.html"))
                    .contains("content=\"0; url=../../guide/watering.html\"")
                    .contains("<link rel=\"canonical\" href=\"https://example.org/garden/guide/watering.html\">")
                    .contains("<a href=\"../../guide/watering.html\">Water</a>");
        }

        @Test
        void addressesCanBeFolders() throws IOException {
            garden.build(TestSite.options().addresses(HtmlSite.Addresses.FOLDERS));

            assertThat(garden.page("guide/soil/index.html"))
                    .contains("<a href=\"../tools/\">tools</a>")
                    .contains("<link rel=\"canonical\" href=\"https://example.org/garden/guide/soil/\">");
            assertThat(garden.page("posts/netting/index.html"))
                    .contains("<a href=\"../sowing-broad-beans/\">the beans</a>");
        }

        @Test
        void aLongListIsInParts() throws IOException {
            TestSite site = TestSite.empty(Files.createDirectory(folder.resolve("long")));
            for (int i = 100; i < 350; i++) {
                site.write("all/a" + i + ".md", "# Article " + i + "\n");
            }
            site.build();

            assertThat(site.page("all/index.html")).contains("a100.html", "a199.html", "href=\"page-2.html\"");
            assertThat(site.page("all/page-3.html")).contains("a300.html", "a349.html", "rel=\"prev\"");
            assertThat(IntStream.range(100, 350))
                    .allMatch(i -> read(site, "all/a" + i + ".html").length() < 15_000);
        }

        @Test
        void theThemeIsOneFileThatAllPagesShare() throws IOException {
            HtmlRenderer plain = HtmlRenderer.builder()
                    .theme(new Theme("mine", "p { color: red }"))
                    .build();
            garden.build(TestSite.options().renderer(plain));

            String sheet = garden.files().stream()
                    .filter(path -> path.endsWith("-site.css"))
                    .findFirst()
                    .orElseThrow();
            assertThat(garden.page(sheet)).endsWith("p { color: red }");
            assertThat(garden.page("guide/tools/spade.html"))
                    .contains("<link rel=\"stylesheet\" href=\"../../" + sheet + "\">")
                    .doesNotContain("<style");
        }

        private static String read(TestSite site, String path) {
            try {
                return site.page(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
