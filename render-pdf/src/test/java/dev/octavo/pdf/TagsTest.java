package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.source.ArticleReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code NAME.md} in {@code tags} gets the tags in {@code NAME.txt}; run with {@code -Doctavo.update=true} to write them
 * anew, and read them.
 */
class TagsTest {

    private static final Path CASES = Path.of("src/test/resources/tags");

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void areAsExpected(String name) throws IOException {
        compare(name, Publication.of(read(name)));
    }

    @Test
    void ofABookHaveContentsAndParts() throws IOException {
        Publication book = new Publication(
                Metadata.titled("The book"),
                List.of(
                        new Publication.Chapter(read("links")),
                        new Publication.Part("The part", List.of(new Publication.Chapter(read("formulas"))))));

        compare("book", book);
    }

    @Test
    void ofATableOverTwoPagesHaveItsHeadOnce() throws IOException {
        String table = "| The head | Other |\n|---|---|\n" + "| row | cell |\n".repeat(90);
        byte[] source = table.getBytes(StandardCharsets.UTF_8);

        Pdf pdf = Pdf.of(ArticleReader.standard().read(source, "table.md").value());

        assertThat(pdf.pages()).isGreaterThan(1);
        assertThat(pdf.letters().split("Thehead", -1)).hasSize(pdf.pages() + 1);
        assertThat(pdf.read(TagDump::of)).containsOnlyOnce("The head");
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .sorted()
                    .toList();
        }
    }

    private static Article read(String name) throws IOException {
        return ArticleReader.standard().read(CASES.resolve(name + ".md")).value();
    }

    private static void compare(String name, Publication publication) throws IOException {
        String tags = Pdf.of(publication, new PdfRenderer()).read(TagDump::of);
        Path file = CASES.resolve(name + ".txt");
        if (Boolean.getBoolean("octavo.update")) {
            Files.writeString(file, tags);
        }
        assertThat(tags).isEqualTo(Files.readString(file));
    }
}
