package dev.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Cases that are files, each beside what is expected of it. */
public final class Cases {

    private Cases() {}

    /** The names of all cases below a folder, with slashes. */
    public static List<String> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.matches(".*\\.(md|mdx|Rmd|html)"))
                    .sorted()
                    .toList();
        }
    }

    /** Compares what came of a case with the file beside it; with {@code -Doctavo.update=true}, writes that anew before. */
    public static void compare(Path source, String actual) throws IOException {
        Path expected = Path.of(source.toString().replaceFirst("\\.\\w+$", ".txt"));
        if (Boolean.getBoolean("octavo.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }
}
