package dev.octavo.source.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.report.Parsed;
import dev.octavo.source.ArticleReader;
import dev.octavo.source.UnreadableTextException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes stand where front matter may stand, an article comes of them, or they are told to be no text. */
class FrontMatterFuzzTest {

    private static final Path CASES = Path.of("src/test/resources/cases/front-matter");

    /** What the notations are made of: random characters alone hardly ever open anything. */
    private static final String[] PIECES = {
        "---\n",
        "+++\n",
        "...\n",
        "<!--\n",
        "-->\n",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "'",
        ": ",
        "- ",
        "= ",
        "\n",
        "\r",
        "\t",
        "  ",
        "&a ",
        "*a ",
        "<<: ",
        "? ",
        "| \n",
        "> \n",
        "!!set ",
        "%",
        "#",
        ",",
        "title",
        "date",
        "tags",
        "author",
        "isbn",
        "doi",
        "2015-11-01",
        "3/4/2015",
        "10:00",
        "null",
        "\\",
        "\\u",
        "\u0000",
        "\u0001",
        "\u2028",
        "\ud83d\udea3",
        "\ufffe",
        "\"\"\"",
        "'''",
        "[[",
        "]]",
        "1e999",
        "0x",
        "~",
        "@",
        "`"
    };

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void changedCases(Path file) throws IOException {
        byte[] original = Files.readAllBytes(file);
        Random random = new Random(file.getFileName().toString().hashCode());
        byte[] bytes = original;
        for (int i = 0; i < 60; i++) {
            bytes = i % 10 == 0 ? original : bytes;
            bytes = changed(bytes, random);
            assertReads(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n", "+++\n", "{\"a\":", "<!--\n---\n", "% ", ""})
    void randomPieces(String opening) {
        Random random = new Random(opening.hashCode());
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder(opening);
            random.ints(random.nextInt(40), 0, PIECES.length).forEach(piece -> text.append(PIECES[piece]));
            assertReads(text.append('\n').append(opening).toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 16, 256})
    void randomBytes(int length) {
        Random random = new Random(length);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[length + i % 7];
            random.nextBytes(bytes);
            assertReads(bytes);
        }
    }

    private static void assertReads(byte[] bytes) {
        try {
            Parsed<Article> parsed = ArticleReader.standard().read(bytes, "2015-11-01-a.md");
            assertThat(parsed.value().metadata().title()).isNotEmpty();
        } catch (UnreadableTextException e) {
            assertThat(e).hasMessageContaining("2015-11-01-a.md");
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("thrown while reading " + Arrays.toString(bytes), e);
        }
    }

    /** The bytes with a piece put in, a few left out, or one made another. */
    private static byte[] changed(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + random.nextInt(4));
        byte[] piece =
                switch (random.nextInt(3)) {
                    case 0 -> new byte[0];
                    case 1 -> new byte[] {(byte) random.nextInt(256)};
                    default -> PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
                };
        byte[] changed = new byte[at + piece.length + bytes.length - end];
        System.arraycopy(bytes, 0, changed, 0, at);
        System.arraycopy(piece, 0, changed, at, piece.length);
        System.arraycopy(bytes, end, changed, at + piece.length, bytes.length - end);
        return changed;
    }
}
