package dev.octavo.cite;

import dev.octavo.Octavo;
import dev.octavo.markdown.MarkdownRenderer;
import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.Cases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sets the citations of every {@code citations/NAME.md} and compares with {@code NAME.txt}: the article as Markdown, then the
 * diagnostics. Run with {@code -Doctavo.update=true} to write the expected files anew, and read the difference.
 */
class CitationCasesTest {

    private static final Path CASES = Path.of("src/test/resources/citations");

    static List<String> cases() throws IOException {
        return Cases.below(CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void setsAsExpected(String name) throws IOException {
        Article article = Octavo.reader()
                .build()
                .read(Files.readAllBytes(CASES.resolve(name)), name)
                .value();
        Parsed<Article> set = Citations.resolve(article, ResourceLoader.within(CASES));
        String diagnostics =
                set.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
        String actual = markdown(set.value()) + (diagnostics.isEmpty() ? "" : "===\n" + diagnostics + "\n");
        Cases.compare(CASES.resolve(name), actual);
    }

    private static String markdown(Article article) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownRenderer().render(Publication.of(article), out, RenderContext.standard());
        return out.toString(StandardCharsets.UTF_8).replaceFirst("(?s)\\A---\n.*?\n---\n\n", "");
    }
}
