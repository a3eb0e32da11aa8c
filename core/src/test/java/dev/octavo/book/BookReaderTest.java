package dev.octavo.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.model.Article;
import dev.octavo.model.Image;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.source.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookReaderTest {

    private final Path folder;

    BookReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void quotesAreThoseOfTheLanguageOfTheBook() throws IOException {
        write("octavo.yaml", "title: B\nlanguage: de\nchapters: [a.md]\n");
        write("a.md", "# Sie sagte \"Hallo\"\n\nUnd 'ja'.\n");

        Article article = BookReader.of(
                        ArticleReader.builder().smartPunctuation(true).build())
                .read(folder.resolve("octavo.yaml"))
                .value()
                .publication()
                .articles()
                .get(0);

        assertThat(article.metadata().title()).isEqualTo("Sie sagte „Hallo“");
        assertThat(Nodes.text(article.lead())).isEqualTo("Und ‚ja‘.");
    }

    @Test
    void whatTellsNoLanguageIsQuotedAndLabelledInTheOneItIsWrittenIn() {
        String german =
                "Der Hafen ist am Morgen still, und die Boote, die in der Nacht ausgefahren sind, sind noch nicht"
                        + " zurück; es heißt, dass sie bis Mittag hier sein werden, und das ist auch gut für den Wirt.";
        Article read = ArticleReader.builder()
                .smartPunctuation(true)
                .build()
                .readText(german + "\n\n\"Ja\", siehe @fig:a.\n\n![x](a.png \"Boote\"){#fig:a}\n", "a.md")
                .value();

        assertThat(Nodes.text(Assembler.standard().assemble(read).value().lead()))
                .contains("„Ja“, siehe Abbildung");
    }

    @Test
    void aBookIsNumberedAsItsAssemblerHasIt() throws IOException {
        write("octavo.yaml", "title: B\nnumbering: yes\nchapters: [{part: P, chapters: [a.md]}, b.md]\n");
        write("a.md", "# Rain\n\nSee @fig:plan and [](b.md).\n\n![x](x.png \"Plan\"){#fig:plan}\n");
        write("b.md", "# Wind\n");
        Assembler uncounted = Assembler.builder().numbering(Numbering.none()).build();
        BookReader reader = BookReader.standard().withAssembler(uncounted).remembering();

        Publication book = reader.read(folder.resolve("octavo.yaml")).value().publication();

        assertThat(((Part) book.entries().get(0)).number()).isEmpty();
        assertThat(book.chapters()).extracting(Chapter::number).containsExactly("", "");
        assertThat(Nodes.text(book.articles().get(0).lead()))
                .contains("See Plan and")
                .doesNotContain("1");
        assertThat(uncounted.assemble(book).value()).isEqualTo(book);
    }

    @Test
    void anEmptyIndexIsCalledSoWhateverItsFileIsCalled() throws IOException {
        write("octavo.yaml", "title: B\nchapters: [a.md]\nback: [{file: reg.md, role: index}]\n");
        write("a.md", "# A\n\nA [rope]{.index}.\n");
        write("reg.md", "");

        assertThat(BookReader.standard()
                        .read(folder.resolve("octavo.yaml"))
                        .value()
                        .publication()
                        .articles()
                        .get(1)
                        .metadata()
                        .title())
                .isEqualTo("Index");
    }

    @Test
    void takesChaptersAndPartsInTheOrderOfTheManifest() throws IOException {
        write("preface.md", "# Before Dark\n");
        write("night/lamp.md", "# The Lamp\n");
        write("night/rain.md", "It rains.\n");
        Publication book = read("""
                title: A Small Harbour
                authors: [Ines Halloran]
                language: en
                chapters:
                  - preface.md
                  - part: The Night
                    chapters:
                      - file: night/lamp.md
                        chapters:
                          - file: night/rain.md
                            title: Rain, Mostly
                """);

        assertThat(book.metadata().title()).isEqualTo("A Small Harbour");
        assertThat(book.metadata().authors()).extracting("name").containsExactly("Ines Halloran");
        assertThat(titles(book)).containsExactly("Before Dark", "The Lamp", "Rain, Mostly");
        assertThat(book.articles()).extracting(Article::id).containsExactly("preface", "night/lamp", "night/rain");
        assertThat(book.entries().get(1)).isInstanceOf(Publication.Part.class);
    }

    @Test
    void namesFilesFromTheRootOfTheBook() throws IOException {
        write("a.md", "# A\n\n[x]{#x}\n");
        write("night/rain.md", "# Rain\n");
        write("night/lamp.md", """
                # Lamp {#y}

                [up](../a.md#x) [beside](rain.md) [here](#y) [out](https://example.org/a.md) <a href="../a.md">h</a>

                ![lamp](../img/./lamp.png) <img src='moon.svg' alt='moon'>
                """);
        Article lamp = read("chapters: [night/lamp.md, night/rain.md, a.md]")
                .articles()
                .get(0);

        assertThat(Nodes.stream(lamp.lead()).filter(Link.class::isInstance).map(Link.class::cast))
                .extracting(Link::destination)
                .containsExactly("a.md#x", "night/rain.md", "#y", "https://example.org/a.md", "a.md");
        assertThat(Nodes.stream(lamp.lead()).filter(Image.class::isInstance).map(Image.class::cast))
                .extracting(Image::source)
                .containsExactly("img/lamp.png", "night/moon.svg");
    }

    @Test
    void includesFilesFromBesideTheChapter() throws IOException {
        write("night/lamp.md", "# Lamp\n\n{{#include wick.txt}}\n");
        write("night/wick.txt", "The wick is flat.\n");

        assertThat(Nodes.text(
                        read("chapters: [night/lamp.md]").articles().get(0).lead()))
                .contains("The wick is flat.");
    }

    @Test
    void includesWhatAnMdBookHasBesideItsTextsAndNothingBeyondItsFolder() throws IOException {
        write("book.toml", "[book]\ntitle = \"Lamps\"\n");
        write("src/SUMMARY.md", "- [Lamp](lamp.md)\n");
        write("src/lamp.md", "# Lamp\n\n{{#include ../listings/wick.rs}}\n\n{{#include ../../key.txt}}\n");
        write("listings/wick.rs", "The wick is flat.\n");
        write("../key.txt", "secret\n");
        Parsed<Book> parsed = BookReader.standard().read(folder.resolve("book.toml"));

        assertThat(Nodes.text(parsed.value().publication().articles().get(0).lead()))
                .startsWith("The wick is flat.")
                .doesNotContain("secret");
        assertThat(parsed.diagnostics())
                .extracting(found -> found.at().line() + " " + found.code())
                .containsExactly("5 resource-outside");
    }

    @Test
    void leavesOutWhatIsNotThereAndSaysWhereItWasNamed() throws IOException {
        write("a.md", "# A\n");
        write("../beyond.md", "# Beyond\n");
        Path manifest = write("octavo.yaml", """
                title: Torn
                chapters:
                  - a.md
                  - gone.md
                  - ../beyond.md
                  - ./a.md
                  - part: Nothing
                  - [a.md]
                """);
        Parsed<Book> parsed = BookReader.standard().read(manifest);

        assertThat(titles(parsed.value().publication())).containsExactly("A");
        assertThat(parsed.diagnostics())
                .extracting(found -> found.at().line() + ":" + found.at().column() + " " + found.code())
                .containsExactly("4:5 chapter-missing", "5:5 chapter-outside", "6:5 chapter-twice", "8:5 book-entry");
        assertThat(parsed.diagnostics())
                .extracting(found -> found.at().source())
                .containsOnly(manifest.toString());
    }

    @Test
    void publishesABookWithoutChapters() throws IOException {
        Parsed<Book> parsed = BookReader.standard().read(write("octavo.yaml", "title: Empty\n"));

        assertThat(parsed.value().publication().entries()).isEmpty();
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("book-empty");
    }

    @Test
    void anArticleIsABookOfItself() throws IOException {
        Parsed<Book> parsed =
                BookReader.standard().read(write("a.md", "# Tides\n\nSee [b](b.md) and [it](#low).\n\n## Low\n"));

        assertThat(parsed.value().publication().metadata().title()).isEqualTo("Tides");
        assertThat(parsed.value().publication().articles())
                .singleElement()
                .satisfies(article -> assertThat(article.sections()).hasSize(1));
    }

    @Test
    void tellsWhatIsNotYaml() throws IOException {
        Parsed<Book> parsed = BookReader.standard().read(write("octavo.yaml", "title: Torn\nchapters: [a.md\n"));

        assertThat(parsed.value().publication().metadata().title()).isEqualTo("Torn");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).contains("yaml-syntax");
    }

    @Test
    void readsTheBooksOfMdBook() throws IOException {
        write("book.toml", "[book]\ntitle = \"Knots\"\nauthors = [\"B. Ender\"]\nlanguage = \"en\"\nsrc = \"text\"\n");
        write("text/SUMMARY.md", """
                # Summary

                [Before](before.md)

                # Bends

                - [Sheet Bend](bends/sheet.md)
                    - [Double](bends/double.md)
                - [Not yet]()
                """);
        write("text/before.md", "Rope.\n");
        write("text/bends/sheet.md", "# Sheet Bend\n");
        write("text/bends/double.md", "# Doubled\n");
        Parsed<Book> parsed =
                BookReader.standard().read(BookReader.manifestIn(folder).orElseThrow());
        Publication book = parsed.value().publication();

        assertThat(book.metadata().title()).isEqualTo("Knots");
        assertThat(book.metadata().authors()).extracting("name").containsExactly("B. Ender");
        assertThat(titles(book)).containsExactly("Before", "Sheet Bend", "Doubled");
        assertThat(((Publication.Part) book.entries().get(1)).title()).isEqualTo("Bends");
        assertThat(parsed.value().root()).isEqualTo(folder.resolve("text"));
        assertThat(parsed.diagnostics())
                .extracting(found -> found.code() + " " + found.at().line())
                .containsExactly("chapter-missing 9");
    }

    @Test
    void callsABookAfterItsFolderWhereNothingElseTells() throws IOException {
        Path root = Files.createDirectory(folder.resolve("small-boats"));
        Files.writeString(root.resolve("SUMMARY.md"), "- [One](one.md)\n");
        Files.writeString(root.resolve("one.md"), "One.\n");

        assertThat(BookReader.standard()
                        .read(BookReader.manifestIn(root).orElseThrow())
                        .value()
                        .publication()
                        .metadata()
                        .title())
                .isEqualTo("Small boats");
    }

    @Test
    void takesTheFirstHeadingOfASummaryForItsTitleAndEndsPartsAtARule() throws IOException {
        write("preface.md", "# Preface\n");
        write("one.md", "# One\n");
        write("app end.md", "# Appendix\n");
        write("SUMMARY.md", """
                # Summary

                [Preface](preface.md)

                # First Part

                - [One](one.md)

                ---

                [Appendix](app%20end.md)
                """);
        Publication book =
                BookReader.standard().read(folder.resolve("SUMMARY.md")).value().publication();

        assertThat(book.entries()).hasSize(3);
        assertThat(titles(book)).containsExactly("Preface", "One", "Appendix");
        assertThat(book.entries().get(1)).isInstanceOf(Publication.Part.class);
    }

    @Test
    void readsAManifestWithTheLinesThatYamlHasAroundIt() throws IOException {
        write("a.md", "# A\n");
        Parsed<Book> parsed =
                BookReader.standard().read(write("octavo.yaml", "---\ntitle: T\nchapters: [a.md, gone.md]\n---\n"));

        assertThat(parsed.value().publication().metadata().title()).isEqualTo("T");
        assertThat(titles(parsed.value().publication())).containsExactly("A");
        assertThat(parsed.diagnostics()).extracting(found -> found.at().line()).containsExactly(3);
    }

    @Test
    void callsAChapterAsTheManifestDoes() throws IOException {
        write("b.md", "## Only the second level\n");

        assertThat(titles(read("chapters: [{file: b.md, title: Given}]"))).containsExactly("Given");
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        write("book/octavo.yaml", "chapters: [link.md]");
        Path outside = write("secret.md", "# Secret\n");
        Files.createSymbolicLink(folder.resolve("book/link.md"), outside);

        assertThat(BookReader.standard()
                        .read(folder.resolve("book/octavo.yaml"))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("chapter-outside");
    }

    @Test
    void takesProseForNoManifest() throws IOException {
        write("SUMMARY.md", "What this is about.\n");

        assertThat(BookReader.manifestIn(folder)).isEmpty();
    }

    @Test
    void findsNoManifestInAFolderOfArticles() throws IOException {
        write("a.md", "# A\n");

        assertThat(BookReader.manifestIn(folder)).isEmpty();
    }

    @Test
    void throwsWhenThereIsNoManifest() {
        assertThatThrownBy(() -> BookReader.standard().read(folder.resolve("octavo.yaml")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private Publication read(String manifest) throws IOException {
        Parsed<Book> parsed = BookReader.standard().read(write("octavo.yaml", manifest));
        assertThat(parsed.diagnostics()).isEmpty();
        return parsed.value().publication();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> titles(Publication book) {
        return book.articles().stream()
                .map(article -> article.metadata().title())
                .toList();
    }
}
