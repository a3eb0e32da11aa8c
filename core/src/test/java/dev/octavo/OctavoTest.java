package dev.octavo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.model.Article;
import dev.octavo.model.Nodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
