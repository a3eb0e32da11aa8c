package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.source.ArticleReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FormulasTest {

    private static final Pattern NUMBER =
            Pattern.compile("formula-number\">([^<]*)<|class=\"number\">(?:<mtext>([^<]*)</mtext>)?</mtd>");

    private final List<String> diagnostics = new ArrayList<>();

    @Test
    void aFormulaWithinALineIsMathmlWithItsSource() {
        assertThat(body("So $x^2$."))
                .contains(
                        "<p>So <span class=\"tied\"><math alttext=\"x^2\"><semantics><msup><mi>x</mi><mn>2</mn></msup>"
                                + "<annotation encoding=\"application/x-tex\">x^2</annotation></semantics></math>.</span></p>");
    }

    /** Browsers end lines on either side of a formula, whatever stands there. */
    @Test
    void aFormulaStaysOnItsLineWithTheSignsAroundIt() {
        assertThat(tied("See (“$x$”), a $n$-th and $y$'s word, $z$ alone, $u$–$v$, $w$[^1] so.\n\n[^1]: N."))
                .containsExactly("(“ ”),", " -th", " 's", " –", " ,", " 1");
        assertThat(tied("A $z$ alone, $b$more words, 令$x$，则 and $" + "x + ".repeat(20) + "x$,"))
                .containsExactly(" ，");
    }

    /** What stands on each line with a formula, before and behind it. */
    private List<String> tied(String markdown) {
        return Pattern.compile("<span class=\"tied\">(.*?)<math.*?</math>(.*?)</span>")
                .matcher(body(markdown))
                .results()
                .map(found -> found.group(1) + " " + found.group(2).replaceAll("<[^>]*>", ""))
                .toList();
    }

    @Test
    void aFormulaSetApartScrollsAndCanBeReached() {
        assertThat(body("$$x$$ {.wide}"))
                .contains("<div class=\"formula wide\" tabindex=\"0\" role=\"group\" aria-label=\"Formula\">"
                        + "<math display=\"block\" alttext=\"x\">");
    }

    @Test
    void whatCannotBeReadIsShownAsItsSourceAndReported() {
        String body = body("""
                A ${ < 1$ in a line.

                $$
                \\frac{1}
                $$
                """);
        assertThat(body)
                .contains("A <code class=\"math\">{ &lt; 1</code> in a line.")
                .contains("<p class=\"math\"><code>\\frac{1}</code></p>")
                .doesNotContain("<math");
        assertThat(diagnostics)
                .containsExactly(
                        "a.md:1:3: warning: a brace is not closed (the formula is shown as its source) [math-unreadable]",
                        "a.md:3:1: warning: an argument is missing, after 8 characters (the formula is shown as its source)"
                                + " [math-unreadable]");
    }

    @Test
    void commandsThatNobodyKnowsStandByTheirNames() {
        String body = body("A $x+\\foo$ and $\\foo\\bar{x}+\\Alhpa+\\frca12+\\foo\\baz$.");
        assertThat(body)
                .contains("<mrow><mi>x</mi><mo>+</mo><mtext>\\foo</mtext></mrow>")
                .contains("<mtext>\\Alhpa</mtext>")
                .doesNotContain("<code");
        assertThat(diagnostics)
                .containsExactly(
                        "a.md:1:3: warning: unknown command \\foo, after 2 characters (it stands by its name) [math-unknown]",
                        "a.md:1:16: warning: unknown commands \\foo, \\Alhpa, \\frca, \\baz"
                                + " (they stand by their names; there are \\Alpha, \\frac) [math-unknown]");
    }

    @Test
    void macrosHoldInWhatFollowsThem() {
        String body = body("""
                $\\newcommand{\\R}{\\mathbb{R}}$
                $\\newcommand{\\abs}[1]{|#1|}$

                ## In $\\R$ {#r}

                Of $x\\in\\R$.[^1]

                $$\\abs{x} \\label{a}$$

                $$\\def\\y{z}$$

                $$\\y \\label{b}$$

                [^1]: Note $\\y$.
                """);
        assertThat(body)
                .contains("<math alttext=\"x\\in\\mathbb{R}\">", "<mi>z</mi>")
                .doesNotContain("newcommand", "def", "<p></p>", "mtext");
        assertThat(numbers(body)).containsExactly("(1)", "(2)");
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void aTagWithinALineIsShown() {
        assertThat(body("$x \\tag{A}$")).contains("<mtext>A</mtext>");
        assertThat(numbers(body("$$x \\tag{$*$}$$\n\n$$y \\tag*{\\text{(2}$'$)}$$")))
                .containsExactly("(∗)", "(2′)");
    }

    @Test
    void numbersAreGivenInOrderToWhatIsCalledSomething() {
        String markdown = """
                $$a$$

                $$b$$ {#eq:b}

                $$c \\label{c}$$

                $$\\begin{equation}d\\end{equation}$$

                $$\\begin{equation*}e\\end{equation*}$$

                $$\\begin{equation}f\\notag\\end{equation}$$

                $$g\\tag{G}$$

                $$h\\tag*{H}$$

                $$\\begin{align}i&=1\\\\j&=2\\notag\\\\k&=3\\tag{K}\\\\l&=4\\\\\\end{align}$$

                $$\\begin{align}m&=1\\end{align}$$

                $$\\begin{align*}n&=1\\\\o&=2\\end{align*}$$

                $$\\begin{cases}p\\\\q\\end{cases} \\label{q}$$
                """;
        assertThat(numbers(body(markdown)))
                .containsExactly("(1)", "(2)", "(3)", "(G)", "H", "(4)", "", "(K)", "(5)", "(6)", "(7)");
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void rowsWithinAFormulaHaveOneNumber() {
        String markdown = """
                See \\ref{eq:two}, \\ref{eq:row} and \\ref{eq:z}.

                $$\\begin{aligned}x&=1\\\\y&=2\\end{aligned} \\label{eq:two}$$

                $$\\begin{align*}x&=1\\\\y&=2\\label{eq:row}\\end{align*}$$

                $$\\begin{split}x&=1\\tag{S}\\\\y&=2\\end{split}$$

                $$\\begin{gathered}x\\tag{G}\\\\y\\tag{H}\\end{gathered}$$

                $$z$$ {#eq:z}
                """;
        String body = body(markdown);
        assertThat(numbers(body)).containsExactly("(1)", "", "(2)", "(S)", "(G)", "(H)", "(3)");
        assertThat(body).contains("<p>See 1, 2 and 3.</p>");
    }

    @Test
    void formulasThatLookTheSameHaveNumbersOfTheirOwn() {
        String same = "$$\\begin{equation}x\\end{equation}$$\n\n";
        assertThat(numbers(body(same + same))).containsExactly("(1)", "(2)");
    }

    @Test
    void referencesAreNumbersBeforeAndAfterWhatTheyReferTo() {
        String body = body("""
                By \\eqref{b}, \\ref{eq:a} and $x \\eqref{b}$, not \\eqref{none}; \\@ref(b).

                $$a$$ {#eq:a}

                $$\\begin{align}x&=1\\\\y&=2\\label{b}\\end{align}$$
                """);
        assertThat(body)
                .contains("By (3), 1 and <span class=\"tied\"><math")
                .contains("<mtext>(3)</mtext>")
                .contains("not \\eqref{none}; 3.");
    }

    @Test
    void whatCannotBeReadKeepsItsNumber() {
        assertThat(body("$$x^$$ {#eq:a}\n\n$$b$$ {#eq:b}"))
                .contains("<p id=\"eq:a\" class=\"math\"><code>x^</code> <span class=\"formula-number\">(1)</span></p>")
                .contains("<span class=\"formula-number\">(2)</span>");
    }

    @Test
    void anEngineOfOnesOwnIsAFunction() {
        MathRenderer shouting = formula -> new MathRenderer.Markup(MathElement.token("mtext", formula.tex() + "!"));
        String page = page("$x$", HtmlRenderer.builder().math(shouting).build());
        assertThat(page).contains("<semantics><mtext>x!</mtext><annotation");
    }

    @Test
    void theSourceIsShownWhereItIsAskedFor() {
        String page = page(
                "$x$\n\n$$y$$",
                HtmlRenderer.builder().math(MathRenderer.source()).build());
        assertThat(page).contains("<code class=\"math\">x</code>", "<p class=\"math\"><code>y</code></p>");
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void nothingInAFormulaIsMarkup() {
        assertThat(body("$\\text{</math><script>alert(1)</script>}$"))
                .doesNotContain("<script")
                .contains("<mtext>&lt;/math&gt;&lt;script&gt;alert(1)&lt;/script&gt;</mtext>");
    }

    private String body(String markdown) {
        return page(
                markdown, HtmlRenderer.builder().theme(new Theme("none", "")).build());
    }

    private String page(String markdown, HtmlRenderer renderer) {
        try {
            StringBuilder out = new StringBuilder();
            renderer.render(
                    Publication.of(
                            ArticleReader.standard().readText(markdown, "a.md").value()),
                    out,
                    RenderContext.standard().withDiagnostics(this::note));
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(Diagnostic diagnostic) {
        diagnostics.add(diagnostic.toString());
    }

    private static List<String> numbers(String page) {
        return NUMBER.matcher(page).results().map(FormulasTest::number).toList();
    }

    private static String number(MatchResult match) {
        String alone = match.group(1);
        String ofRow = match.group(2);
        return alone != null ? alone : ofRow != null ? ofRow : "";
    }
}
