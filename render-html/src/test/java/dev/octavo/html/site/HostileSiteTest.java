package dev.octavo.html.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever authors write, pages stay in their folder, apart from each other, and without scripts. */
class HostileSiteTest {

    private final Path folder;
    private final TestSite site;

    HostileSiteTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.site = TestSite.empty(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</title><script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "]]></title><script>alert(1)</script>",
                "\" onload=\"alert(1)",
                "a\u2028b\u2029c",
                "{{constructor}} ${alert(1)}"
            })
    void aTitleIsTextWhereverItStands(String title) throws IOException {
        String yaml = title.replace("\\", "\\\\").replace("\"", "\\\"");
        site.write("index.md", "---\ntitle: \"" + yaml + "\"\n---\n\nHome.\n");
        site.write(
                "a.md",
                "---\ntitle: \"%s\"\ndate: 2020-01-01\nauthor: \"%s\"\ntags: [\"%s\"]\ndescription: \"%s\"\naliases: [\"%s\"]\n---\n\nText.\n"
                        .formatted(yaml, yaml, yaml, yaml, yaml));
        site.write("b.md", "---\ntitle: B\ndate: 2020-01-02\n---\n\nText.\n");
        site.build();

        for (String path : site.files()) {
            if (path.endsWith(".html")) {
                assertThat(scripts(site.page(path))).as(path).isLessThanOrEqualTo(2);
                assertThat(site.page(path)).as(path).doesNotContain("<script>", "<!--");
                assertThat(site.page(path)).as(path).doesNotContainPattern("<[^>]* onload=\"");
            }
        }
        assertThat(site.page("search-index.js")).doesNotContain("<", "\u2028", "\u2029");
        assertThat(site.page("a.html")
                        .replaceFirst("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1"))
                .startsWith("{\"@context\"")
                .endsWith("}")
                .doesNotContain("<");
        assertThat(new SiteCrawler(site.output).broken()).isEmpty();
    }

    private static int scripts(String page) {
        return page.split("(?i)<script", -1).length - 1;
    }

    @Test
    void marksOfDirectionStayWithTheirTitle() throws IOException {
        site.write("a.md", "---\ntitle: \"left \\u202Ethgir\"\n---\n\nText.\n");
        site.write("b.md", "# B\n");
        site.build();

        assertThat(site.page("b.html")).contains("left thgir").doesNotContain("\u202E");
        assertThat(site.page("a.html")).contains("<title>left thgir · ");
    }

    @Test
    void aTitleOfAnotherDirectionTurnsNothingAroundIt() throws IOException {
        String hebrew = "\u05E9\u05DC\u05D5\u05DD (1)";
        site.write("a.md", "---\ntitle: \"" + hebrew + "\"\n---\n\nText.\n");
        site.write("b.md", "---\ntitle: B\ntags: [\"" + hebrew + "\"]\n---\n\nText.\n");
        site.build();

        assertThat(site.page("b.html"))
                .contains("<a href=\"a.html\" dir=\"auto\">" + hebrew + "</a>")
                .contains("<bdi>" + hebrew + "</bdi>")
                .containsPattern("<a rel=\"tag\" dir=\"auto\" href=\"[^\"]+\">" + Pattern.quote(hebrew) + "</a>");
        assertThat(site.page("index.html")).contains("<h2><a href=\"a.html\" dir=\"auto\">" + hebrew + "</a></h2>");
    }

    @ParameterizedTest
    @CsvSource({
        "slug, ../../outside, outside.html",
        "slug, ..\\..\\outside, outside.html",
        "slug, .htaccess, htaccess.html",
        "slug, con, con_.html",
        "slug, LPT1.txt, LPT1_.txt.html",
        "slug, 'a:b*c?d', a-b-c-d.html",
        "slug, '...', page.html",
        "url, /../../etc/passwd, etc/passwd/index.html",
        "url, /x/./y/../z.html, x/y/z.html",
        "url, https://example.com/a/, a/index.html",
        "url, '/a b/ü.html', a-b/ü.html",
        "url, /.octavo/build.json, octavo/build.json/index.html",
        "url, /%2e%2e/x, -2e-2e/x/index.html",
    })
    void anAddressStaysInTheSite(String key, String value, String path) throws IOException {
        site.write("a.md", "---\ntitle: A\n" + key + ": '" + value + "'\n---\n\nText.\n");
        site.build();

        assertThat(site.files()).contains(path.replaceFirst("^-2e", "2e"));
        assertThat(folder).isDirectoryNotContaining(file -> !List.of("articles", "site")
                .contains(file.getFileName().toString()));
    }

    @Test
    void namesThatDifferInCaseOrInComposedLettersAloneAreToldApart() throws IOException {
        site.write("one.md", "---\nslug: Tools\n---\n# One\n");
        site.write("two.md", "---\nslug: tools\n---\n# Two\n");
        site.write("three.md", "---\nslug: \"caf\u00E9\"\n---\n# Three\n");
        site.write("four.md", "---\nslug: \"cafe\u0301\"\n---\n# Four\n");
        site.write("five.md", "---\nurl: /index.html\n---\n# Five\n");
        site.build();

        assertThat(site.files().stream().map(path -> path.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        assertThat(site.files()).contains("Tools.html", "two.html", "café.html", "five.html", "index.html");
        assertThat(site.told())
                .filteredOn(line -> line.contains("[address-taken]"))
                .hasSize(3);
        assertThat(new SiteCrawler(site.output).broken()).isEmpty();
    }

    @Test
    void aFileIsNoFolderToo() throws IOException {
        site.write("a.md", "---\nurl: /x.html\n---\n# A\n");
        site.write("b.md", "---\nurl: /x.html/y.html\n---\n# B\n");
        site.write("x.html/c.md", "# C\n");
        site.build();

        assertThat(new SiteCrawler(site.output).broken()).isEmpty();
        assertThat(site.files()).contains("a.html", "x.html/c.html", "x.html/y.html");
    }

    @Test
    void longNamesAreCut() throws IOException {
        site.write("a.md", "---\nslug: " + "ü".repeat(400) + "\n---\n# A\n");
        site.write("b.md", "---\nslug: " + "ü".repeat(401) + "\n---\n# B\n");
        site.build();

        assertThat(site.files().stream().filter(path -> path.startsWith("üüü"))).hasSize(2);
    }

    @Test
    void nothingHiddenAndNothingOutsideIsCopied() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        site.write(".env", "secret");
        site.write(".git/config", "secret");
        site.write("evil.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        Files.createSymbolicLink(site.articles.resolve("link.txt"), folder.resolve("secret.txt"));
        site.write(
                "a.md",
                "[a](../secret.txt) [b](.env) [c](.git/config) [d](link.txt) [e](evil.svg) [f](/../secret.txt)"
                        + " [g](%2e%2e/secret.txt) [h](..\\secret.txt) [i](javascript:alert(1)) [j](file:///etc/passwd)\n");
        site.build();

        assertThat(site.page("a.html")).containsPattern("<p>((<span>\\w</span>|i) ?){10}</p>");
        assertThat(site.files())
                .noneMatch(path -> path.contains("secret") || path.contains("config") || path.endsWith("svg"));
        assertThat(site.told()).hasSize(10);
    }

    @Test
    void aPictureThatIsAPageTooIsServedAsAPicture() throws IOException {
        site.write("evil.html", "GIF89a\1\0\1\0\0\0\0;<script>alert(1)</script>");
        site.write("a.md", "![x](evil.html)\n");
        site.build();

        assertThat(site.page("a.html")).containsPattern("src=\"assets/\\w+-evil.gif\"");
    }
}
