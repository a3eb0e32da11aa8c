package dev.octavo.html.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no generator publishes stays unpublished, and that is told. */
class UnpublishedPathsTest {

    private final TestSite site;

    UnpublishedPathsTest(@TempDir Path folder) throws IOException {
        this.site = TestSite.empty(folder);
    }

    @BeforeEach
    void write() throws IOException {
        site.write("_posts/2026-01-02-told.md", "# Told\n\nSee [the secret](../_drafts/secret.md).\n");
        site.write("_drafts/secret.md", "---\ntags: [hush]\n---\n# Secret\n");
        site.write("_drafts/other.md", "# Other\n");
        site.write("guide/_index.md", "# Guide\n");
        site.write("guide/_note.mdx", "A part of pages.\n");
        site.write("node_modules/a/README.md", "# A\n");
    }

    @Test
    void draftsPartialsAndModulesHaveNoPage() throws IOException {
        site.build();

        assertThat(site.files())
                .filteredOn(path -> path.endsWith(".html"))
                .containsExactly(
                        "404.html",
                        "archive.html",
                        "archive/2026.html",
                        "guide/index.html",
                        "index.html",
                        "posts/index.html",
                        "posts/told.html");
        assertThat(site.page("search-index.js")).doesNotContain("Secret", "hush");
        assertThat(site.told())
                .containsExactly(
                        "_drafts: info: drafts, which are not part of the site unless they are asked for [not-published]",
                        "guide/_note.mdx: info: not part of the site: other generators leave it out too [not-published]",
                        "node_modules: info: not part of the site: other generators leave it out too [not-published]",
                        "_posts/2026-01-02-told.md:3:5: warning: not part of the site: _drafts/secret.md"
                                + " (its text stands in its place) [link-broken]");
    }

    @Test
    void draftsThatAreAskedForHavePages() throws IOException {
        site.build(TestSite.options().drafts(true));

        assertThat(site.files()).contains("drafts/secret.html", "tags/hush.html");
    }

    @Test
    void templatesAndThemesAreLeftOutBesideTheConfigurationOfTheirGenerator() throws IOException {
        for (String folder : new String[] {"archetypes", "scaffolds", "themes", "vendor"}) {
            site.write(folder + "/x.md", "# X\n");
            site.write("hugo/" + folder + "/x.md", "# X\n");
            site.write("hexo/" + folder + "/x.md", "# X\n");
        }
        site.write("hugo/hugo.toml", "title = 'H'\n");
        site.write("hexo/_config.yml", "title: H\n");
        site.build();

        assertThat(site.files())
                .filteredOn(path -> path.endsWith("/x.html"))
                .containsExactly(
                        "archetypes/x.html",
                        "hexo/archetypes/x.html",
                        "hugo/scaffolds/x.html",
                        "hugo/vendor/x.html",
                        "scaffolds/x.html",
                        "themes/x.html",
                        "vendor/x.html");
    }

    @Test
    void theCollectionsOfJekyllArePublishedWhereItIsToldToWriteThem() throws IOException {
        site.write("_config.yml", "title: Log\ncollections:\n  recipes: {output: true}\n  parts:\n    output: false\n");
        site.write("_recipes/soup.md", "# Soup\n");
        site.write("_parts/a.md", "# A\n");
        site.build();

        assertThat(site.files()).contains("recipes/soup.html").doesNotContain("parts/a.html");
    }

    @Test
    void filesThatAreLinkedAreCopiedFromWhereverGeneratorsKeepThem() throws IOException {

        site.write("_static/a.txt", "A");
        site.write("static/img/b.txt", "B");
        site.write("app/public/c.txt", "C");
        site.write("app/d.md", "[a](/_static/a.txt) [b](/img/b.txt) [c](/c.txt)\n");
        site.build();

        assertThat(site.page("app/d.html")).contains("-a.txt\">a</a>", "-b.txt\">b</a>", "-c.txt\">c</a>");
    }
}
