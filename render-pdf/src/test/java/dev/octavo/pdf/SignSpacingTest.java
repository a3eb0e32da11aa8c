package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** White between the letters of Chinese and Japanese: told in ems of the text, by where two letters begin. */
class SignSpacingTest {

    private static final double SIZE = 10;

    private final PdfRenderer renderer =
            PdfRenderer.builder().systemFonts(false).textSize(SIZE).build();

    @ParameterizedTest
    @CsvSource({
        "木」「本, 木, 本, 2.5",
        "木」、本, 木, 本, 2.5",
        "木。」本, 木, 本, 2.5",
        "木（「本, 木, 本, 2.5",
        "木、「本, 木, 本, 2.5",
        "木「本, 木, 本, 2",
        "木」本, 木, 本, 2",
        "木、本, 木, 本, 2",
        "木！」本, 木, 本, 3",
        "木。）、本, 木, 本, 3",
    })
    void twoSignsAreNoWiderThanOneAndAHalf(String text, String first, String last, double ems) {
        Pdf pdf = pdf("ja", text);

        assertThat((pdf.left(last) - pdf.left(first)) / SIZE).isCloseTo(ems, within(0.06));
        assertThat(pdf.told()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"木9本", "木**9**本", "木 9 本", "木[9](https://example.org)本", "*木*9本"})
    void aQuarterStandsBesideWesternLetters(String text) {
        Pdf pdf = pdf("ja", text);

        double digit = pdf.left("本") - pdf.left("木") - 1.5 * SIZE;
        assertThat(digit).isBetween(0.4 * SIZE, 0.7 * SIZE);
        assertThat(pdf.letters()).contains(text.replaceAll("[* \\[\\]]|\\(.*\\)", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"木<sup>9</sup>本", "`木9本`", "木（9）本"})
    void nothingStandsBesideNotesAndSignsAndInCode(String text) {
        Pdf spaced = pdf("ja", text);
        Pdf plain = pdf("ko", text);

        assertThat(spaced.left("本") - spaced.left("木")).isCloseTo(plain.left("本") - plain.left("木"), within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# 木」「本9本", "| 木」「本9本 |\n|---|\n| x |", "- 木」「本9本", "> 木」「本9本", "x[^1]\n\n[^1]: 木」「本9本"})
    void holdsWhereverTextStands(String markdown) {
        Pdf spaced = pdf("ja", markdown);
        Pdf plain = pdf("ko", markdown);

        assertThat(spaced.left("本") - spaced.left("木")).isLessThan(plain.left("本") - plain.left("木") - 3);
        assertThat(spaced.told()).contains("木」「本9本");
    }

    @Test
    void aLineBeginsWithTheInkOfAnOpeningSign() {
        assertThat(pdf("ja", "x「木").left("木") - pdf("ja", "「木").left("木")).isGreaterThan(0.5 * SIZE);
        assertThat(pdf("ja", "「木").left("木") - pdf("ja", "木").left("木")).isCloseTo(0.5 * SIZE, within(0.6));
    }

    /** Some readers take white of this width for a space, unless they are told what stands there. */
    @Test
    void aGapIsNotReadAsASpace() {
        assertThat(content(pdf("ja", "木9本Java"))).contains("/Span <</ActualText <FEFF67280039672C004A>>> BDC");
        assertThat(content(pdf("ar", "كتاب"))).doesNotContain("<</ActualText").contains("/Span /Prop");
    }

    /** The engine makes a description for each ground of a part, of which there are many. */
    @Test
    void noDescriptionIsLeftThatNothingAsksFor() {
        Pdf pdf = pdf("ja", "木9本\n\n`木` **9**\n\n> 本");

        assertThat(pdf.<Boolean>read(document ->
                        document.getPage(0).getResources().getCOSObject().containsKey("Properties")))
                .isFalse();
    }

    private static String content(Pdf pdf) {
        return pdf.read(
                document -> new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
    }

    /** Five letters too many for a line go into it, if its signs have enough white. */
    @Test
    void whiteIsTakenWhereALineNeedsIt() {
        String text = "木は、本は、日は、月は、火は、水は、金は、土は、".repeat(10);

        Pdf pdf = pdf("ja", text);

        assertThat(LineEnds.of(pdf)).hasSizeLessThan(4);
        assertThat(pdf.letters()).contains(text);
        assertThat(pdf.overprinted()).isEmpty();
        assertThat(pdf.<Boolean>read(InkOutside::isLeftOrRight)).isFalse();
    }

    private Pdf pdf(String language, String markdown) {
        return Pdf.ofMarkdown("---\nlanguage: " + language + "\n---\n\n" + markdown + "\n", renderer);
    }
}
