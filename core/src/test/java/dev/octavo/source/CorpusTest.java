package dev.octavo.source;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every document of the corpus can be read, in less than a second; where the corpus does not stand beside the checkout,
 * nothing is tested. Tells what was found in the documents. An ordinary run reads a sixteenth of them, drawn by the hash of
 * their path; {@code -Doctavo.corpus=all} reads all.
 */
class CorpusTest {

    private static final Path CORPUS = Path.of("../../shared/corpus");
    private static final Pattern MARKDOWN = Pattern.compile(".*\\.(md|markdown)");

    /**
     * A document that was read.
     *
     * @param millis how long the processor took
     * @param diagnostics what was found
     */
    private record Reading(Path file, long millis, List<Diagnostic> diagnostics) {

        static Reading of(Path file) throws Exception {
            byte[] bytes = Files.readAllBytes(file);
            String name = CORPUS.relativize(file).toString();
            return SmallStack.call(() -> {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                List<Diagnostic> found = read(bytes, name);
                long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                return new Reading(file, (end - start) / 1_000_000, found);
            });
        }

        private static List<Diagnostic> read(byte[] bytes, String name) {
            try {
                return ArticleReader.standard().read(bytes, name).diagnostics();
            } catch (UnreadableTextException e) {
                return List.of(Diagnostic.error("unreadable", e.toString(), SourceRange.whole(name)));
            }
        }
    }

    @Test
    void everyDocumentIsReadInLessThanASecond() throws Exception {
        assumeTrue(Files.isDirectory(CORPUS));
        List<Reading> readings = new ArrayList<>();
        for (Path file : documents()) {
            readings.add(Reading.of(file));
        }
        tell(readings);
        assertThat(readings).allMatch(reading -> reading.millis() < 1_000);
    }

    private static List<Path> documents() throws IOException {
        boolean all = System.getProperty("octavo.corpus", "").equals("all");
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> MARKDOWN.matcher(file.toString()).matches())
                    .filter(Files::isRegularFile)
                    .filter(file -> all || name(file).hashCode() % 16 == 0)
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return CORPUS.relativize(file).toString().replace('\\', '/');
    }

    private static void tell(List<Reading> readings) {
        long slowest = readings.stream().mapToLong(Reading::millis).max().orElse(0);
        System.out.println("Corpus: " + readings.size() + " documents, the slowest in " + slowest + " ms");
        readings.stream()
                .flatMap(reading -> reading.diagnostics().stream())
                .collect(groupingBy(Diagnostic::code, TreeMap::new, toList()))
                .forEach((code, found) -> System.out.println(found.size() + " " + code + ", as " + found.get(0)));
    }
}
