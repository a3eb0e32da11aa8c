package dev.octavo.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the documents to check. */
public final class Documents {

    private static final int SAMPLE_SIZE = 100;
    private static final Pattern MARKDOWN = Pattern.compile(".*\\.(md|markdown)");

    private Documents() {}

    /** The folder of the example articles. */
    public static Path examplesFolder() {
        return root().resolve("examples/articles");
    }

    /** The manifest of the handbook, a book that uses all that books may hold. */
    public static Path handbook() {
        return root().resolve("examples/handbook/octavo.yaml");
    }

    /** The example articles. */
    public static List<Path> examples() {
        return below(examplesFolder());
    }

    /** The folder of others' documents, which may not be there. */
    public static Path corpus() {
        return root().resolve("../shared/corpus").normalize();
    }

    /** The project's own: the example articles, the reader's case files, those of citations and, where it stands, the seed article. */
    public static List<Path> own() {
        Path root = root();
        return Stream.of(
                        "examples/articles",
                        "core/src/test/resources/cases",
                        "core/src/test/resources/citations",
                        "../shared/seed")
                .map(folder -> root.resolve(folder).normalize())
                .flatMap(folder -> below(folder).stream())
                .toList();
    }

    /**
     * Documents of others, drawn by the hash of their path and so always the same, or all of them with {@code
     * -Doctavo.corpus=all}; none where the corpus does not stand beside the checkout. The corpus' suites are left out:
     * they hold test cases, not documents.
     */
    public static List<Path> corpusSample() {
        Path corpus = corpus();
        return below(corpus).stream()
                .map(corpus::relativize)
                .filter(document -> !document.getName(0).toString().startsWith("suite-"))
                .sorted(Comparator.comparing(Documents::hash))
                .limit(isWhole() ? Long.MAX_VALUE : SAMPLE_SIZE)
                .map(corpus::resolve)
                .toList();
    }

    /**
     * Folders of others' books, from the one with the fewest documents to the one with the most: the first alone, or all of them
     * with {@code -Doctavo.corpus=all}; none where the corpus does not stand beside the checkout.
     */
    public static List<Path> books() {
        Path corpus = corpus();
        if (!Files.isDirectory(corpus)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(corpus)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("book-"))
                    .sorted(Comparator.<Path>comparingInt(
                                    folder -> below(folder).size())
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(isWhole() ? Long.MAX_VALUE : 1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One of several parts of the project's own documents, which are as different from each other as the whole is, or all of them
     * with {@code -Doctavo.corpus=all}.
     */
    public static List<Path> own(int part, int parts) {
        List<Path> own = own();
        return IntStream.range(0, own.size())
                .filter(i -> isWhole() || i % parts == part)
                .mapToObj(own::get)
                .toList();
    }

    private static boolean isWhole() {
        return System.getProperty("octavo.corpus", "").equals("all");
    }

    /** The name of a document as it is told to people: its path, from the folder that holds the checkout. */
    public static String name(Path document) {
        Path outside = Objects.requireNonNull(root().getParent());
        return outside.relativize(document).toString();
    }

    /** The folder of the checkout, wherever within it the tests were started. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the tests run within the checkout");
        }
        return folder;
    }

    /** The documents below a folder; none where there is no such folder. */
    public static List<Path> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> MARKDOWN.matcher(file.toString()).matches())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Path relative) {
        try {
            byte[] path = relative.toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(path));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
