package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The markup that other formats share must not know them. */
class RoomTest {

    @Test
    void namesNoFormatThatIsMadeFromIt() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<Path> telling = files.filter(Files::isRegularFile)
                    .filter(RoomTest::namesAnotherFormat)
                    .toList();
            assertThat(telling).isEmpty();
        }
    }

    private static boolean namesAnotherFormat(Path file) {
        try {
            return Files.readString(file).matches("(?is).*\\b(pdf|epub).*");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
