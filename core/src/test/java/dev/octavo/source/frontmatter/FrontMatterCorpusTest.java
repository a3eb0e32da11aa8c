package dev.octavo.source.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.octavo.model.MetaValue;
import dev.octavo.model.Metadata;
import dev.octavo.report.Diagnostic;
import dev.octavo.source.DateOrder;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads the front matter of real documents, and the test suite of YAML, where they stand beside the checkout. */
class FrontMatterCorpusTest {

    private static final Path CORPUS = Path.of("../../shared/corpus");

    private static final List<String> CREATED = List.of("createdat", "date", "created", "publishdate", "pubdate");

    @BeforeEach
    void needsTheCorpus() {
        assumeTrue(Files.isDirectory(CORPUS));
    }

    @Test
    void everyDateIsReadOrReported() throws IOException {
        for (Path file : files(CORPUS, Set.of("md", "markdown", "mdx"))) {
            Findings findings = new Findings();
            Metadata metadata = read(text(file), file.toString(), findings).metadata();
            boolean tellsDate = CREATED.stream()
                    .flatMap(key -> Keys.of(metadata.frontMatter()).get(key).stream())
                    .anyMatch(value -> Values.text(value).isPresent());
            boolean isReported =
                    findings.inOrder().stream().map(Diagnostic::code).anyMatch("metadata-date"::equals);
            assertThat(!tellsDate || metadata.created().isPresent() || isReported)
                    .as(file.toString())
                    .isTrue();
        }
    }

    @Test
    void theSuiteOfYaml() throws IOException {
        int read = 0;
        for (Path file : files(CORPUS.resolve("suite-yaml/src"), Set.of("yaml"))) {
            String cases = "---\ncases:\n" + text(file).replaceFirst("\\A---\\n", "") + "\n---\n";
            MetaValue list = read(cases, file.toString(), new Findings())
                    .metadata()
                    .frontMatter()
                    .values()
                    .get("cases");
            for (MetaValue test : list instanceof MetaValue.Items items ? items.values() : List.<MetaValue>of()) {
                String yaml =
                        Values.field((MetaValue.Fields) test, List.of("yaml")).orElse("");
                assertThat(read("---\n" + plain(yaml) + "\n---\n", file.toString(), new Findings()))
                        .isNotNull();
                read++;
            }
        }
        assertThat(read).isGreaterThan(300);
    }

    /** The suite pictures what cannot be seen. */
    private static String plain(String pictured) {
        return pictured.replace('\u2423', ' ')
                .replaceAll("\u2014*\u00bb", "\t")
                .replace("\u21b5", "")
                .replace("\u220e", "")
                .replace('\u2190', '\r')
                .replace('\u21d4', '\uFEFF');
    }

    private static FrontMatter read(String text, String name, Findings findings) {
        FrontMatterOptions options = new FrontMatterOptions(DateOrder.UNKNOWN, false, 10_000);
        return FrontMatter.read(SourceText.of(text, name), options, findings);
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path folder, Set<String> endings) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> endings.contains(file.toString().replaceFirst("^.*\\.", "")))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
