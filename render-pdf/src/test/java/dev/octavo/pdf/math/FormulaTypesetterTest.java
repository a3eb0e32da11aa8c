package dev.octavo.pdf.math;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;

import dev.octavo.pdf.math.Setting.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTypesetterTest {

    @Test
    void raisesAnExponentAndSetsItSmaller() {
        Setting power = Setting.of("x^2", false);

        Mark exponent = power.find("2");
        assertThat(exponent.y()).isGreaterThan(300);
        assertThat(exponent.size()).isEqualTo(700);
        assertThat(exponent.x()).isGreaterThan(power.find("x").x());
    }

    @Test
    void setsScriptsOfScriptsNoSmallerThanHalf() {
        assertThat(Setting.of("x^{y^{z^w}}", false).find("w").size()).isEqualTo(500);
    }

    @Test
    void setsTheScriptsOfASumAboveAndBelowItWhereThereIsRoom() {
        Setting apart = Setting.of("\\sum_i^n", true);
        Setting within = Setting.of("\\sum_i^n", false);

        assertThat(apart.find("n").y()).isGreaterThan(900);
        assertThat(apart.find("i").y()).isLessThan(-900);
        assertThat(within.find("n").y()).isLessThan(900);
        assertThat(within.find("n").x()).isGreaterThan(within.find("∑").x() + 900);
    }

    @Test
    void leavesRoomBetweenAFunctionAndItsLimit() {
        Setting limit = Setting.of("\\lim_n", true);

        assertThat(limit.find("n").y()).isLessThan(-550);
    }

    @Test
    void findsALetterOfEveryShape() {
        assertThat(Setting.of("\\mathcal{Ab}\\boldsymbol{\\beta}\\perp", true).text())
                .isEqualTo("Abβ⊥");
    }

    @Test
    void putsOnePartOfAFractionInTheMiddleOverTheOther() {
        Setting fraction = Setting.of("\\frac{a}{b+c}", true);

        assertThat(fraction.find("a").y()).isGreaterThan(500);
        assertThat(fraction.find("b").y()).isLessThan(-500);
        assertThat(fraction.find("a").x())
                .isBetween(fraction.find("b").x(), fraction.find("c").x());
    }

    @Test
    void setsRelationsApartFromWhatTheyRelate() {
        Setting equation = Setting.of("a=b", false);
        double glued = Setting.of("a{=}b", false).box().width();

        assertThat(equation.box().width() - glued).isCloseTo(2 * 5000 / 18.0, within(1.0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\left(X\\right)",
                "\\left[X\\right]",
                "\\left\\{X\\right\\}",
                "\\left|X\\right|",
                "\\left\\lfloor X\\right\\rceil",
                "\\sqrt{X}"
            })
    void makesFencesAndRootsAsHighAsWhatTheyEnclose(String tex) {
        String pile = "\\begin{matrix}" + "a\\\\".repeat(30) + "b\\end{matrix}";

        Box inner = Setting.of(pile, true).box();
        Box outer = Setting.of(tex.replace("X", pile), true).box();

        assertThat(inner.total()).isGreaterThan(36_000);
        assertThat(outer.total()).isBetween(0.95 * inner.total(), 1.1 * inner.total());
        assertThat(outer.width()).isGreaterThan(inner.width() + 300);
    }

    @Test
    void keepsTheSizeOfAFenceThatHasScripts() {
        Setting fences = Setting.of("\\biggl(x\\biggr)^{2}", true);

        assertThat(Setting.of("x\\biggr)", true).box().total()).isGreaterThan(2300);
        assertThat(fences.marks().stream()
                        .filter(mark -> mark.text().equals(")"))
                        .map(Mark::y))
                .singleElement(as(DOUBLE))
                .isCloseTo(fences.find("(").y(), within(10.0));
        assertThat(fences.find("2").y()).isGreaterThan(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\oiint", "\\oiiint", "\\iiiint"})
    void setsIntegralsAsHighAsOneAnother(String integral) {
        for (boolean display : new boolean[] {true, false}) {
            double high = Setting.of("\\int", display).box().total();

            assertThat(Setting.of(integral, display).box().total()).isBetween(high * 0.9, high * 1.1);
        }
    }

    @Test
    void alignsTheColumnsOfAnAlignment() {
        Setting rows = Setting.of("\\begin{aligned}aaaa&=b\\\\c&=dddd\\end{aligned}", true);

        assertThat(rows.marks().stream().filter(mark -> mark.text().equals("=")).map(Mark::x))
                .hasSize(2)
                .allSatisfy(x -> assertThat(x).isCloseTo(rows.find("=").x(), within(0.01)));
    }

    @Test
    void setsTheNumbersOfRowsAtTheEndOfTheMeasure() {
        Setting rows = Setting.of("\\begin{align}a&=b\\tag{A}\\end{align}", true);

        assertThat(rows.box().width()).isLessThanOrEqualTo(40_000);
        assertThat(rows.text()).contains("a=b");
    }

    @ParameterizedTest
    @CsvSource({"x, x, KaTeX Math-Italic", "\\mathrm{x}, x, KaTeX Main-Regular", "\\mathbf{x}, x, KaTeX Main-Bold"})
    void choosesTheFaceByTheLetter(String tex, String letter, String family) {
        Box box = Setting.of(tex, false).box();

        assertThat(box.parts())
                .singleElement()
                .extracting(Box.Placed::ink)
                .isInstanceOfSatisfying(Box.Sign.class, sign -> {
                    assertThat(Character.toString(sign.glyph().codePoint())).isEqualTo(letter);
                    assertThat(sign.glyph().face().family()).isEqualTo(family);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\mathbb{R}\\mathcal{A}\\mathfrak{g}\\mathsf{x}\\mathtt{y}\\boldsymbol{\\alpha}",
                "\\hat a\\vec b\\bar c\\dot d\\ddot e\\tilde f\\widehat{abc}\\overline{de}\\underline{f}",
                "\\overbrace{a+b}^n\\underbrace{c}_m\\xrightarrow{f}\\xleftarrow[g]{h}\\overrightarrow{AB}",
                "\\int_0^1\\oint\\iint\\prod\\coprod\\bigcup\\bigoplus\\lim_{x\\to 0}\\max_i",
                "\\binom nk\\cfrac{1}{1+\\cfrac1x}\\sqrt[3]{x}\\boxed{x}\\cancel{y}\\phantom{z}\\smash{w}",
                "\\begin{cases}x&y\\\\z\\end{cases}\\begin{array}{l|c}\\hline a&b\\\\\\hline\\end{array}",
                "{}_a^bX\\bigl(\\Biggr)\\text{words and }\\textcolor{red}{x}f''''\\not\\in\\ldots\\cdots"
            })
    void setsEverythingWithinItsBox(String tex) {
        Setting setting = Setting.of(tex, true);

        assertThat(setting.box().width()).isFinite().isPositive();
        assertThat(setting.box().total()).isFinite().isPositive();
        assertThat(setting.marks()).allSatisfy(mark -> {
            assertThat(mark.x()).isBetween(-600.0, setting.box().width() + 600);
            assertThat(mark.y())
                    .isBetween(-setting.box().depth() - 2600, setting.box().height() + 600);
        });
    }

    @Test
    void writesWordsInTheFontsOfTheDocument() {
        Setting words = Setting.of("\\text{if and }x", false);

        assertThat(words.marks().get(0).text()).startsWith("if");
        assertThat(words.marks().get(0).size()).isLessThan(1000);
        assertThat(words.find("x").x()).isGreaterThan(3000);
    }
}
