package dev.octavo.html.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.octavo.render.RenderContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the output folder already: of an earlier build, of one that was ended, and of someone else. */
class OutputFolderTest {

    private final TestSite site;

    OutputFolderTest(@TempDir Path folder) throws IOException {
        this.site = TestSite.empty(folder);
        site.write("a.md", "# A\n");
    }

    @Test
    void aPageTakesThePlaceOfAFolderAndAFolderThatOfAPage() throws IOException {
        site.write("x.html/b.md", "# B\n");
        site.build();
        assertThat(site.files()).contains("x.html/b.html");

        Files.delete(site.articles.resolve("x.html/b.md"));
        site.write("x.md", "# X\n");
        HtmlSite.Built built = site.build();

        assertThat(site.files()).contains("x.html").doesNotContain("x.html/b.html");
        assertThat(built.removed()).isEqualTo(2);

        Files.delete(site.articles.resolve("x.md"));
        site.write("x.html/b.md", "# B\n");
        site.build();

        assertThat(site.files()).contains("x.html/b.html", "x.html/index.html");
    }

    @Test
    void whatFailedIsNamed() throws IOException {
        Files.createDirectories(site.output.resolve("a.html/mine"));
        assertThatThrownBy(site::build)
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + site.output.resolve("a.html") + ": a folder is in the way");

        Files.delete(site.output.resolve("a.html/mine"));
        Files.delete(site.output.resolve("a.html"));
        site.write("b/c.md", "# C\n");
        Files.writeString(site.output.resolve("b"), "mine");
        assertThatThrownBy(site::build)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot write " + site.output.resolve("b") + "/")
                .hasMessageEndingWith(": a file is in the way");
    }

    @Test
    void aFolderThatCannotBeMadeOrSearchedIsNamed() throws IOException {
        Path file = Files.writeString(site.output.resolveSibling("file"), "mine");
        HtmlSite any = HtmlSite.builder().build();

        assertThatThrownBy(() -> any.build(site.articles, file, RenderContext.standard()))
                .hasMessage("cannot make " + file + ": a file is in the way");
        assertThatThrownBy(() -> any.build(file.resolveSibling("none"), site.output, RenderContext.standard()))
                .hasMessageContaining("none: no such file or folder");
    }

    @Test
    void aFileOfSomeoneElseIsReplacedAndNamedOnce() throws IOException {
        Files.createDirectories(site.output);
        Path mine = Files.writeString(site.output.resolve("index.html"), "mine");

        site.build();
        assertThat(site.told())
                .containsExactly(
                        "warning: replaced a file that no earlier build wrote: " + mine + " [output-replaced]");
        assertThat(mine).content().contains("<h1");

        site.build();
        assertThat(site.told()).isEmpty();
        site.write("a.md", "# Another A\n");
        site.build();
        assertThat(site.told()).isEmpty();
    }

    @Test
    void whatABuildLeftThatWasEndedIsDeletedWhenItIsNoLongerWanted() throws IOException {
        site.build();
        site.write("a.md", "# A, and more\n");
        site.write("b.md", "# B\n");
        RenderContext ended = TestSite.context(found -> {}).withProgress((stage, done, total) -> {
            if (stage.equals("write") && done == total) {
                throw new CancellationException();
            }
        });
        assertThat(catchThrowable(() -> TestSite.options().build().build(site.articles, site.output, ended)))
                .isInstanceOf(CancellationException.class);
        assertThat(site.files()).contains("a.html", "b.html");

        Files.delete(site.articles.resolve("a.md"));
        Files.delete(site.articles.resolve("b.md"));
        site.write("c.md", "# C\n");
        site.build();

        assertThat(site.files()).contains("c.html").doesNotContain("a.html", "b.html");
        assertThat(site.told()).isEmpty();
    }

    @Test
    void whatSomeoneElseHasThereIsNotNotedAsOurs() throws IOException {
        Files.createDirectories(site.output);
        Files.writeString(site.output.resolve("a.html"), "mine");
        OutputFolder out = new OutputFolder(site.output, Map.of("c.html", "stamp 1"));

        assertThat(out.planned(List.of("a.html", "b.html"))).isEqualTo(Map.of("b.html", "", "c.html", "stamp 1"));
    }
}
