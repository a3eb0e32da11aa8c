package dev.octavo.html.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.html.CodeHighlighter;
import dev.octavo.html.CodeHighlighter.Kind;
import dev.octavo.html.CodeHighlighter.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What becomes of a few lines of each language: {@code samples.txt} holds for each a line {@code === LANGUAGE}, the code,
 * {@code ---}, and the tokens expected of it, each as {@code «kind text»} unless it is plain. Write them anew with
 * {@code -Doctavo.update=true}, and read the difference.
 */
class SamplesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/code/samples.txt");
    private static final boolean UPDATE = Boolean.getBoolean("octavo.update");

    record Sample(String language, String code, String tokens) {

        static Sample of(String text) {
            int title = text.indexOf('\n');
            int rule = text.indexOf("\n---\n");
            return new Sample(text.substring(0, title), text.substring(title + 1, rule + 1), text.substring(rule + 5));
        }

        String highlighted() {
            return CodeHighlighter.standard().highlight(language, code).stream()
                    .map(Sample::shown)
                    .collect(Collectors.joining());
        }

        private static String shown(Token token) {
            return token.kind() == Kind.PLAIN
                    ? token.text()
                    : "«" + token.kind().name().toLowerCase(Locale.ROOT) + " " + token.text() + "»";
        }

        @Override
        public String toString() {
            return language;
        }
    }

    static List<Sample> samples() throws IOException {
        return Stream.of(Files.readString(SAMPLES).split("(?m)^=== "))
                .skip(1)
                .map(Sample::of)
                .toList();
    }

    @BeforeAll
    static void update() throws IOException {
        if (UPDATE) {
            String updated = samples().stream()
                    .map(sample -> "=== " + sample.language() + "\n" + sample.code() + "---\n" + sample.highlighted())
                    .collect(Collectors.joining());
            Files.writeString(SAMPLES, updated);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsToldApart(Sample sample) {
        assertThat(sample.highlighted()).isEqualTo(sample.tokens());
    }
}
