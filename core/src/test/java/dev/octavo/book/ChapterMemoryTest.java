package dev.octavo.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Block;
import dev.octavo.source.ArticleReader;
import dev.octavo.source.text.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which chapters are read again: the paragraph of one that is not is the very same. */
class ChapterMemoryTest {

    private static final int TEXT = 0;
    private static final int INCLUDING = 1;
    private static final int SHOWING = 2;

    private final Path folder;
    private final ChapterMemory memory = new ChapterMemory();

    ChapterMemoryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void write() throws IOException {
        write("octavo.yaml", "chapters: [text.md, including.md, showing.md]\n");
        write("text.md", "It rains.\n");
        write("including.md", "The lamp:\n\n{{#include lamp.txt}}\n");
        write("lamp.txt", "Bright.\n");
        write("showing.md", "It ![rains](rain.png).\n");
    }

    @Test
    void nothingIsReadTwiceWhileNothingChanges() throws IOException {
        assertThat(readAgainAfter(() -> {})).isEmpty();
    }

    @Test
    void aChapterIsReadAgainWhenItsTextIsAnother() throws IOException {
        assertThat(readAgainAfter(() -> write("text.md", "It snows.\n"))).containsExactly(TEXT);
    }

    @Test
    void aChapterIsReadAgainWhenWhatItIncludesIsAnother() throws IOException {
        assertThat(readAgainAfter(() -> write("lamp.txt", "Dim.\n"))).containsExactly(INCLUDING);
    }

    @Test
    void aChapterIsReadAgainWhenItsPictureIsFoundElsewhere() throws IOException {
        assertThat(readAgainAfter(() -> write("static/rain.png", ""))).containsExactly(SHOWING);
    }

    @Test
    void allAreReadAgainWhenTheBookIsInAnotherLanguage() throws IOException {
        assertThat(readAgainAfter(
                        () -> write("octavo.yaml", "language: de\nchapters: [text.md, including.md, showing.md]\n")))
                .containsExactly(TEXT, INCLUDING, SHOWING);
    }

    private List<Integer> readAgainAfter(Change change) throws IOException {
        List<Block> before = firstParagraphs();
        change.make();
        List<Block> after = firstParagraphs();
        return List.of(TEXT, INCLUDING, SHOWING).stream()
                .filter(chapter -> before.get(chapter) != after.get(chapter))
                .toList();
    }

    private List<Block> firstParagraphs() throws IOException {
        Findings findings = new Findings();
        Manifest manifest = new ManifestReader(ArticleReader.standard(), findings).read(folder.resolve("octavo.yaml"));
        return new ChapterReader(ArticleReader.standard(), manifest, findings, Optional.of(memory))
                .read().value().publication().articles().stream()
                        .map(article -> article.lead().get(0))
                        .toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @FunctionalInterface
    private interface Change {
        void make() throws IOException;
    }
}
