package dev.octavo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.json.JsonRenderer;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.resource.ResourceLoader;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OctavoTest {

    @Test
    void readsAnArticle(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "# Title\n\nText.\n");
        assertThat(Octavo.read(file).orThrow().metadata().title()).isEqualTo("Title");
    }

    @Test
    void readsAPageOfHtmlByItsEnding(@TempDir Path folder) throws IOException {
        for (String name : new String[] {"a.html", "a.HTM", "a.xhtml"}) {
            Path file = Files.writeString(folder.resolve(name), "<title>Title</title><p># Text.\n");
            Article article = Octavo.read(file).orThrow();
            assertThat(article.metadata().title()).isEqualTo("Title");
            assertThat(Nodes.text(article.lead())).isEqualTo("# Text.");
        }
    }

    @Test
    @SuppressWarnings("NullAway") // as an application without it may do
    void namesWhatIsNull() {
        assertThatThrownBy(() -> Octavo.reader().build().readText("Text.", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("source");
        assertThatThrownBy(() -> Octavo.reader().build().readWithin(new byte[0], "a.md", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("path");
        assertThatThrownBy(() -> ResourceLoader.within(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("folder");
        assertThatThrownBy(() -> Octavo.write(Article.of("One", List.of(), List.of()), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("file");
        assertThatThrownBy(() -> Octavo.write((Article) null, Path.of("one.json")))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("article");
    }

    @Test
    void leavesNothingBehindWhenThereIsNoRenderer(@TempDir Path folder) throws IOException {
        Article article = Octavo.reader().build().readText("Text.", "a.md").value();
        assertThatThrownBy(() -> Octavo.write(article, folder.resolve("a.pdf")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("octavo-render-pdf");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void namesTheFolderThatIsNotThere(@TempDir Path folder) {
        Article article = Octavo.reader().build().readText("Text.", "a.md").value();
        assertThatThrownBy(() -> Octavo.write(article, folder.resolve("none/a.json")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(folder.resolve("none").toString());
    }

    @Test
    void namesTheFolderThatIsInTheFilesPlace(@TempDir Path folder) throws IOException {
        Article article = Octavo.reader().build().readText("Text.", "a.md").value();
        Path taken = Files.createDirectory(folder.resolve("a.json"));
        assertThatThrownBy(() -> Octavo.write(article, taken))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(taken + ": is a folder");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(taken));
    }

    @Test
    void namesTheFolderThatIsNoArticle(@TempDir Path folder) {
        assertThatThrownBy(() -> Octavo.read(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder + ": is a folder, which Octavo.readBook reads");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "text."})
    void tellsThatAFileHasNoEnding(String name, @TempDir Path folder) {
        Article article = Octavo.reader().build().readText("Text.", "a.md").value();
        Path file = folder.resolve(name);
        assertThatThrownBy(() -> Octavo.write(article, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no ending tells in which format to write " + file);
    }

    @Test
    void theShortEndingOfHtmlIsHtml(@TempDir Path folder) {
        Article article = Octavo.reader().build().readText("Text.", "a.md").value();
        assertThatThrownBy(() -> Octavo.write(article, folder.resolve("a.HTM")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("octavo-render-html");
    }

    @Test
    void readsABookByItsFolderOrItsManifest(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("octavo.yaml"), "title: Harbour\nchapters: [b.md, a.md]\n");
        Files.writeString(folder.resolve("a.md"), "# A\n");
        Files.writeString(folder.resolve("b.md"), "# B\n");

        for (Path book : new Path[] {folder, folder.resolve("octavo.yaml")}) {
            assertThat(Octavo.readBook(book).orThrow().publication().articles())
                    .extracting(Article::id)
                    .containsExactly("b", "a");
        }
    }

    @Test
    void writesWithARendererOfTheCallers(@TempDir Path folder) throws IOException {
        Publication book = Publication.of(Metadata.titled("Harbour"), List.of(Article.of("A", List.of(), List.of())));
        Path file = folder.resolve("harbour.txt");

        Octavo.write(book, file, new JsonRenderer(), RenderContext.standard());

        assertThat(file).content().contains("\"title\" : \"Harbour\"");
    }
}
