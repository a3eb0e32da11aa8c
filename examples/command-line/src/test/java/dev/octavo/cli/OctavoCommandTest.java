package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.octavo.pdf.PageSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OctavoCommandTest {

    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==");

    private final Path folder;
    private final Path in;
    private final Path out;

    OctavoCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.in = Files.createDirectory(folder.resolve("in"));
        this.out = folder.resolve("out");
    }

    @Nested
    class Inputs {

        @Test
        void aFileBecomesOneFileOfEachFormat() throws IOException {
            Path article = article("a.md", "# Title\n\nText.\n");

            CommandRun run = CommandRun.of("-t", "html,text,trial", "-o", out, article);

            assertThat(run).isEqualTo(new CommandRun(0, "", ""));
            assertThat(outputs()).containsExactly("a.html", "a.trial", "a.txt");
            assertThat(output("a.txt")).startsWith("Title\n").endsWith("\nText.\n");
        }

        @Test
        void aFieldThatAsksForWhatAnOptionDoesIsTheSame() throws IOException {
            Path article = article("a.md", "---\ntoc: true\npapersize: a5\n---\n\n# Title\n\nText.\n");

            assertThat(CommandRun.of("-t", "text", "-o", out, "--contents", article)
                            .err())
                    .contains("the field papersize has no effect")
                    .doesNotContain("the field toc");
        }

        @Test
        void aPageOfHtmlIsReadAsOne() throws IOException {
            Path page = article("a.HTM", "<title>Title</title><nav>Home</nav><p>A &amp; <b>b</b>.");

            CommandRun run = CommandRun.of("-t", "text", "-o", out, page);

            assertThat(run.code()).isZero();
            assertThat(output("a.txt"))
                    .startsWith("Title\n")
                    .contains("A & *b*.")
                    .doesNotContain("Home");
        }

        @Test
        void withoutBeingToldAnArticleBecomesAWebPageAPdfAndAnEBook() throws IOException {
            assertThat(CommandRun.of("-o", out, article("a.md", "# Title\n")).err())
                    .isEmpty();
            assertThat(outputs()).containsExactly("a.epub", "a.html", "a.pdf");
        }

        @Test
        void aFolderIsSearchedForArticlesAtEveryDepth() throws IOException {
            article("a.md", "a");
            article("deep/er/b.markdown", "b");
            article("deep/C.MD", "c");
            article("deep/d.mdx", "d");
            article("deep/e.qmd", "e");
            article("deep/f.Rmd", "f");
            article("deep/g.ipynb", "{\"cells\": [{\"cell_type\": \"markdown\", \"source\": \"g\"}]}");
            article("deep/.ipynb_checkpoints/g-checkpoint.ipynb", "{\"cells\": []}");
            article("deep/.h.md", "hidden");
            article("i.html", "<p>made of i.md</p>");
            article("notes.txt", "no article");

            assertThat(CommandRun.of("-t", "text", "-o", out, in).code()).isZero();
            assertThat(outputs())
                    .containsExactly(
                            "a.txt",
                            "deep/C.txt",
                            "deep/d.txt",
                            "deep/e.txt",
                            "deep/er/b.txt",
                            "deep/f.txt",
                            "deep/g.txt");
        }

        @Test
        void aFolderWithAManifestIsOneBook() throws IOException {
            article("knots/book.toml", "[book]\ntitle = \"Knots\"\n");
            article("knots/src/SUMMARY.md", "- [Bend](bends/sheet.md)\n- [Gone](gone.md)\n- [Hitch](hitch.md)\n");
            article("knots/src/hitch.md", "# Half Hitch\n");
            article("knots/src/bends/sheet.md", "# Sheet Bend\n\nText.\n");

            CommandRun run = CommandRun.of("-t", "text", "-o", out, "-M", "subtitle=All of them", in.resolve("knots"));

            assertThat(run.code()).isZero();
            assertThat(run.err()).contains("SUMMARY.md:2:3: error: no such file: gone.md [chapter-missing]");
            assertThat(outputs()).containsExactly("knots.txt");
            assertThat(output("knots.txt"))
                    .startsWith("Knots\n")
                    .contains("All of them")
                    .contains("Sheet Bend");
        }

        @Test
        void aSummaryNamedByItselfIsItsBookAndOneInAListIsAText() throws IOException {
            article("knots/book.toml", "[book]\ntitle = \"Knots\"\n");
            Path summary = article("knots/src/SUMMARY.md", "# Summary\n\n- [Bend](bend.md)\n");
            article("knots/src/bend.md", "# Sheet Bend\n");
            Path list = Files.writeString(in.resolve("list"), summary + "\n");

            assertThat(CommandRun.of("-t", "text", "-o", out, summary)).isEqualTo(new CommandRun(0, "", ""));
            assertThat(CommandRun.of("-t", "text", "-o", out, "@" + list).code())
                    .isZero();
            assertThat(outputs()).containsExactly("SUMMARY.txt", "knots.txt");
            assertThat(output("knots.txt")).contains("Sheet Bend");
        }

        @Test
        void aManifestNamedByItselfIsTheBookOfItsFolder() throws IOException {
            article("knots.v2/a.md", "# A\n");
            Path manifest = article("knots.v2/octavo.yaml", "title: Knots\nchapters: [a.md]\n");

            assertThat(CommandRun.of("-t", "text", "-o", out, manifest)).isEqualTo(new CommandRun(0, "", ""));
            assertThat(outputs()).containsExactly("knots.v2.txt");
        }

        @Test
        void aFolderWithoutAManifestIsABookWhereThatIsAskedFor() throws IOException {
            article("knots/2 bend.md", "# Bend\n");
            article("knots/10 hitch.md", "# Hitch\n");

            assertThat(CommandRun.of("-t", "text", "-o", out, "--book", in.resolve("knots")))
                    .isEqualTo(new CommandRun(0, "", ""));
            assertThat(outputs()).containsExactly("knots.txt");
            assertThat(output("knots.txt")).containsSubsequence("Knots", "Bend", "Hitch");
        }

        @Test
        void aListNamesInputsLineByLine() throws IOException {
            article("with space.md", "a");
            article("b/c.md", "c");
            article("@odd.md", "odd");
            Path list = Files.writeString(
                    folder.resolve("my list"),
                    "\uFEFF# what to publish\n\n  " + in + "/with space.md  \r\n" + in + "/b\n" + in + "/@odd.md\n");

            assertThat(CommandRun.of("-t", "text", "-o", out, "--root", in, "@" + list))
                    .isEqualTo(new CommandRun(0, "", ""));
            assertThat(outputs()).containsExactly("@odd.txt", "b/c.txt", "with space.txt");
        }

        @Test
        void aListThatCannotBeReadIsAFailedInput() throws IOException {
            Path list = Files.write(folder.resolve("list"), new byte[] {(byte) 0xFF, 'a'});

            CommandRun run = CommandRun.of("-t", "text", "-o", out, "@" + list, "@" + folder.resolve("none"));

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.errors())
                    .containsExactly(
                            list + ": error: cannot read the list: not UTF-8 text [input-unreadable]",
                            folder.resolve("none")
                                    + ": error: cannot read the list: no such file or folder [input-unreadable]");
        }

        @Test
        void anArticleThatIsNamedTwiceIsPublishedOnce() throws IOException {
            Path article = article("a.md", "a");
            Path report = folder.resolve("report");

            CommandRun.of("-t", "text", "-o", out, "--report", report, article, in, in.resolve("../in/a.md"));

            assertThat(report).content().hasLineCount(1);
        }

        @Test
        void aMissingFileFailsAndTheOthersArePublished() throws IOException {
            Path missing = in.resolve("missing.md");

            CommandRun run = CommandRun.of("-t", "text", "-o", out, missing, article("a.md", "a"));

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.errors()).containsExactly(missing + ": error: no such file or folder [input-missing]");
            assertThat(outputs()).containsExactly("a.txt");
        }

        @Test
        void aLinkThatLeadsNowhereIsToldOnceForAllFormats() throws IOException {
            Path a = article("a.md", "[gone](gone.md) and [a file](tide.csv)");

            CommandRun run = CommandRun.of("-o", out, a);

            assertThat(run.errors())
                    .containsExactly(
                            a + ":1:1: warning: no such file: gone.md [link-broken]",
                            a + ":1:21: info: leads out of what stands alone: tide.csv"
                                    + " (its text stands without a link in PDFs and e-books) [link-unresolved]");
        }

        @Test
        void aFolderWithoutArticlesFails() {
            CommandRun run = CommandRun.of("-t", "text", "-o", out, in);

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.errors())
                    .containsExactly(in + ": error: no articles (*.md, *.qmd, *.ipynb …) in this folder [input-empty]");
            assertThat(out).doesNotExist();
        }

        @Test
        void bytesThatAreNoTextFailAndTheOthersArePublished() throws IOException {
            Path broken = Files.write(in.resolve("a.md"), new byte[] {'a', '\n', 'b', (byte) 0xFF, 'c'});
            article("b.md", "b");

            CommandRun run = CommandRun.of("-t", "text", "-o", out, in);

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.errors())
                    .singleElement()
                    .asString()
                    .startsWith(broken + ": error: cannot be read: line 2: ");
            assertThat(outputs()).containsExactly("b.txt");
        }

        @Test
        void brokenFrontMatterIsReportedWithItsPlaceAndPublished() throws IOException {
            Path article = article("a.md", "---\ntitle: A: b\n---\n\nText.\n");

            CommandRun run = CommandRun.of("-t", "text", "-o", out, article);

            assertThat(run.code()).isZero();
            assertThat(run.errors()).singleElement().asString().matches("\\Q" + article + "\\E:2:\\d+: .*\\[.+]");
            assertThat(output("a.txt")).contains("Text.");
        }
    }

    @Nested
    class Places {

        @Test
        void outputsMirrorThePathsBelowTheCommonFolder() throws IOException {
            Path a = article("x/a.md", "a");
            Path b = article("y/z/b.md", "b");

            CommandRun.of("-t", "text", "-o", out, a, b);

            assertThat(outputs()).containsExactly("x/a.txt", "y/z/b.txt");
        }

        @Test
        void aFolderIsMirroredFromItselfOnEvenWhereAllArticlesLieDeeper() throws IOException {
            article("x/a.md", "a");

            CommandRun.of("-t", "text", "-o", out, in);

            assertThat(outputs()).containsExactly("x/a.txt");
        }

        @Test
        void theRootSaysFromWhereOnPathsAreMirrored() throws IOException {
            Path article = article("x/a.md", "a");

            CommandRun.of("-t", "text", "-o", out, "--root", folder, article);

            assertThat(outputs()).containsExactly("in/x/a.txt");
        }

        @Test
        void anInputOutsideTheRootIsWrongUsage() throws IOException {
            Path article = article("a.md", "a");

            assertWrongUsage(
                    CommandRun.of("-t", "text", "-o", out, "--root", folder.resolve("other"), article),
                    article + " is not below the root " + folder.resolve("other"));
        }

        @Test
        void twoInputsWithOneOutputAreWrongUsage() throws IOException {
            Path one = article("a.markdown", "one");
            Path two = article("a.md", "two");

            assertWrongUsage(
                    CommandRun.of("-t", "text", "-o", out, in),
                    one + " and " + two + " would both be written to " + out.resolve("a.txt"));
        }

        @Test
        void anInputIsNeverOverwritten() throws IOException {
            Path article = article("a.txt", "mine");

            CommandRun run = CommandRun.of("-t", "text", "-o", in, article);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("is an input and would be overwritten");
            assertThat(article).hasContent("mine");
        }

        @Test
        void anOutputFolderThatCannotBeMadeIsWrongUsage() throws IOException {
            Path file = Files.writeString(folder.resolve("file"), "in the way");

            CommandRun run = CommandRun.of("-t", "text", "-o", file.resolve("out"), article("a.md", "a"));

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.errors()).hasSize(1);
            assertThat(run.err()).startsWith("octavo: cannot make the output folder " + file.resolve("out"));
        }

        @Test
        void aPlaceThatCannotBeWrittenFailsThatInputAlone() throws IOException {
            article("x/a.md", "a");
            article("b.md", "b");
            Files.createDirectory(out);
            Files.writeString(out.resolve("x"), "in the way");

            CommandRun run = CommandRun.of("-t", "text", "-o", out, in);

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.errors())
                    .containsExactly(in.resolve("x/a.md") + ": error: cannot write " + out.resolve("x/a.txt")
                            + ": a file is in the way [output-failed]");
            assertThat(outputs()).containsExactly("b.txt", "x");
        }

        @Test
        void anOutputFolderMayBeALink() throws IOException {
            Path real = Files.createDirectory(folder.resolve("real"));
            Files.createSymbolicLink(out, real);

            assertThat(CommandRun.of("-t", "text", "-o", out, article("a.md", "a"))
                            .code())
                    .isZero();
            assertThat(real.resolve("a.txt")).exists();
        }
    }

    @Nested
    class Usage {

        @Test
        void anUnknownFormatIsAnsweredWithTheFormatsThereAre() throws IOException {
            CommandRun run = CommandRun.of("-t", "html,docx", "-o", out, article("a.md", "a"));

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.errors()).hasSize(1);
            assertThat(run.err())
                    .startsWith("octavo: No renderer for \"docx\" found")
                    .contains("html", "json", "markdown", "text", "trial");
            assertThat(out).doesNotExist();
        }

        @Test
        void theModelIsWrittenAsMarkdownJsonAndText() throws IOException {
            assertThat(CommandRun.of("-t", "markdown,json,text", "-o", out, article("a.md", "a"))
                            .code())
                    .isZero();
            assertThat(outputs()).containsExactly("a.json", "a.md", "a.txt");
        }

        @Test
        void formatsAreTakenWithoutRegardToCaseAndOnce() throws IOException {
            assertThat(CommandRun.of("-t", "TEXT, text,txt", "-o", out, article("a.md", "a"))
                            .code())
                    .isZero();
            assertThat(outputs()).containsExactly("a.txt");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "--nonsense",
                    "--jobs=0",
                    "--jobs=many",
                    "--raw-html=maybe",
                    "--extensions=nonsense",
                    "--template-marks=burn",
                    "--page-size=A3",
                    "--page-size=10x10mm",
                    "-M=title",
                    "-M=date=soon"
                })
        void wrongOptionsAreOneLineAndNothingIsWritten(String option) throws IOException {
            Path report = Files.writeString(folder.resolve("report"), "of yesterday");

            CommandRun run = CommandRun.of("-t", "text", "-o", out, "--report", report, option, article("a.md", "a"));

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.errors()).hasSize(1).first().asString().startsWith("octavo: ");
            assertThat(out).doesNotExist();
            assertThat(report).hasContent("of yesterday");
        }

        @Test
        void noInputAtAllIsWrongUsage() {
            assertThat(CommandRun.of().code()).isEqualTo(2);
        }

        @Test
        void helpNamesEveryOption() {
            CommandRun run = CommandRun.of("--help");

            assertThat(run.code()).isZero();
            assertThat(run.out())
                    .contains("INPUT", "--to", "--output", "--root", "--metadata", "--resources", "--raw-html")
                    .contains("--extensions", "definition-lists", "wiki-links", "--template-marks", "--includes")
                    .contains(
                            "--straight",
                            "--css",
                            "--page-size",
                            "--contents",
                            "--watermark",
                            "--bleed",
                            "--ragged",
                            "--hanging-punctuation",
                            "--link-notes",
                            "--font",
                            "--strict",
                            "--jobs",
                            "--report",
                            "--quiet",
                            "--no-progress");
        }

        @Test
        void versionIsTold() {
            assertThat(CommandRun.of("--version").out()).startsWith("octavo ");
        }
    }

    @Nested
    class Content {

        @Test
        void metadataGoOverTheFrontMatter() throws IOException {
            Path article = article("a.md", "---\ntitle: Old\nauthor: Old\n---\nText.\n");

            CommandRun.of(
                    "-t",
                    "text",
                    "-o",
                    out,
                    "-M",
                    "title=New: \"it\"",
                    "-M",
                    "author=Ada",
                    "-M",
                    "author=Grace",
                    article);

            assertThat(output("a.txt")).startsWith("New: \"it\"\n\nAda, Grace\n");
        }

        @Test
        void referencesAreResolvedWhereTheyAreRead() throws IOException {
            Path article = article("a.md", "# A\n\nSee [](#low) and @sec:high.\n\n## Low tide {#low}\n");

            CommandRun run = CommandRun.of("-t", "text,html,markdown", "-o", out, article);

            assertThat(output("a.txt")).contains("See Low tide and @sec:high.");
            assertThat(output("a.html")).contains("<a class=\"reference\" href=\"#low\">Low tide</a>");
            assertThat(output("a.md")).contains("See [](#low) and @sec:high.");
            assertThat(run.err()).containsOnlyOnce("reference-missing");
        }

        @Test
        void imagesComeFromTheInputsFolder() throws IOException {
            Path article = article("a.md", "![dot](dot.png)\n");
            Files.write(in.resolve("dot.png"), PIXEL);

            assertThat(CommandRun.of("-t", "html", "-o", out, article).err()).isEmpty();
            assertThat(output("a.html")).contains("data:image/png;base64,");
        }

        @Test
        void imagesComeFromTheResourcesFolderWhereOneIsNamed() throws IOException {
            Path article = article("a.md", "![dot](dot.png)\n");
            Path resources = Files.createDirectory(folder.resolve("resources"));
            Files.write(resources.resolve("dot.png"), PIXEL);

            assertThat(CommandRun.of("-t", "html", "-o", out, "--resources", resources, article)
                            .err())
                    .isEmpty();
            assertThat(output("a.html")).contains("data:image/png;base64,");
        }

        @Test
        void imagesFromElsewhereAreReportedOnceForAllFormats() throws IOException {
            Files.write(folder.resolve("secret.png"), PIXEL);
            Path article = article("a.md", "![the secret](../secret.png)\n");

            CommandRun run = CommandRun.of("-t", "html,text", "-o", out, article);

            assertThat(run.code()).isZero();
            assertThat(run.errors()).singleElement().asString().startsWith(article + ":1:1: warning: ");
            assertThat(output("a.html")).contains("the secret").doesNotContain("data:image");
        }

        @ParameterizedTest
        @CsvSource({"parse, H<sub>2</sub>O", "TRUSTED, H<sub><blink>2</blink></sub>O", "escape, H&lt;sub&gt;"})
        void rawHtmlIsTreatedAsAsked(String how, String expected) throws IOException {
            Path article = article("a.md", "H<sub><blink>2</blink></sub>O\n");

            CommandRun.of("-t", "html", "-o", out, "--raw-html", how, article);

            assertThat(output("a.html")).contains(expected);
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '"',
                value = {
                    "-x wiki-links, [[Page]] :tada: $x$, Page <Page.md> :tada: x",
                    "--extensions=WikiLinks;emoji, [[Page]] :tada:, Page <Page.md> 🎉",
                    "--extensions=wiki_links;-math, [[Page]] $x$, Page <Page.md> $x$"
                })
        void extensionsAreSwitchedByTheirNames(String options, String text, String expected) throws IOException {
            List<Object> words = new ArrayList<>(List.of("-t", "text", "-o", out));
            words.addAll(List.of(options.replace(';', ',').split(" ")));
            words.add(article("a.md", text + "\n"));

            assertThat(CommandRun.of(words.toArray()).err()).isEmpty();
            assertThat(output("a.txt")).endsWith(expected + "\n");
        }

        @Test
        void anUnknownExtensionIsAnsweredWithTheExtensionsThereAre() throws IOException {
            CommandRun run = CommandRun.of("-o", out, "-x", "emoji,-maths", article("a.md", "a"));

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.errors())
                    .singleElement()
                    .asString()
                    .contains("there is no extension -maths; these are: tables, ", "wiki-links, ");
            assertThat(out).doesNotExist();
        }

        @ParameterizedTest
        @CsvSource({"keep, A {{ mark }} of theirs., stays", "remove, A of theirs., left out"})
        void marksOfTemplatesAreKeptOrRemoved(String how, String expected, String told) throws IOException {
            Path article = article("a.md", "A {{ mark }} of theirs.\n");

            CommandRun run = CommandRun.of("-t", "text", "-o", out, "--template-marks", how, article);

            assertThat(output("a.txt")).endsWith(expected + "\n");
            assertThat(run.errors()).singleElement().asString().contains(told).endsWith("[template-mark]");
        }

        @Test
        void filesAreIncludedFromTheInputsFolderWhereThatIsAskedFor() throws IOException {
            Path article = article("a.md", "{{#include parts/b.md}}\n");
            article("parts/b.md", "From beside.\n");

            CommandRun.of("-t", "text", "-o", out.resolve("with"), "--includes", article);
            CommandRun.of("-t", "text", "-o", out.resolve("without"), article);

            assertThat(output("with/a.txt")).endsWith("From beside.\n");
            assertThat(output("without/a.txt")).endsWith("{{#include parts/b.md}}\n");
        }

        @Test
        void quotesAreTypographicUnlessStraightOnesAreAskedFor() throws IOException {
            Path article = article("a.md", "\"Don't\"\n");

            CommandRun.of("-t", "text", "-o", out.resolve("smart"), article);
            CommandRun.of("-t", "text", "-o", out.resolve("straight"), "--straight", article);

            assertThat(output("smart/a.txt")).endsWith("“Don’t”\n");
            assertThat(output("straight/a.txt")).endsWith("\"Don't\"\n");
        }

        @ParameterizedTest
        @CsvSource({"A4, 210, 297", "a5, 148, 210", "Letter, 215.9, 279.4", "6x9, 152.4, 228.6", "170x240mm, 170, 240"})
        void pageSizesHaveNames(String name, double width, double height) {
            assertThat(new PageOptions.PageSizes().convert(name)).isEqualTo(new PageSize(width, height));
        }

        @Test
        void onSmallerPagesAnArticleHasMoreOfThem() throws IOException {
            Path article = article("a.md", "word ".repeat(800));

            assertThat(pages(article, "a4")).isLessThan(pages(article, "a5"));
        }

        @Test
        void linesHangWhereThatIsAskedFor() throws IOException {
            Path article = article("a.md", "one, two, three, four, five, ".repeat(80));
            CommandRun.of("-t", "pdf", "-o", out.resolve("within"), article);
            CommandRun.of("-t", "pdf", "-o", out.resolve("hanging"), "--hanging-punctuation", article);

            assertThat(out.resolve("hanging/a.pdf"))
                    .isNotEmptyFile()
                    .content(StandardCharsets.ISO_8859_1)
                    .isNotEqualTo(Files.readString(out.resolve("within/a.pdf"), StandardCharsets.ISO_8859_1));
        }

        @Test
        void aBleedThatNoPrinterAsksForIsWrongUsage() throws IOException {
            assertWrongUsage(
                    CommandRun.of("-t", "pdf", "-o", out, "--bleed", "90", article("a.md", "a")),
                    "a bleed is 0.0 to 20.0 mm, not 90.0");
        }

        private int pages(Path article, String pageSize) throws IOException {
            Path report = folder.resolve(pageSize);
            CommandRun.of("-t", "pdf", "-o", out, "--page-size", pageSize, "--report", report, article);
            return Integer.parseInt(Files.readString(report).replaceFirst("(?s).*\"pages\":(\\d+).*", "$1"));
        }

        @Test
        void aFontThatCannotBeUsedIsToldBeforeAnythingIsWritten() throws IOException {
            Path font = Files.writeString(folder.resolve("no.ttf"), "no font");

            CommandRun run = CommandRun.of("-t", "pdf", "-o", out, "--font", font, article("a.md", "a"));

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.errors()).singleElement().asString().contains("no.ttf cannot be read");
            assertThat(out).doesNotExist();
        }

        @Test
        void theStylesheetGoesIntoThePage() throws IOException {
            Path css = Files.writeString(folder.resolve("my.css"), ":root { --link: #123456; }");

            CommandRun.of("-t", "html", "-o", out, "--css", css, article("a.md", "a"));

            assertThat(output("a.html")).contains("--link: #123456");
        }

        @Test
        void aMissingStylesheetIsWrongUsage() throws IOException {
            Path css = folder.resolve("my.css");

            assertWrongUsage(
                    CommandRun.of("-t", "html", "-o", out, "--css", css, article("a.md", "a")),
                    "cannot read the stylesheet " + css + ": no such file or folder");
        }

        @Test
        void theClockStandsAtTheSourceDate() throws IOException {
            Map<String, String> environment = Map.of("SOURCE_DATE_EPOCH", "86400");

            CommandRun.in(environment, "-t", "trial", "-o", out, article("a.md", "# T\n"));

            assertThat(output("a.trial")).isEqualTo("T 1970-01-02T00:00:00Z");
        }

        @Test
        void aSourceDateThatIsNoNumberIsWrongUsage() throws IOException {
            assertWrongUsage(
                    CommandRun.in(Map.of("SOURCE_DATE_EPOCH", "today"), "-t", "text", "-o", out, article("a.md", "a")),
                    "SOURCE_DATE_EPOCH is not a number of seconds: today");
            assertThat(out).doesNotExist();
        }
    }

    @Nested
    class Running {

        @Test
        void warningsAreToldInTheOrderOfTheInputsHoweverManyJobsRun() throws IOException {
            List<String> expected = new ArrayList<>();
            for (int i = 10; i < 40; i++) {
                Path article = article(i + ".md", "# T\n\n" + "word ".repeat(i % 3 * 10_000) + "\n\n## A\n\n#### B\n");
                expected.add(article + ":7:1: warning: heading jumps from level 2 to 4 [heading-skip]");
            }

            CommandRun run = CommandRun.of("-t", "text,html", "-o", out, "--jobs", "4", in);

            assertThat(run.errors()).isEqualTo(expected);
            assertThat(outputs()).hasSize(60);
        }

        @Test
        void strictRunsFailOnWarningsAndWriteAllTheSame() throws IOException {
            Path article = article("a.md", "# T\n\n## A\n\n#### B\n");

            assertThat(CommandRun.of("-t", "text", "-o", out, article).code()).isZero();
            assertThat(CommandRun.of("-t", "text", "-o", out, "--strict", article)
                            .code())
                    .isEqualTo(3);
            assertThat(CommandRun.of("-t", "text", "-o", out, "--strict", article, in.resolve("none"))
                            .code())
                    .isEqualTo(1);
            assertThat(outputs()).containsExactly("a.txt");
        }

        @Test
        void quietRunsShowErrorsAlone() throws IOException {
            Path article = article("a.md", "# T\n\n## A\n\n#### B\n");

            CommandRun run = CommandRun.of("-t", "text", "-o", out, "--quiet", article, in.resolve("none"));

            assertThat(run.errors()).singleElement().asString().contains("[input-missing]");
        }

        @Test
        void diagnosticsTakeTheLineOfTheProgressBar() throws IOException {
            Path article = article("a.md", "# T\n\n## A\n\n#### B\n");

            CommandRun run = CommandRun.of("-t", "text", "-o", out, "--progress", article);

            assertThat(run.err())
                    .contains("\r\u001B[K" + article + ":5:1: warning: heading jumps from level 2 to 4 [heading-skip]")
                    .contains("1/1")
                    .endsWith(System.lineSeparator());
            assertThat(CommandRun.of("-t", "text", "-o", out, "--progress", "--no-progress", article)
                            .err())
                    .doesNotContain("\r\u001B");
        }

        @Test
        void theReportHasALineForEachInput() throws IOException {
            Path article = article("a\"b.md", "# Title\n\n## Ä\n\n#### B\n");
            Path report = folder.resolve("logs/report.jsonl");

            CommandRun.of("-t", "trial,text", "-o", out, "--report", report, article, in.resolve("none"));

            String name = article.toString().replace("\"", "\\\"");
            String outputs = "\"" + out + "/a\\\"b.trial\",\"" + out + "/a\\\"b.txt\"";
            assertThat(Files.readString(report).replaceAll("\"millis\":\\d+", "\"millis\":0"))
                    .isEqualTo("{\"input\":\"" + name + "\",\"status\":\"ok\",\"outputs\":[" + outputs
                            + "],\"millis\":0,\"pages\":5,\"diagnostics\":[{\"severity\":\"warning\","
                            + "\"code\":\"heading-skip\",\"message\":\"heading jumps from level 2 to 4\",\"hint\":\"\","
                            + "\"source\":\"" + name + "\",\"line\":5,\"column\":1}]}\n"
                            + "{\"input\":\"" + in.resolve("none") + "\",\"status\":\"failed\",\"outputs\":[],"
                            + "\"millis\":0,\"pages\":null,\"diagnostics\":[{\"severity\":\"error\","
                            + "\"code\":\"input-missing\",\"message\":\"no such file or folder\",\"hint\":\"\","
                            + "\"source\":\"" + in.resolve("none") + "\",\"line\":0,\"column\":0}]}\n");
        }

        @Test
        void theReportNeverOverwritesAnInput() throws IOException {
            Path article = article("a.md", "mine");
            Path report = in.resolve("../in/a.md");

            assertWrongUsage(
                    CommandRun.of("-t", "text", "-o", out, "--report", report, article),
                    report + " is an input and would be overwritten");
            assertThat(article).hasContent("mine");
        }

        @Test
        void theReportIsNeverOverwrittenByAnOutput() throws IOException {
            Path article = article("a.md", "a");
            Path report = out.resolve("a.txt");

            assertWrongUsage(
                    CommandRun.of("-t", "text", "-o", out, "--report", report, article),
                    "the report and " + article + " would both be written to " + report);
        }

        @Test
        void aReportThatFailsMidwayIsToldInOneLine() throws IOException {
            Path full = Path.of("/dev/full");
            assumeThat(full).exists();

            CommandRun run = CommandRun.of("-t", "text", "-o", out, "--report", full, article("a.md", "a"));

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.errors()).singleElement().asString().startsWith("octavo: cannot write the report " + full);
        }

        @Test
        void aReportThatCannotBeWrittenIsWrongUsage() throws IOException {
            CommandRun run = CommandRun.of("-t", "text", "-o", out, "--report", in, article("a.md", "a"));

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.errors()).singleElement().asString().startsWith("octavo: cannot write the report " + in);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "overflow | nested too deeply [too-deep]",
                    "memory   | not enough memory [out-of-memory]",
                    "disk     | No space left on device [output-failed]",
                    "crash    | java.lang.IllegalStateException: crashed [internal-error]"
                })
        void aFormatThatFailsLeavesNothingBehindAndStopsNothing(String title, String reason) throws IOException {
            Path article = article("a.md", "# " + title + "\n");
            article("b.md", "# fine\n");
            Files.createDirectory(out);
            Files.writeString(out.resolve("a.trial"), "of yesterday");

            CommandRun run = CommandRun.of("-t", "trial,text", "-o", out, in);

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.errors())
                    .containsExactly(article + ": error: cannot write " + out.resolve("a.trial") + ": " + reason);
            assertThat(outputs()).containsExactly("a.trial", "a.txt", "b.trial", "b.txt");
            assertThat(out.resolve("a.trial")).hasContent("of yesterday");
        }

        @Test
        void aRunThatIsStoppedLeavesNothingHalfWritten() throws IOException, InterruptedException {
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            List<String> command = Stream.of(
                            java,
                            "-cp",
                            System.getProperty("java.class.path"),
                            OctavoCommand.class.getName(),
                            "-t",
                            "trial",
                            "-o",
                            out,
                            article("a.md", "# exit\n"))
                    .map(String::valueOf)
                    .toList();

            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start()
                    .waitFor();

            assertThat(code).isEqualTo(130);
            assertThat(out).isEmptyDirectory();
        }

        @Test
        void theSameInputGivesTheSameBytes() throws IOException {
            Path article = article("a.md", "# T\n\nText[^1]\n\n[^1]: note\n");

            CommandRun.of("-t", "html,text", "-o", out.resolve("1"), article);
            CommandRun.of("-t", "html,text", "-o", out.resolve("2"), article);

            assertThat(out.resolve("1/a.html")).hasSameBinaryContentAs(out.resolve("2/a.html"));
            assertThat(out.resolve("1/a.txt")).hasSameBinaryContentAs(out.resolve("2/a.txt"));
        }
    }

    private void assertWrongUsage(CommandRun run, String message) throws IOException {
        assertThat(run).isEqualTo(new CommandRun(2, "", "octavo: " + message + System.lineSeparator()));
        assertThat(outputs()).isEmpty();
    }

    private Path article(String path, String text) throws IOException {
        Path file = in.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String output(String path) throws IOException {
        return Files.readString(out.resolve(path), StandardCharsets.UTF_8);
    }

    private List<String> outputs() throws IOException {
        if (!Files.exists(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
