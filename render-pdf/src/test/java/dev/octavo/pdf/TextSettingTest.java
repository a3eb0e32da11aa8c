package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.octavo.book.Assembler;
import dev.octavo.book.Numbering;
import dev.octavo.book.Numbering.Scheme;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.source.ArticleReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSettingTest {

    private static final String LONG_WORDS =
            "Characteristically, internationalization notwithstanding, administrators communicate responsibilities. "
                    .repeat(12);

    private final PdfRenderer small =
            PdfRenderer.builder().pageSize(PageSize.A5).build();

    @Test
    void aMarkBetweenScenesIsNoneAboveAHeadingOrAtTheEnd() {
        Pdf pdf = Pdf.ofMarkdown(
                "---\ntitle: T\n---\na\n\n***\n\nb\n\n---\n\n## c\n\nd\n\n> e\n>\n> ---\n\n---\n", new PdfRenderer());

        assertThat(pdf.text().replaceAll("\\s", "")).startsWith("Ta***bcde***1");
    }

    @Test
    void aLineToWriteOnTakesRoomAndSaysNothing() {
        Pdf pdf = Pdf.ofMarkdown("---\ntitle: T\n---\na\n\n__________\n\nb\n", new PdfRenderer());
        Pdf without = Pdf.ofMarkdown("---\ntitle: T\n---\na\n\nb\n", new PdfRenderer());

        assertThat(pdf.text().replaceAll("\\s", "")).startsWith("Tab1");
        assertThat(pdf.top("b") - without.top("b")).isGreaterThan(20);
    }

    @Test
    void linesToWriteOnStandSideBySide() {
        Pdf pdf = Pdf.ofMarkdown("α\n\n__________    __________\n\nβ\n", small);

        assertThat(pdf.text().lines()).anyMatch(line -> line.matches("_{10}[ \u2002]{4}_{10}"));
        assertThat(pdf.left("_")).isCloseTo(pdf.left("α"), within(1.0));
        assertThat(pdf.left("β")).isCloseTo(pdf.left("α"), within(0.1));
    }

    @Test
    void theEndOfAListThatGoesToTheNextPageIsAsFarFromWhatFollows() {
        Set<Long> distances = new TreeSet<>();
        for (int lines = 20; lines < 30; lines++) {
            Pdf pdf = Pdf.ofMarkdown("line\\\n".repeat(lines) + "line\n\na\n: b\n\nc\n: §\n\n¶\n", small);
            double distance = pdf.top("¶") - pdf.top("§");
            if (distance > 0) { // on the same page
                distances.add(Math.round(distance));
            }
        }

        assertThat(distances).hasSize(1);
    }

    @Test
    void hyphenatesTextAndKeepsItsWords() {
        Pdf pdf = Pdf.ofMarkdown(LONG_WORDS, small);

        assertThat(pdf.linesByPage().get(0)).anyMatch(line -> line.endsWith("-"));
        assertThat(pdf.text()).doesNotContain("\u00AD");
        assertThat(pdf.letters()).contains(LONG_WORDS.replace(" ", ""));
    }

    @Test
    void leavesWordsWholeWhereHyphenationIsOff() {
        PdfRenderer whole =
                PdfRenderer.builder().pageSize(PageSize.A5).hyphenation(false).build();

        assertThat(Pdf.ofMarkdown(LONG_WORDS, whole).linesByPage().get(0)).noneMatch(line -> line.endsWith("-"));
    }

    @Test
    void endsLinesAtTheMarginOrWhereTheirWordsEnd() {
        PdfRenderer ragged = PdfRenderer.builder()
                .pageSize(PageSize.A5)
                .alignment(Alignment.RAGGED)
                .build();

        assertThat(LineEnds.of(Pdf.ofMarkdown(LONG_WORDS, small))).hasSizeLessThan(3);
        assertThat(LineEnds.of(Pdf.ofMarkdown(LONG_WORDS, ragged))).hasSizeGreaterThan(3);
        assertThat(LineEnds.of(Pdf.ofMarkdown("---\nlang: eo\n---\n" + LONG_WORDS, small)))
                .hasSizeGreaterThan(3);
    }

    @Test
    void wrapsCodeWithinItsGround() {
        String line = "\tString message = \"a string that goes on and on\", 木木木 + other.very.long.name(of, a, method);";
        String code = "```java\n" + (line.repeat(3) + "\n\n").repeat(8) + "```\n";

        Pdf pdf = Pdf.ofMarkdown(code + "\n``` {.java .numberLines}\n" + line + "\n```\n", new PdfRenderer());

        assertThat(pdf.<Boolean>read(InkOutside::isBesideCode)).isFalse();
        assertThat(pdf.letters()).contains(line.replaceAll("\\s", ""));
    }

    @Test
    void breaksLongNamesInLinesOfText() {
        String name = "org.example.several.packages.deep.SomeClassWithManyWordsInItsName.andAMethod";

        Pdf pdf = Pdf.ofMarkdown("The name is `" + name + "`.", small);

        assertThat(pdf.letters()).contains("Thenameis" + name + ".");
        assertThat(pdf.linesByPage().get(0)).anyMatch(line -> line.matches(".*\\.Some(Class(With)?)?"));
    }

    /** A title of 111 letters was little more than half as large as one of 110, and weaker than the headings below it. */
    @Test
    void setsLongTitlesSmallerStepByStep() {
        double before = titleSize(40);
        double heading = Pdf.ofMarkdown("# T\n\n## ω\n", small).size("ω");
        for (int length : new int[] {60, 80, 100, 120, 150, 300}) {
            double size = titleSize(length);

            assertThat(size).isBetween(before * .75, before).isGreaterThan(heading * 1.3);
            before = size;
        }
    }

    private double titleSize(int length) {
        String title = "Ω" + "and so on ".repeat(length / 10);
        return Pdf.ofMarkdown("# " + title + "\n\nText.\n", small).size("Ω");
    }

    @Test
    void setsNoHeadingStrongerThanTheOneAboveIt() {
        Pdf pdf = Pdf.ofMarkdown("# T\n\n## α\n\n### β\n\n#### γ\n\n##### δ\n\n###### ε\n\nζ", small);

        assertThat(pdf.size("α")).isGreaterThan(pdf.size("β"));
        assertThat(pdf.size("β")).isGreaterThan(pdf.size("γ"));
        assertThat(List.of(pdf.font("α"), pdf.font("β"), pdf.font("γ"))).allMatch(font -> font.contains("Bold"));
        assertThat(pdf.font("δ")).doesNotContain("Bold");
        assertThat(pdf.size("ε")).isLessThan(pdf.size("δ"));
    }

    /** The first line of a second stanza was indented, and those below it were not. */
    @Test
    void indentsNoLinesThatTheirAuthorHasBroken() {
        Pdf pdf = Pdf.ofMarkdown("§ one\\\ntwo\n\n¶ three\\\n† four\n\n‡ five\n", small);

        assertThat(pdf.left("¶")).isEqualTo(pdf.left("§")).isEqualTo(pdf.left("†"));
        assertThat(pdf.left("‡")).isGreaterThan(pdf.left("†"));
        assertThat(pdf.top("¶") - pdf.top("§")).isGreaterThan(2 * (pdf.top("†") - pdf.top("¶")));
    }

    /** A full stop behind code, a link or stress could begin the next line. */
    @Test
    void beginsNoLineWithThePunctuationOfTheLineBefore() {
        for (int letters = 1; letters < 40; letters++) {
            String markdown =
                    "x".repeat(letters) + " many words that fill `undefined`. And then `another`, or *more*; end";

            assertThat(Pdf.ofMarkdown(markdown, small).linesByPage().get(0)).noneMatch(line -> line.matches("[.,;].*"));
        }
    }

    /** The ground of code was left alone at the foot of a page, and its lines stood on the next. */
    @Test
    void leavesNoGroundOfCodeWithoutLines() {
        String code = "```\n" + "line\n".repeat(12) + "```\n";
        for (int lines = 22; lines < 29; lines++) {
            Pdf pdf = Pdf.ofMarkdown("Filler.\n\n".repeat(lines) + code, small);

            int onFirst = (int)
                    pdf.linesByPage().get(0).stream().filter("line"::equals).count();
            assertThat(onFirst == 0 || onFirst >= 3).isTrue();
            assertThat(pdf.<Boolean>read(document -> Grounds.on(document.getPage(0)) > 0))
                    .isEqualTo(onFirst > 0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**The lead**\n\nOne line.",
                "**The *lead***\n\n- one\n- two\n- three",
                "The lead:\n\n- one\n- two\n- three",
                "The lead:\n\n```\none\ntwo\nthree\nfour\nfive\n```",
                "The lead:\n\n| a | b |\n|--|--|\n| c | d |",
                "The lead\n\n$$\\sum_{i=1}^n i$$"
            })
    void keepsWhatAnnouncesWithWhatFollows(String lead) {
        for (int lines = 20; lines < 28; lines++) {
            Pdf pdf = Pdf.ofMarkdown("# Title\n\n" + "Filler.\n\n".repeat(lines) + lead, small);

            for (List<String> page : pdf.linesByPage()) {
                assertThat(page.subList(Math.max(0, page.size() - 2), page.size()))
                        .noneMatch(line -> line.startsWith("The lead"));
            }
        }
    }

    @Test
    void indentsNeitherWhatStandsForAHeadingNorWhatFollows() {
        Pdf pdf = Pdf.ofMarkdown("α\n\nβ\n\n**γ**\n\nδ\n\nε **ζ**\n\nη", small);

        assertThat(pdf.left("γ")).isEqualTo(pdf.left("α")).isEqualTo(pdf.left("δ"));
        assertThat(pdf.left("ε")).isEqualTo(pdf.left("η")).isGreaterThan(pdf.left("α"));
    }

    @Test
    void aHeadingWithNothingBelowItGoesToTheNextPageWithTheOneThatFollows() {
        for (int lines = 22; lines < 34; lines++) {
            Pdf pdf = Pdf.ofMarkdown("line\\\n".repeat(lines) + "line\n\n## First\n\n## Second\n\ntext\n", small);

            assertThat(pdf.place("First")).as("%s lines", lines).isEqualTo(pdf.place("Second"));
        }
    }

    @Test
    void aDivisionWithANameAloneLeavesTheIndentsOfItsParagraphs() {
        Pdf pdf = Pdf.ofMarkdown("α\n\n::: {#x}\nβ\n\nγ\n:::\n\nδ\n\n- ε\n\n::: {#y}\nζ\n:::\n", small);
        Pdf chinese = Pdf.ofMarkdown("---\nlang: zh\n---\n甲\n\n::: {#x}\n乙\n:::\n", small);

        assertThat(List.of(pdf.left("β"), pdf.left("γ"), pdf.left("δ")))
                .allSatisfy(left -> assertThat(left - pdf.left("α")).isGreaterThan(10));
        assertThat(pdf.left("ζ")).isCloseTo(pdf.left("α"), within(0.1));
        assertThat(chinese.left("乙")).isCloseTo(chinese.left("甲"), within(0.1));
    }

    @Test
    void indentsTheFirstParagraphTooWhereTheLanguageDoes() {
        Pdf chinese = Pdf.ofMarkdown("---\nlang: zh\n---\n甲\n\n乙\n\n- 丙\n\n  丁\n\n## 戊\n\n己", small);
        Pdf japanese = Pdf.ofMarkdown("---\nlang: ja\n---\n甲\n\n乙\n\n## 戊\n\n己", small);

        double margin = chinese.left("戊");
        assertThat(chinese.left("甲")).isEqualTo(chinese.left("乙")).isEqualTo(chinese.left("己"));
        assertThat(japanese.left("甲")).isEqualTo(japanese.left("乙")).isEqualTo(japanese.left("己"));
        assertThat(chinese.left("甲") - margin).isCloseTo(2 * (japanese.left("甲") - margin), within(.1));
        assertThat(chinese.left("丙")).isEqualTo(chinese.left("丁"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One line.\n\nAnother.",
                "```\none\ntwo\nthree\nfour\nfive\n```",
                "- one\n- two\n- three",
                "| first | head |\n|--|--|\n| a cell that takes more than one line of the narrow page | b |\n| c | d |",
                "::: note\nOne line.\n:::"
            })
    void keepsTitlesWithWhatFollows(String next) {
        for (int lines = 19; lines < 27; lines++) {
            String filler = "Filler.\n\n".repeat(lines);

            Pdf pdf = Pdf.ofMarkdown("# Title\n\n" + filler + "## THE HEADING\n\n" + next, small);

            for (List<String> page : pdf.linesByPage()) {
                List<String> text = page.subList(0, page.size() - 1);
                assertThat(text.isEmpty() ? "" : text.get(text.size() - 1)).isNotEqualTo("THE HEADING");
            }
        }
    }

    @Test
    void repeatsTheHeadOfATableAndLosesNoCell() {
        String rows = IntStream.range(0, 90)
                .mapToObj(i -> "| row " + i + " | value " + i + " |\n")
                .collect(Collectors.joining());

        Pdf pdf = Pdf.ofMarkdown("| Heading A | Heading B |\n|--|--|\n" + rows, small);

        assertThat(pdf.linesByPage()).hasSizeGreaterThan(2).allMatch(page -> page.contains("Heading A Heading B"));
        assertThat(pdf.letters()).contains("row0value0", "row45value45", "row89value89");
    }

    /** The head stood alone at the foot of a page when a first row of several lines did not fit below it. */
    @Test
    void leavesNoHeadOfATableWithoutARow() {
        String row = "| a cell of several lines, since it goes on and on until it has filled three of them at least |"
                + " b, which is narrow and goes on as well |\n";
        for (int lines = 16; lines < 26; lines++) {
            Pdf pdf =
                    Pdf.ofMarkdown("Filler.\n\n".repeat(lines) + "| Left | Right |\n|--|--|\n" + row.repeat(20), small);

            for (List<String> page : pdf.linesByPage()) {
                assertThat(page.subList(0, page.size() - 1)).last().isNotEqualTo("Left Right");
            }
        }
    }

    @Test
    void turnsThePageForATableThatIsTooWide() {
        String word = "incomprehensible ";
        String head = "| " + (word + "| ").repeat(12) + "\n|" + "--|".repeat(12) + "\n";

        Pdf pdf = Pdf.ofMarkdown("Before.\n\n" + head + head.lines().findFirst().orElseThrow() + "\n\nAfter.", small);

        List<Boolean> turned = pdf.read(document -> IntStream.range(0, document.getNumberOfPages())
                .mapToObj(page -> document.getPage(page).getMediaBox())
                .map(TextSettingTest::isTurned)
                .toList());
        assertThat(turned).containsExactly(false, true, false);
        assertThat(pdf.letters().split("incom", -1)).hasSize(25);
    }

    /** The heading went ahead to the turned page, and the table, made for it, was cut off on the next. */
    @Test
    void turnsAHeadingWithItsTable() {
        String word = "incomprehensible ";
        String head = "| " + (word + "| ").repeat(12) + "\n|" + "--|".repeat(12) + "\n";

        Pdf pdf = Pdf.ofMarkdown("Before.\n\n## The Heading\n\n" + head + "| x " + "| y ".repeat(11) + "|\n", small);

        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(String.join(" ", pdf.linesByPage().get(1))).contains("The Heading", "x y");
    }

    /** The page before ended where the table stands in the source. */
    @Test
    void fillsThePageBeforeATurnedTableWithWhatFollowsIt() {
        String table = tooWide();
        String words = "And some more words. ".repeat(20) + "\n\n";

        Pdf pdf = Pdf.ofMarkdown("α\n\n" + table + "β\n\n" + words + "- γ\n\nδ\n\n" + words.repeat(20), small);

        assertThat(String.join(" ", pdf.linesByPage().get(0))).contains("α", "β", "γ", "δ");
        assertThat(String.join(" ", pdf.linesByPage().get(1))).startsWith("Test incom");
        assertThat(pdf.read(TagDump::of)).containsSubsequence("α", "Table", "β", "γ", "δ");
    }

    /** Text goes past no heading, and does not part a table from what announces it. */
    @Test
    void leavesATurnedTableWhereItIsBoundToWhatIsAround() {
        String table = tooWide();

        for (String around : new String[] {
            "α\n\n## Heading\n\n%sβ", "α\n\n%s## Heading\n\nβ", "α:\n\n%sβ", "α\n\n%sβ[^1]\n\n[^1]: N."
        }) {
            String words = "And some more words. ".repeat(20);

            Pdf pdf = Pdf.ofMarkdown(around.formatted(table).replace("β", "β " + words), small);

            assertThat(pdf.linesByPage()).hasSize(3);
            assertThat(String.join(" ", pdf.linesByPage().get(2))).contains("β");
        }
    }

    private static String tooWide() {
        String head = "| " + "incomprehensible | ".repeat(12) + "\n|" + "--|".repeat(12) + "\n";
        return head + "| x " + "| y ".repeat(11) + "|\n\n";
    }

    private static boolean isTurned(PDRectangle box) {
        return box.getWidth() > box.getHeight();
    }

    /** The note that only another note calls was counted before the next one of the text, unlike in other formats. */
    @Test
    void countsNotesOfTheTextBeforeThoseThatNotesCall() {
        Pdf pdf = Pdf.ofMarkdown("One[^a] two[^b].\n\n[^a]: See[^c].\n[^b]: B.\n[^c]: C[^d].\n[^d]: D.\n", small);

        assertThat(String.join(" ", pdf.linesByPage().get(0)))
                .contains("One1 two2.", "1 See3.", "2 B.", "3 C4.", "4 D.");
    }

    @Test
    void setsNotesAtTheFootOfThePageThatCallsThem() {
        String longNote = "A note of many words. ".repeat(50);
        Pdf pdf = Pdf.ofMarkdown(
                "Text[^a].\n\n## Head[^b]\n\n| A[^c] | B |\n|--|--|\n| x[^d] | y |\n\n: Caption[^e]\n\n"
                        + "- item[^f]\n\n" + "Filler.\n\n".repeat(40) + "Last[^g].\n\n"
                        + "[^a]: NOTEA\n[^b]: NOTEB\n[^c]: NOTEC\n[^d]: NOTED\n[^e]: NOTEE\n[^f]: NOTEF\n\n"
                        + "    - listed\n\n    ```\n    coded\n    ```\n[^g]: NOTEG " + longNote + "END\n",
                small);

        List<String> first = pdf.linesByPage().get(0);
        List<String> last = pdf.linesByPage().get(pdf.pages() - 1);
        assertThat(String.join(" ", first))
                .contains("1 NOTEA", "2 NOTEB", "3 NOTEE", "4 NOTEC", "5 NOTED", "6 NOTEF", "listed", "coded");
        assertThat(String.join(" ", last)).contains("Last7", "7 NOTEG", "END").doesNotContain("NOTEA");
    }

    @Test
    void printsAddressesAsNotesAmongTheNotes() {
        String markdown = "[One](https://example.org/one/), a note[^n], [two](https://example.org/two),"
                + " [one](https://example.org/one/) and <https://example.org/three>. Again[^n].\n\n"
                + "[^n]: See [four](https://example.org/four).\n";
        PdfRenderer notes =
                PdfRenderer.builder().linkAddresses(LinkAddresses.FOOTNOTES).build();
        PdfRenderer inline =
                PdfRenderer.builder().linkAddresses(LinkAddresses.INLINE).build();

        assertThat(Pdf.ofMarkdown(markdown, notes).letters())
                .contains("One1,anote2,two3,oneandhttps://example.org/three.Again2.")
                .contains("1example.org/one2Seefour(example.org/four).3example.org/two");
        assertThat(Pdf.ofMarkdown(markdown, inline).letters())
                .contains("One(example.org/one),anote1,two(example.org/two),oneand");
        assertThat(Pdf.ofMarkdown(markdown, small).letters()).contains("One,anote1,two,oneand");
    }

    @Test
    void countsNotesAndAddressesThroughABookThatDoesSo() {
        List<Article> chapters = Stream.of("[One](https://example.org/one/).^[First.]", "Rain.^[Second.]")
                .map(text -> ArticleReader.standard().readText(text, "a.md").value())
                .toList();
        Publication book = Assembler.builder()
                .numbering(Numbering.builder().footnotes(Scheme.CONTINUOUS).build())
                .build()
                .assemble(Publication.of(Metadata.titled("Harbour"), chapters))
                .value();
        PdfRenderer notes =
                PdfRenderer.builder().linkAddresses(LinkAddresses.FOOTNOTES).build();

        assertThat(Pdf.of(book, small).letters()).contains("One.1", "Rain.2", "2Second.");
        assertThat(Pdf.of(book, notes).letters()).contains("One1.2", "Rain.3", "3Second.");
    }

    @Test
    void keepsWhoIsQuotedWithTheQuotation() {
        for (int lines = 18; lines < 28; lines++) {
            Pdf pdf = Pdf.ofMarkdown(
                    "Filler.\n\n".repeat(lines) + "> What was said, in one line.\n>\n> — Ada Kessler\n", small);

            assertThat(pdf.linesByPage()).noneMatch(page -> page.get(0).startsWith("— Ada"));
        }
    }

    /** Ligatures are copied and found as letters, an apostrophe as the one that was written. */
    @Test
    void textIsReadAsTheLettersItWasWrittenIn() {
        Pdf pdf = Pdf.ofMarkdown("Offices don’t fly: *difficult* **waffles**, `affine`.", small);

        assertThat(pdf.text().lines()).contains("Offices don’t fly: difficult waffles, affine.");
    }

    /** The engine writes each by itself in a line where some are moved. */
    @Test
    void glyphsThatAreNotMovedAreWrittenTogether() {
        Pdf pdf = Pdf.ofMarkdown("AVATAR (Tom)0 (Yes)) \\\\ the (end)0 (", small);

        String content = pdf.read(
                document -> new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
        assertThat(content).contains("] TJ").doesNotContain(")0 (");
        assertThat(pdf.text().lines()).contains("AVATAR (Tom)0 (Yes)) \\ the (end)0 (");
    }

    @Test
    void anIKeepsItsDotWhereThereIsOneWithout() {
        String turkish = "---\nlang: tr\n---\nfikir filiz";

        assertThat(glyphs(Pdf.ofMarkdown(turkish, small))).isEqualTo(glyphs(Pdf.ofMarkdown("fikir filiz", small)) + 2);
        assertThat(Pdf.ofMarkdown(turkish, small).text()).contains("fikir filiz");
    }

    private static int glyphs(Pdf pdf) {
        return pdf.read(document -> {
            List<String> glyphs = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    glyphs.add(glyph.getUnicode().strip());
                }
            };
            stripper.setEndPage(1);
            stripper.getText(document);
            return (int) glyphs.stream().filter(glyph -> !glyph.isEmpty()).count();
        });
    }

    /** From the sixth level on all stood one below the other. */
    @ParameterizedTest
    @ValueSource(strings = {"- ", "1. ", "> "})
    void indentsTenLevelsVisibly(String mark) {
        String letters = "αβγδεζηθικ";
        boolean isQuote = mark.equals("> ");
        String text = IntStream.range(0, letters.length())
                .mapToObj(level -> (isQuote ? mark.repeat(level) : " ".repeat(level * mark.length())) + mark
                        + letters.charAt(level) + "\n")
                .collect(Collectors.joining(isQuote ? ">\n" : ""));

        Pdf pdf = Pdf.ofMarkdown(text, small);

        List<Double> lefts =
                letters.chars().mapToObj(Character::toString).map(pdf::left).toList();
        for (int level = 1; level < lefts.size(); level++) {
            assertThat(lefts.get(level) - lefts.get(level - 1)).isGreaterThan(2);
        }
    }

    /** Beside a tall formula it stood half a line higher, and in a quotation or code where the text begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "β $\\displaystyle\\sum_{k=1}^n k$",
                "$\\frac{\\frac12}{\\frac12}$ β",
                "![](disc.png){width=40px} β",
                "> β",
                "```\n   β\n   ```"
            })
    void setsTheNumberOfAnItemBesideItsFirstLine(String item) {
        Pdf pdf = Pdf.ofMarkdown("7. α\n8. " + item, small);

        assertThat(pdf.top("8")).isCloseTo(pdf.top("β"), within(0.2));
        assertThat(pdf.left("8")).isCloseTo(pdf.left("7"), within(0.2));
    }

    /** In a loose list it had a line of its own, and items without one in a list of tasks had no bullet. */
    @ParameterizedTest
    @ValueSource(strings = {"- [ ] α\n- β", "- [ ] α\n\n- β"})
    void setsTheBoxOfATaskWhereABulletWouldStand(String list) {
        Pdf pdf = Pdf.ofMarkdown(list, small);

        assertThat(pdf.text()).containsPattern("☐ +α");
        assertThat(pdf.left("☐")).isLessThan(pdf.left("β") - 5);
        assertThat(pdf.left("α")).isCloseTo(pdf.left("β"), within(1.5));
    }

    @Test
    void setsTheBoxOfATaskBehindItsNumber() {
        Pdf pdf = Pdf.ofMarkdown("1. [ ] α\n2. β\n", small);

        assertThat(pdf.left("☐")).isCloseTo(pdf.left("β"), within(1.5));
    }

    /** Of 1911 the engine painted 11: it cuts what stands left of the text. */
    @ParameterizedTest
    @ValueSource(strings = {"99", "100", "1911", "12345", "123456789"})
    void leavesRoomForTheNumbersOfAList(String number) {
        Pdf pdf = Pdf.ofMarkdown("β\n\n" + number + ". α\n", small);

        assertThat(pdf.left(number.substring(0, 1))).isGreaterThanOrEqualTo(pdf.left("β"));
    }

    @Test
    void leavesRoomForLongNumbersInOtherSigns() {
        Pdf pdf = Pdf.ofMarkdown("β\n\n<ol type=\"I\" start=\"1988\"><li>α</li></ol>\n", small);

        assertThat(pdf.left("M")).isGreaterThanOrEqualTo(pdf.left("β"));
    }

    /** The heading stood at the left, and the text below it where the heading should. */
    @ParameterizedTest
    @ValueSource(strings = {"align=\"right\"", "align=right", "style=\"text-align: right\""})
    void alignsHeadingsAsTheirAuthorsDo(String alignment) {
        Pdf pdf = Pdf.ofMarkdown("# Text\n\n<h3 " + alignment + ">α</h3>\n\nβ\n", small);

        assertThat(pdf.left("α")).isGreaterThan(pdf.left("β") + 200);
    }
}
