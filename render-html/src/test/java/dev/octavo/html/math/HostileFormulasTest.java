package dev.octavo.html.math;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.html.MathElement;
import dev.octavo.html.MathRenderer;
import dev.octavo.html.MathRenderer.Formula;
import dev.octavo.html.MathRenderer.Markup;
import dev.octavo.html.MathRenderer.Partly;
import dev.octavo.html.MathRenderer.Result;
import dev.octavo.html.MathRenderer.Unreadable;
import dev.octavo.render.Equation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands between dollars: it is read or it is not, soon, on a stack of 512 KB, and nothing is thrown. */
@Timeout(120)
class HostileFormulasTest {

    private static final int STACK = 512 * 1024;
    private static final int SOUPS = 20_000;
    private static final List<String> INGREDIENTS = List.of(
            "{",
            "}",
            "[",
            "]",
            "^",
            "_",
            "&",
            "\\\\",
            "$",
            "'",
            "\\left",
            "\\right",
            "(",
            ")",
            ".",
            "|",
            "\\middle",
            "\\frac",
            "\\sqrt",
            "\\begin{matrix}",
            "\\end{matrix}",
            "\\begin{align}",
            "\\end{align}",
            "\\text",
            "\\hat",
            "\\over",
            "\\displaystyle",
            "\\color{red}",
            "\\sum",
            "\\limits",
            "\\not",
            "\\mathbf",
            "\\operatorname",
            "\\substack",
            "\\hline",
            "\\xrightarrow",
            "\\big",
            "\\tag",
            "\\label{a}",
            "\\ref",
            "\\kern",
            "3mu",
            "%\n",
            " ",
            "x",
            "12",
            "é",
            "𝑥",
            "\ud800",
            "\u0000",
            "<",
            ">",
            "\"",
            "\\",
            "\\begin{array}",
            "\\begin{cases}",
            "\\textbf",
            "~",
            "\\unknown",
            "\\ce{",
            "\\ce",
            "->",
            "-",
            "+",
            "\\SI",
            "\\si{",
            "\\metre",
            "\\per",
            "\\qty",
            "\\abs",
            "\\dv",
            "\\braket",
            "\\multicolumn{2}{c}",
            "\\intertext",
            "\\sideset",
            "\\begin{CD}",
            "\\end{CD}",
            "@>a>b>",
            "@V");

    static Stream<String> repeated() {
        return Stream.of(
                "{",
                "{}",
                "\\frac",
                "\\sqrt",
                "\\sqrt[",
                "x^",
                "x_",
                "x'",
                "'",
                "\\hat",
                "\\left(",
                "\\left(\\right)",
                "\\begin{matrix}",
                "\\begin{matrix}\\end{matrix}",
                "&",
                "\\\\",
                "\\\\[",
                "$",
                "\\text{",
                "\\text{$",
                "\\textbf{",
                "\\displaystyle",
                "\\color{red}",
                "\\over",
                "{\\over}",
                "\\,",
                "+\\,",
                "%",
                "\\",
                "\\label{",
                "\\not",
                "\\limits",
                "\\sum\\limits",
                "\\mathbf",
                "\\operatorname{",
                "\\hline",
                "\\substack{",
                "1",
                "a",
                "\\middle|",
                "\\big",
                "\\kern",
                "\\ref{a}",
                "\\begin{array}{",
                "\\xrightarrow[",
                "\\overbrace",
                "\\tag{",
                "\\boxed",
                "\\mathop",
                "\\mathrm a",
                "-",
                "=-",
                "\\unknown",
                "\\ce{",
                "\\ce{A->[",
                "\\ce{A^",
                "\\ce{\\ce{A}}",
                "\\qty(",
                "\\qty{",
                "\\abs{",
                "\\abs",
                "\\braket{a|",
                "\\SI{1}{",
                "\\si{\\per",
                "\\num{1",
                "\\dv[",
                "\\mqty(",
                "\\ensuremath{",
                "\\intertext{",
                "\\multicolumn{2}{c}{",
                "\\sideset{_a}{^b}",
                "\\begin{CD}",
                "\\begin{CD}A@>>>");
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void repetitionIsReadOrRefused(String piece) throws Exception {
        onSmallStack(() -> {
            for (int times : new int[] {50, 5_000, 50_000 / piece.length()}) {
                check(piece.repeat(times));
                Equation.of(piece.repeat(times));
            }
        });
    }

    @Test
    void soupOfTokensIsReadOrRefused() throws Exception {
        onSmallStack(() -> {
            Random random = new Random(11);
            for (int i = 0; i < SOUPS; i++) {
                StringBuilder soup = new StringBuilder();
                for (int length = random.nextInt(30); length >= 0; length--) {
                    soup.append(INGREDIENTS.get(random.nextInt(INGREDIENTS.size())));
                }
                check(soup.toString());
            }
        });
    }

    @Test
    void everyBeginningOfAFormulaIsReadOrRefused() throws IOException {
        for (String formula : FormulaFile.formulas("mathml.txt")) {
            for (int end = 0; end <= formula.length(); end++) {
                check(formula.substring(0, end));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "\\sqrt{", "\\frac{1}{", "\\left(", "x^{", "\\text{$", "\\begin{matrix}"})
    void whatIsNestedTooDeepIsRefused(String opening) {
        Result result = MathRenderer.standard().render(new Formula(opening.repeat(1_000), true));
        assertThat(result).isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.problem())
                .isEqualTo("nested too deep"));
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThat(MathRenderer.standard().render(new Formula("x".repeat(50_001), true)))
                .isInstanceOf(Unreadable.class);
    }

    /** A markup that a browser can show is not deeper than it can nest. */
    private static void check(String tex) {
        Result result = MathRenderer.standard().render(new Formula(tex, true));
        if (result instanceof Markup markup) {
            assertThat(depth(markup.content())).isLessThan(450);
        } else if (result instanceof Partly partly) {
            assertThat(depth(partly.content())).isLessThan(450);
            assertThat(partly.unknown()).isNotEmpty();
        } else {
            Unreadable unreadable = (Unreadable) result;
            assertThat(unreadable.problem()).isNotBlank();
            assertThat(unreadable.offset()).isBetween(0, tex.length());
        }
    }

    private static int depth(MathElement element) {
        return 1
                + element.children().stream()
                        .mapToInt(HostileFormulasTest::depth)
                        .max()
                        .orElse(0);
    }

    private static void onSmallStack(Runnable work) throws InterruptedException {
        List<Throwable> thrown = new ArrayList<>();
        Thread thread = new Thread(null, work, "small stack", STACK);
        thread.setUncaughtExceptionHandler((dying, problem) -> thrown.add(problem));
        thread.start();
        thread.join();
        assertThat(thrown).isEmpty();
    }
}
