package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is published again when something changes. */
class WatchTest {

    private final Path in;
    private final Path out;

    WatchTest(@TempDir Path folder) {
        this.in = folder.resolve("in");
        this.out = folder.resolve("out");
    }

    @BeforeEach
    void write() throws IOException {
        write("a/one.md", "# One\n");
        write("a/two.md", "# Two\n");
        write("a/lamp.png", "");
        write("b/three.md", "# Three\n");
        write("book/octavo.yaml", "chapters: [four.md]\n");
        write("book/four.md", "# Four\n");
    }

    @Test
    void aTextTouchesItself() {
        assertThat(touchedBy("a/one.md")).containsExactly("a/one.md");
    }

    @Test
    void anythingElseTouchesTheTextsOfItsFolder() {
        assertThat(touchedBy("a/lamp.png")).containsExactly("a/one.md", "a/two.md");
    }

    @Test
    void aNewFolderTouchesWhatIsInIt() {
        assertThat(touchedBy("b")).containsExactly("b/three.md");
    }

    @Test
    void anyFileOfABookTouchesTheBook() {
        assertThat(touchedBy("book/four.md")).containsExactly("book");
    }

    @Test
    void theOutputsDoNotLieAmongTheInputs() {
        assertThat(CommandRun.of("--watch", "-t", "html", "-o", in, in.resolve("a/one.md"))
                        .errors())
                .singleElement()
                .asString()
                .contains("--watch needs an output folder");
    }

    @Test
    @Timeout(60)
    void aBookIsPublishedAgain() throws Exception {
        Files.createDirectories(out);
        Thread command = new Thread(() -> CommandRun.of("--watch", "-t", "html", "-o", out, in.resolve("book")));
        try (FolderWatch outputs = FolderWatch.of(List.of(out), in)) {
            command.start();
            outputs.awaitChange();
            write("book/four.md", "# Four and a half\n");
            outputs.awaitChange();
        } finally {
            command.interrupt();
            command.join();
        }
        assertThat(out.resolve("book.html")).content().contains("Four and a half");
    }

    private List<String> touchedBy(String... changed) {
        List<Input> inputs = Inputs.expand(List.of(in.resolve("a").toString(), in + "/b", in + "/book"), false);
        Set<Path> paths = Arrays.stream(changed).map(in::resolve).collect(Collectors.toSet());
        return Watching.touched(inputs, paths).stream()
                .map(input -> in.relativize(Path.of(input.name())).toString())
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = in.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
