package dev.octavo.html.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.html.HtmlRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SiteLinksTest {

    private final TestSite site;

    SiteLinksTest(@TempDir Path folder) throws IOException {
        this.site = TestSite.empty(folder);
    }

    @Test
    void aPictureThatBreaksOffIsCopiedAndTold() throws IOException {
        byte[] beginning = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAABQAAAAeCAIAAACjcKk8");
        site.write("a.md", "# A\n\nA ![plan](plan.png)\n");
        site.write("plan.png", beginning);
        site.build();

        assertThat(site.page("a.html")).contains("-plan.png\"");
        assertThat(site.told())
                .containsExactly(
                        "a.md:3:3: warning: broken image/png, shown as far as it goes: plan.png [image-damaged]");
    }

    @ParameterizedTest
    @CsvSource({
        "b.md, b.html",
        "./b.md, b.html",
        "b, b.html",
        "b/, b.html",
        "b.html, b.html",
        "b.htm, b.html",
        "b.md?x=1#part, b.html#part",
        "b.md#PART, b.html#part",
        "b.md#, b.html",
        "/docs/b.md, b.html",
        "/b.md, b.html",
        "/b/, b.html",
        "../b/, b.html",
        "../top.md, ../top.html",
        "../top, ../top.html",
        "/, ../index.html",
        "/docs/, index.html",
        "., index.html",
        "deep, deep/index.html",
        "deep/index.html, deep/index.html",
        "/old/b/, b.html",
        "/given/address/, ../given/address/index.html",
        "spaced%20name.md, spaced-name.html",
        "<spaced name.md>, spaced-name.html",
        "deep/../b.md, b.html",
        "deep\\c.md, deep/c.html",
        "deep/d.mdx, deep/d.html",
        "deep/d, deep/d.html",
        "deep/e.qmd, deep/e.html",
        "deep/e, deep/e.html",
        "deep/f.Rmd, deep/f.html",
        "deep/g.ipynb, deep/g.html",
        "@/docs/b.md, b.html",
        "@site/docs/b.md, b.html",
    })
    void aLinkMeansAPageInAnyFormThatGeneratorsKnow(String destination, String address) throws IOException {
        site.write("top.md", "# Top\n");
        site.write("docs/a.md", "[link](" + destination + ")\n");
        site.write("docs/b.md", "---\naliases: /old/b/\n---\n# B\n\n## Part\n");
        site.write("docs/spaced name.md", "# Spaced\n");
        site.write("docs/given.md", "---\nurl: /given/address/\n---\n# Given\n");
        site.write("docs/deep/c.md", "# C\n");
        site.write("docs/deep/d.mdx", "# D\n");
        site.write("docs/deep/e.qmd", "# E\n");
        site.write("docs/deep/f.Rmd", "# F\n");
        site.write("docs/deep/g.ipynb", "{\"cells\": [{\"cell_type\": \"markdown\", \"source\": \"# G\"}]}\n");
        site.build();

        assertThat(site.page("docs/a.html")).contains("<a href=\"" + address + "\">link</a>");
        assertThat(site.told()).isEmpty();
    }

    @Test
    void whatSpeaksForAFolderMayNameWhatIsBesideIt() throws IOException {
        site.write("posts/bundle/index.md", "[beside]({{< relref \"other.md\" >}}) [inside](in.md)\n");
        site.write("posts/bundle/in.md", "# In\n");
        site.write("posts/other.md", "# Other\n");
        site.write("posts/in.md", "# Not this one\n");
        site.build();

        assertThat(site.page("posts/bundle/index.html"))
                .contains("<a href=\"../other.html\">beside</a>", "<a href=\"in.html\">inside</a>");
    }

    @ParameterizedTest
    @EnumSource(HtmlSite.Addresses.class)
    void everyLinkOfASiteLeadsSomewhereAndEveryPageIsLedTo(HtmlSite.Addresses addresses, @TempDir Path folder)
            throws IOException {
        TestSite garden = TestSite.garden(folder);
        garden.build(TestSite.options().addresses(addresses));

        SiteCrawler crawler = new SiteCrawler(garden.output);
        assertThat(crawler.broken()).isEmpty();
        assertThat(crawler.unreachable())
                .allMatch(path -> path.matches("404.html|old/watering/index.html|posts/letter.*"));
    }

    @Test
    void theIdentifiersOfAHostArePartOfTheLinks() throws IOException {
        site.write("a.md", "[link](b.md#part)\n");
        site.write("b.md", "# B\n\n## Part\n");
        site.build(TestSite.options()
                .renderer(HtmlRenderer.builder().idPrefix("x-").build()));

        assertThat(site.page("a.html")).contains("<a href=\"b.html#x-part\">link</a>");
        assertThat(new SiteCrawler(site.output).broken()).isEmpty();
    }
}
