package dev.octavo.html.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every tag has a page of its own, whatever it is made of. */
class TagPagesTest {

    private final TestSite site;

    TagPagesTest(@TempDir Path folder) throws IOException {
        this.site = TestSite.empty(folder);
    }

    @Test
    void tagsThatDifferInSignsAloneAreToldApart() throws IOException {
        List<String> tags = List.of("C", "C++", "C#", ".NET", "net", "\uD83D\uDE80", "!!!", "a/b");
        for (String tag : tags) {
            site.write("a" + tags.indexOf(tag) + ".md", article(tag));
        }
        site.build();

        for (String tag : tags) {
            assertThat(site.page("a" + tags.indexOf(tag) + ".html")).contains(">" + tag + "</a></li></ul>");
        }
        assertThat(site.files().stream().filter(path -> path.startsWith("tags/")))
                .containsExactlyInAnyOrder(
                        "tags/c.html",
                        "tags/c++.html",
                        "tags/c-2.html",
                        "tags/net.html",
                        "tags/net-2.html",
                        "tags/page.html",
                        "tags/page-2.html",
                        "tags/a-b.html");
        assertThat(new SiteCrawler(site.output).broken()).isEmpty();
    }

    @Test
    void tagsThatDifferInCaseOrSpaceOrComposedLettersAreOne() throws IOException {
        site.write("a.md", article("Caf\u00E9 bar"));
        site.write("b.md", article("cafe\u0301   BAR"));
        site.build();

        assertThat(site.files().stream().filter(path -> path.startsWith("tags/")))
                .containsExactly("tags/caf\u00E9-bar.html");
    }

    private static String article(String tag) {
        return "---\ntitle: \"On %s\"\ntags: [\"%s\"]\n---\n\nText.\n".formatted(tag, tag);
    }
}
