package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.epub.EpubRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookOptionsTest {

    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==");

    private final Path folder;
    private final Path article;
    private final Path out;

    BookOptionsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.article = Files.writeString(folder.resolve("a.md"), "# Title\n\nText.\n");
        this.out = folder.resolve("out");
    }

    @Test
    void theCoverIsTheOneThatIsGiven() throws IOException {
        Path cover = Files.write(folder.resolve("cover.png"), PIXEL);

        publish("epub", "--cover", cover);

        assertThat(names()).contains("EPUB/cover.png").contains("EPUB/cover.xhtml");
        assertThat(bytes("EPUB/cover.png")).isEqualTo(PIXEL);
    }

    @Test
    void aBookMayHaveNoCover() throws IOException {
        publish("epub", "--no-cover");

        assertThat(names()).noneMatch(name -> name.contains("cover"));
    }

    @Test
    void chaptersAreSplitAtTheSizeWanted() throws IOException {
        Files.writeString(
                article, "# Title\n\n## A\n\n" + "word ".repeat(3000) + "\n\n### B\n\n" + "word ".repeat(3000) + "\n");

        publish("epub");
        List<String> whole = names();
        publish("epub", "--chapter-size", "10");

        assertThat(names()).hasSize(whole.size() + 1).contains("EPUB/chapter-b.xhtml");
    }

    @Test
    void fontsAreEmbedded() throws IOException {
        Path font = folder.resolve("text.ttf");
        try (InputStream in =
                Objects.requireNonNull(EpubRenderer.class.getResourceAsStream("cover/SourceSerifPro-Regular.ttf"))) {
            Files.copy(in, font);
        }

        publish("epub", "--text-font", font, "--code-font", font);
        long whole = Files.size(out.resolve("a.epub"));
        publish("epub", "--text-font", font, "--code-font", font, "--fonts-in-part");

        assertThat(names()).anyMatch(name -> name.endsWith(".ttf"));
        assertThat(Files.size(out.resolve("a.epub"))).isLessThan(whole);
    }

    @Test
    void looksAreChosen() throws IOException {
        Files.writeString(article, "# T\n\n|a|b|c|d|e|f|\n|-|-|-|-|-|-|\n|1|2|3|4|5|6|\n");

        publish("epub", "--spaced", "--tables-as-lists", "--shop-images", "--certified-by", "An Office");

        assertThat(text("EPUB/chapter-a.xhtml")).doesNotContain("<table");
        assertThat(text("EPUB/package.opf")).contains("a11y:certifiedBy", "An Office");
        assertThat(text("EPUB/style.css")).contains("text-indent: 0");
    }

    @Test
    void thePagesOfThePdfAreListedWhateverTheOrderOfTheFormats() throws IOException {
        Files.writeString(article, "# Title\n\n" + "word ".repeat(3000) + "\n");

        publish("epub,pdf", "--page-list");

        assertThat(text("EPUB/nav.xhtml")).contains("page-list", "#page-1\"", "#page-3\"");
        assertThat(text("EPUB/package.opf")).contains("<meta property=\"pageBreakSource\">Title (PDF)</meta>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--page-list            | --page-list needs both formats, pdf and epub",
                "--chapter-size=9       | a chapter has room for 10,000 bytes at least, not 9216",
                "--chapter-size=-1      | a chapter has room for 10,000 bytes at least, not -1024",
                "--certified-by=        | a certifier has a name",
            })
    void whatCannotBeIsWrongUsage(String option, String message) {
        CommandRun run = CommandRun.of("-t", "epub", "-o", out, option, article);

        assertThat(run).isEqualTo(new CommandRun(2, "", "octavo: " + message + System.lineSeparator()));
        assertThat(out).doesNotExist();
    }

    @Test
    void filesThatCannotBeUsedAreToldBeforeAnythingIsWritten() throws IOException {
        Path text = Files.writeString(folder.resolve("text.png"), "no picture");
        Path none = folder.resolve("none.ttf");

        assertThat(CommandRun.of("-t", "epub", "-o", out, "--cover", text, article)
                        .err())
                .contains("a cover is a PNG or a JPEG: text.png");
        assertThat(CommandRun.of("-t", "epub", "-o", out, "--text-font", none, article)
                        .err())
                .contains("cannot read " + none + ": no such file or folder");
        assertThat(CommandRun.of("-t", "epub", "-o", out, "--no-cover", "--cover", text, article)
                        .err())
                .contains("there is --cover or --no-cover, not both");
        assertThat(out).doesNotExist();
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(CommandRun.of("--help").out())
                .contains("E-books", "--cover", "--no-cover", "--chapter-size", "--text-font", "--code-font")
                .contains("--fonts-in-part", "--shop-images", "--spaced", "--tables-as-lists", "--certified-by")
                .contains("--page-list");
    }

    private void publish(String formats, Object... options) {
        Object[] arguments = Stream.concat(Stream.of("-t", formats, "-o", out, article), Arrays.stream(options))
                .toArray();
        assertThat(CommandRun.of(arguments)).isEqualTo(new CommandRun(0, "", ""));
    }

    private List<String> names() throws IOException {
        try (ZipFile book = new ZipFile(out.resolve("a.epub").toFile())) {
            return book.stream().map(ZipEntry::getName).collect(Collectors.toList());
        }
    }

    private String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String name) throws IOException {
        try (ZipFile book = new ZipFile(out.resolve("a.epub").toFile());
                InputStream in = book.getInputStream(book.getEntry(name))) {
            return in.readAllBytes();
        }
    }
}
