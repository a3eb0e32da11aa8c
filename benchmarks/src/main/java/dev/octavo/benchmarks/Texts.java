package dev.octavo.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The texts that are rendered. */
public enum Texts {
    /** A thousand articles of a few pages each. */
    GENERATED {
        @Override
        List<String> all() {
            ArticleGenerator generator = new ArticleGenerator(1);
            return IntStream.range(0, 1000)
                    .mapToObj(i -> generator.article(1 + i % 8))
                    .toList();
        }
    },

    /** The real blogs of the corpus, where it stands beside the checkout; started from the checkout's folder. */
    BLOGS {
        @Override
        List<String> all() throws IOException {
            return documents(file -> file.toString().contains("/blog-"));
        }
    },

    /** One in four of all the corpus' documents, always the same; the suites of the specifications are left out. */
    CORPUS {
        @Override
        List<String> all() throws IOException {
            return documents(file -> Math.floorMod(file.toString().hashCode(), 4) == 0);
        }
    };

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\uFEFF?(---|\\+\\+\\+)\\R[\\s\\S]*?\\R\\1\\h*(\\R|\\z)");

    /** All texts, with their front matter. */
    abstract List<String> all() throws IOException;

    /** A text as those read it who know nothing of front matter. */
    static String withoutFrontMatter(String text) {
        return FRONT_MATTER.matcher(text).replaceFirst("");
    }

    private static List<String> documents(Predicate<Path> chosen) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../shared/corpus"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("/suite-"))
                    .filter(chosen)
                    .sorted()
                    .map(Texts::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
