package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Columns stand side by side in the shares that they are given, where each has room for words. */
class TextColumnsTest {

    private static final String WORDS = "Some words fill a line, and others go on to the next one or even farther. ";

    private static final String CODE =
            "```\nvoid first() { second(third, fourth, fifth, sixth, seventh, eighth); }\n```";

    private final PdfRenderer onePage =
            PdfRenderer.builder().twoSided(false).hyphenation(false).build();

    @Test
    void standSideBySide() {
        Pdf pdf = Pdf.ofMarkdown(columns("width=60%", "β " + WORDS, "width=40%", "γ " + WORDS), onePage);

        assertThat(pdf.top("γ")).isCloseTo(pdf.top("β"), within(0.5));
        assertThat(pdf.left("β")).isCloseTo(pdf.left("α"), within(0.5));
        assertThat(pdf.top("ω")).isGreaterThan(pdf.top("γ") + 50);
    }

    @Test
    void haveTheirShares() {
        String[] pictures = {"![b](loss.png)", "![c](loss.png)"};
        double even = left(columns("width=50%", pictures[0], "width=50%", "γ"));
        double uneven = left(columns("width=60%", pictures[0], "width=40%", "γ"));
        double untold = left(columns("", pictures[0], "", "γ"));
        double apart = left(columns("width=30%", pictures[0], "width=30%", "γ"));

        assertThat(even).isCloseTo(untold, within(0.1));
        assertThat(uneven).isGreaterThan(even);
        assertThat(apart).isGreaterThan(uneven);
    }

    private double left(String markdown) {
        return Pdf.ofMarkdown(markdown, onePage).left("γ");
    }

    @Test
    void standBelowEachOtherWhereWordsHaveNoRoom() {
        Pdf narrow = Pdf.ofMarkdown(columns("width=90%", "β " + WORDS, "width=10%", "γ " + WORDS), onePage);
        Pdf fromTheRight = Pdf.ofMarkdown(
                "---\nlang: ar\n---\n\n" + columns("width=50%", "β " + WORDS, "width=50%", "γ " + WORDS), onePage);

        assertThat(narrow.top("γ")).isGreaterThan(narrow.top("β") + 10);
        assertThat(narrow.left("γ")).isCloseTo(narrow.left("β"), within(0.5));
        assertThat(fromTheRight.top("γ")).isGreaterThan(fromTheRight.top("β") + 10);
    }

    @Test
    void loseNothingOverPagesAndInTheirOwnWidths() {
        String table = "| One | Two | Three |\n|---|---|---|\n| some words | more words | 1234567 |\n";
        Pdf pdf = Pdf.ofMarkdown(
                columns("width=50%", "β " + (WORDS + "\n\n").repeat(40), "width=50%", CODE + "\n\n" + table + "\n\nγ"),
                onePage);

        assertThat(pdf.<Boolean>read(InkOutside::isLeftOrRight)).isFalse();
        assertThat(pdf.overprinted()).isEmpty();
        assertThat(pdf.letters().split("Some", -1)).hasSize(41);
        assertThat(pdf.letters()).contains("eighth", "1234567", "ω");
    }

    @Test
    void areReadOneAfterTheOther() {
        Pdf pdf = Pdf.ofMarkdown(columns("", "beta " + WORDS + "\n\nbehind", "", "gamma " + WORDS), onePage);

        assertThat(pdf.read(TagDump::of))
                .containsSubsequence("beta", "behind", "gamma", "ω")
                .doesNotContain("TD");
    }

    private static String columns(String first, String left, String second, String right) {
        return "α\n\n:::: {.columns}\n::: {.column %s}\n%s\n:::\n::: {.column %s}\n%s\n:::\n::::\n\nω"
                .formatted(first, left, second, right);
    }
}
