package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of paragraphs, whose words are chosen together: nothing of the text is lost on the way, whatever it is. */
class LinesTest {

    private static final String WORDS = "Some words fill a line, and others go on to the next one or even farther. ";

    private final PdfRenderer small =
            PdfRenderer.builder().pageSize(PageSize.A5).build();

    private final PdfRenderer narrow =
            PdfRenderer.builder().pageSize(new PageSize(100, 150)).build();

    static Stream<String> texts() {
        return Stream.of(
                "*Stress*, `code` and [a link](https://example.org)[^1] in a line. ".repeat(12) + "\n\n[^1]: "
                        + WORDS.repeat(3),
                "A line that ends\\\nwhere it is told. " + WORDS.repeat(3) + "\\\n" + WORDS.repeat(2),
                "- " + WORDS.repeat(3) + "\n\n  " + WORDS.repeat(3) + "\n- [ ] " + WORDS.repeat(3),
                "> " + WORDS.repeat(5) + "\n\n!!! note\n    " + WORDS.repeat(5),
                "Term\n: " + WORDS.repeat(4),
                "With 木の間 and 😀 and a\u0301 in it, " + WORDS.repeat(4) + "また明日。",
                "$a+b$ and $\\sum_{i=1}^n x_i$ stand in lines. ".repeat(8),
                "well-known and/or half—dashed–words, “quoted” (and closed) ".repeat(10),
                "a\u00A0tied\u00A0name and e\u200Bmpty \u00ADplaces " + WORDS.repeat(3),
                "wie\u2028und\u2029was " + WORDS.repeat(3));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void loseNothing(String markdown) {
        Pdf set = Pdf.ofMarkdown(markdown, small);
        PdfRenderer ragged = PdfRenderer.builder()
                .pageSize(PageSize.A5)
                .alignment(Alignment.RAGGED)
                .build();

        assertThat(letters(set)).isEqualTo(letters(Pdf.ofMarkdown(markdown, ragged)));
        assertThat(set.diagnostics()).isEmpty();
    }

    /** Without hyphens: one at the end of a line may be of the text or not. */
    private static String letters(Pdf pdf) {
        return pdf.letters().replace("-", "");
    }

    @Test
    void endAtTheMarginToTheLastButOne() {
        Pdf pdf = Pdf.ofMarkdown(WORDS.repeat(40), new PdfRenderer());

        assertThat(LineEnds.of(pdf)).hasSizeLessThan(3);
        assertThat(pdf.<Boolean>read(InkOutside::isLeftOrRight)).isFalse();
    }

    /** Of a full-width stop at the end of a line the right half is white, and stands in the margin. */
    @Test
    void endWithTheInkOfAFullWidthStop() {
        PdfRenderer many = PdfRenderer.builder()
                .textSize(9)
                .margins(new Margins(30, 30, 30, 30))
                .build();

        Pdf pdf = Pdf.ofMarkdown("---\nlanguage: ja\n---\n\n" + "木の下に猫がいる。".repeat(60), many);

        Set<Integer> ends = LineEnds.of(pdf);
        int margin = Collections.min(ends);
        assertThat(ends)
                .anyMatch(end -> end >= margin + 8)
                .allMatch(end -> end <= margin + 1 || (end >= margin + 8 && end <= margin + 10));
    }

    /** The engine forgets the indent of a line with an object in it; the lines that were chosen with it then did not come out. */
    @Test
    void beginWithTheirIndentAlsoWithAFormula() {
        Pdf pdf = Pdf.ofMarkdown("Before.\n\nα" + WORDS + WORDS + "\n\nβ ($x$), " + WORDS + WORDS, small);

        assertThat(pdf.left("β")).isCloseTo(pdf.left("α"), within(0.1)).isGreaterThan(pdf.left("B") + 5);
    }

    @Test
    void beginWithTheirIndentAlsoWhereThereIsOneAlone() {
        Pdf pdf = Pdf.ofMarkdown("Before.\n\nα\n\nβ $x$\n\n> A.\n>\n> δ\n>\n> ε $x$", small);

        assertThat(pdf.left("β")).isCloseTo(pdf.left("α"), within(0.1)).isGreaterThan(pdf.left("B") + 5);
        assertThat(pdf.left("ε")).isCloseTo(pdf.left("δ"), within(0.1)).isGreaterThan(pdf.left("A") + 5);
    }

    /** A browser drops white space at the start of a line; the engine does so only where it has broken the line itself. */
    @Test
    void beginWithTheirFirstLetterBehindABreakOfHtml() {
        Pdf pdf = Pdf.ofMarkdown("α " + WORDS + "<br>\nβ<br> *γ* <br>\n**δ**\n\n- ε<br>\n  ζ", small);

        assertThat(List.of(pdf.left("β"), pdf.left("γ"), pdf.left("δ")))
                .allSatisfy(left -> assertThat(left).isCloseTo(pdf.left("α"), within(0.1)));
        assertThat(pdf.left("ζ")).isCloseTo(pdf.left("ε"), within(0.1));
    }

    /** What goes to the next line as a whole leaves a few spaces to take its room. */
    @Test
    void endBeforeTheMarginRatherThanHaveGapsBeforeALongName() {
        for (int letters = 30; letters < 55; letters++) {
            String name = "`" + "m".repeat(letters) + "`";

            Pdf pdf = Pdf.ofMarkdown("Since 2.1. Extends " + name + " and more, " + WORDS, small);

            assertThat(pdf.widestSpace()).isLessThan(10);
        }
    }

    /** Beside a picture words are missing, and a few spaces took what they left: up to five times their width. */
    @Test
    void endBeforeTheMarginRatherThanHaveWideSpacesBesideAPicture() {
        for (int letters = 1; letters < 30; letters++) {
            String words = "Before. " + "m".repeat(letters) + " xy xy ![x](loss.png){width=80%} and words xy xy. ";

            Pdf pdf = Pdf.ofMarkdown(words + WORDS, small);

            assertThat(pdf.widestSpace()).isLessThan(9);
        }
    }

    @Test
    void doNotEndBetweenAFormulaAndItsBracket() {
        for (int letters = 1; letters < 30; letters++) {
            Pdf pdf = Pdf.ofMarkdown(
                    "Before.\n\nSome words in a line " + "m".repeat(letters) + " ($x$), " + WORDS, narrow);

            assertThat(pdf.text().lines()).noneMatch(line -> line.strip().startsWith(")"));
        }
    }

    /** The rest of a line stood where lines begin, as a line of its own would. */
    @Test
    void ofVerseHangWhereTheyAreTooLong() {
        String verse = """
                | Out of the cradle endlessly rocking, out of the throat of a mocking-bird in the month of May
                | Down from the showered *halo* of the moon
                """;
        List<Double> text = Pdf.ofMarkdown("# T\n\n" + verse, small).leftEnds();
        List<Double> quoted = Pdf.ofMarkdown("# T\n\n> " + verse.replace("\n|", "\n> |"), small)
                .leftEnds();

        for (List<Double> lines : List.of(text, quoted)) {
            assertThat(lines).hasSize(3);
            assertThat(lines.get(2)).isCloseTo(lines.get(0), within(0.5));
            assertThat(lines.get(1) - lines.get(0)).isBetween(20.0, 40.0);
        }
        assertThat(Pdf.ofMarkdown("# T\n\n| ובבוקר " + "שוב ועוד ".repeat(12) + "\n| סוף\n", small)
                        .letters())
                .contains("ובבוקר", "סוף");
    }

    /** A class of an author's was taken for ours, and its paragraph was as wide as a letter. */
    @Test
    void ofVerseHangWhateverItsAuthorCallsIt() {
        Pdf named = Pdf.ofMarkdown("# T\n\n{.verse .line}\n| The lamps are lit\n| one by one\n", small);

        assertThat(named.linesByPage().get(0)).contains("The lamps are lit", "one by one");
    }

    /** Icons have private characters, which nothing that is written into lines may be taken for. */
    @Test
    void keepPrivateCharacters() {
        String icons = "an \uE000 icon \uE4FF and \uDB80\uDC01 another \uDBC0\uDC00 or \uF8FF, ";

        Pdf pdf = Pdf.ofMarkdown(icons.repeat(12), small);

        assertThat(pdf.letters()).contains("another").doesNotContain("\uFFFF");
        assertThat(pdf.text().split("icon", -1)).hasSize(13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "木", "x\u00AD", "x-"})
    void holdAWordThatIsLongerThanALine(String letter) {
        String word = letter.repeat(400);

        PdfRenderer oneSided = PdfRenderer.builder().twoSided(false).build();

        Pdf pdf = Pdf.ofMarkdown(WORDS + word + " " + WORDS, oneSided);

        assertThat(pdf.letters().replaceAll("[-\u00AD]", ""))
                .contains((WORDS + word + " " + WORDS).replaceAll("[-\u00AD ]", ""));
        assertThat(pdf.<Boolean>read(InkOutside::isLeftOrRight)).isFalse();
    }

    @Test
    void areSetInAPlaceOfTwoLetters() {
        String narrow = "> ".repeat(6) + "An unhyphenatable place for many words of all lengths. ".repeat(4);
        PdfRenderer narrowest = PdfRenderer.builder()
                .pageSize(new PageSize(PageSize.LEAST, PageSize.LEAST))
                .margins(new Margins(10, 10, 10, 10))
                .stylesheet("blockquote { margin-left: 10mm; margin-right: 0 }")
                .build();

        Pdf pdf = Pdf.ofMarkdown(narrow, narrowest);

        assertThat(pdf.letters()).contains("unhyphenatable", "lengths");
    }

    @Test
    void areOnesThatTheEngineFillsWhereThereAreTooMany() {
        Pdf pdf = Pdf.ofMarkdown(WORDS.repeat(14_000), small);

        assertThat(pdf.letters()).hasSizeGreaterThan(WORDS.replace(" ", "").length() * 14_000);
    }
}
