package dev.octavo.html.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The site's own files are where they belong, whatever addresses authors want. */
class OwnFilesTest {

    private final TestSite site;

    OwnFilesTest(@TempDir Path folder) throws IOException {
        this.site = TestSite.empty(folder);
        site.write("dated.md", "---\ntitle: Dated\ndate: 2020-01-01\n---\n\nText.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/feed.xml", "/robots.txt", "/Sitemap.xml", "/sitemap-2.xml", "/search-index.js", "/404.html/a"})
    void noPageTakesTheirNames(String address) throws IOException {
        site.write("a.md", "---\ntitle: A\nurl: " + address + "\n---\n\nText.\n");
        site.write("b.md", "---\ntitle: B\naliases: [" + address + "]\n---\n\nText.\n");
        site.write(address.substring(1) + "/c.md", "# C\n");

        site.build();

        assertThat(site.files()).contains("a.html", "feed.xml", "robots.txt", "sitemap.xml", "search-index.js");
        assertThat(site.told())
                .hasSize(2)
                .contains("a.md: warning: " + address.substring(1) + "/index.html is taken; this page is at a.html"
                        + " [address-taken]")
                .contains("b.md: warning: no page can lead here from " + address + " [alias-taken]");
        assertThat(new SiteCrawler(site.output).broken()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theAuthorsPageForWhatIsNotFoundHoldsAnywhereAndStandsInNoList(HtmlSite.Addresses addresses)
            throws IOException {
        site.write("404.md", "---\ntitle: Gone\ndate: 2020-01-02\ntags: [Lost]\n---\n\n[Dated](dated.md)\n");

        site.build(TestSite.options().addresses(addresses));

        assertThat(site.page("404.html"))
                .contains("Gone", "href=\"/garden/dated", "href=\"/garden/assets/", "content=\"noindex\"")
                .doesNotContain("rel=\"next\"", "rel=\"prev\"");
        assertThat(site.files()).noneMatch(path -> path.startsWith("404/") || path.startsWith("tags"));
        for (String path : site.files()) {
            if (!path.equals("404.html") && !path.startsWith("assets/")) {
                assertThat(site.page(path)).as(path).doesNotContain("Gone", "404");
            }
        }
    }

    @Test
    void onlyOnePageIsThatForWhatIsNotFound() throws IOException {
        site.write("404.md", "# Gone\n");
        site.write("a.md", "---\ntitle: A\nurl: /404.html\naliases: [/404.html]\n---\n\nText.\n");

        site.build();

        assertThat(site.page("404.html")).contains("Gone");
        assertThat(site.told())
                .containsExactly(
                        "a.md: warning: 404.html is taken; this page is at a.html [address-taken]",
                        "a.md: warning: no page can lead here from /404.html [alias-taken]");
    }
}
