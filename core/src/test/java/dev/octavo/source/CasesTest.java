package dev.octavo.source;

import dev.octavo.model.Article;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every {@code cases/FOLDER/NAME.md} and {@code NAME.mdx}, and {@code NAME.html} as a page, and compares with {@code NAME.txt}: the model,
 * then the diagnostics. The folders {@code smart}, {@code trusted}, {@code escape}, {@code plain} and {@code options} are
 * read with those. Run with
 * {@code -Doctavo.update=true} to write the expected files anew, and read the difference.
 */
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    static List<String> cases() throws IOException {
        return Cases.below(CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsExpected(String name) throws IOException {
        Path source = CASES.resolve(name);
        String folder = name.substring(0, name.indexOf('/'));
        String fileName = name.substring(name.indexOf('/') + 1);
        byte[] bytes = Files.readAllBytes(source);
        Parsed<Article> parsed = name.endsWith(".html")
                ? reader(folder).readHtml(bytes, fileName)
                : reader(folder).read(bytes, fileName);
        String actual = dump(parsed);
        Cases.compare(source, actual);
    }

    private static ArticleReader reader(String folder) {
        ArticleReader.Builder reader = ArticleReader.builder();
        return switch (folder) {
            case "smart" -> reader.smartPunctuation(true).build();
            case "trusted" -> reader.rawHtml(RawHtml.TRUSTED).build();
            case "options" ->
                reader.with(MarkdownExtension.EMOJI)
                        .with(MarkdownExtension.WIKI_LINKS)
                        .with(MarkdownExtension.ABBREVIATIONS)
                        .with(MarkdownExtension.HEADING_REFERENCES)
                        .templateMarks(TemplateMarks.removed())
                        .build();
            case "escape" -> reader.rawHtml(RawHtml.ESCAPE).build();
            case "plain" ->
                reader.extensions(EnumSet.noneOf(MarkdownExtension.class)).build();
            default -> reader.build();
        };
    }

    private static String dump(Parsed<Article> parsed) {
        String diagnostics =
                parsed.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
        return ModelDump.of(parsed.value()) + (diagnostics.isEmpty() ? "" : "---\n" + diagnostics + "\n");
    }
}
