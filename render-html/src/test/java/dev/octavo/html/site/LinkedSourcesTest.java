package dev.octavo.html.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Symbolic links to articles: the whole folder may be one, and none in it is skipped in silence. */
class LinkedSourcesTest {

    private final Path folder;
    private final TestSite site;

    LinkedSourcesTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.site = TestSite.empty(folder);
        site.write("a.md", "# A\n");
    }

    @Test
    void aFolderBehindALinkIsTheFolder() throws IOException {
        site.build();
        List<String> files = site.files();
        Path link = Files.createSymbolicLink(folder.resolve("link"), site.articles);

        HtmlSite.Built built =
                TestSite.options().name("Articles").build().build(link, site.output, TestSite.context(found -> {}));

        assertThat(built.removed()).isZero();
        assertThat(site.files()).isEqualTo(files).contains("a.html");
    }

    @Test
    void linksAmongTheArticlesAreNamed() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path article = Files.writeString(outside.resolve("b.md"), "# B\n");
        Files.createSymbolicLink(site.articles.resolve("b.md"), article);
        Files.createSymbolicLink(site.articles.resolve("more"), outside);
        Files.createSymbolicLink(site.articles.resolve(".hidden"), outside);
        Files.createSymbolicLink(site.articles.resolve("bed.png"), outside.resolve("bed.png"));

        site.build();

        assertThat(site.told())
                .containsExactly(
                        "b.md: warning: a symbolic link, which is not followed [link-skipped]",
                        "more: warning: a symbolic link, which is not followed [link-skipped]");
        assertThat(site.files()).doesNotContain("b.html", "more/b.html");
    }

    @Test
    void aLinkThatIsNewIsNoticed() throws IOException {
        site.build();
        Files.createSymbolicLink(site.articles.resolve("b.md"), site.articles.resolve("a.md"));

        site.build();

        assertThat(site.told()).hasSize(1);
    }
}
