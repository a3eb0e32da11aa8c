package dev.octavo.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.InlineMath;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Nodes;
import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import dev.octavo.source.ArticleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class MacrosTest {

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "\\newcommand{\\R}{\\mathbb{R}} ; x\\in\\R^n ; x\\in\\mathbb{R}^n",
                "\\newcommand\\R{\\mathbb R} ; \\R x ; \\mathbb R x",
                "\\newcommand{\\a}{\\alpha} ; \\a x+\\a\\a ; \\alpha x+\\alpha\\alpha",
                "\\newcommand{\\a}{\\alpha} ; {\\a}x ; {\\alpha}x",
                "\\newcommand*{\\norm}[1]{\\lVert #1\\rVert} ; \\norm{x+\\norm y} ; \\lVert x+\\lVert y\\rVert\\rVert",
                "\\newcommand{\\d}[2][x]{\\frac{d#2}{d#1}} ; \\d f+\\d[t]{g} ; \\frac{df}{dx}+\\frac{dg}{dt}",
                "\\def\\ip#1#2{\\langle#1,#2\\rangle} ; \\ip{a}b ; \\langle a,b\\rangle",
                "\\gdef\\x{y}\\def\\z{\\x\\x} ; \\z ; yy",
                "\\DeclareMathOperator{\\tr}{tr}\\DeclareMathOperator*{\\am}{arg\\,max} ; \\tr A\\am_x ; \\operatorname{tr} A\\operatorname*{arg\\,max}_x",
                "\\DeclarePairedDelimiter{\\ceil}{\\lceil}{\\rceil} ; \\ceil{x}\\ceil*{y} ; \\lceil x\\rceil \\left\\lceil y\\right\\rceil ",
                "\\let\\phiold\\phi\\renewcommand{\\phi}{\\phiold'} ; \\phi ; \\phi'",
                "\\newcommand{\\e}{1}\\let\\f=\\e\\renewcommand\\e{2} ; \\e\\f ; 21",
                "\\newcommand{\\x}{1}\\renewcommand{\\x}{2}\\providecommand{\\x}{3}\\providecommand{\\y}{4} ; \\x\\y ; 24",
                "\\newcommand{\\h}{\\frac12} ; \\frac\\h\\h+x^\\h+\\sqrt\\h ; \\frac{\\frac12}{\\frac12}+x^{\\frac12}+\\sqrt{\\frac12}",
                "\\newcommand{\\h}{\\frac12} ; \\sqrt[\\h]{x}\\h ; \\sqrt[\\frac12]{x}\\frac12",
                "\\newcommand{\\b}{\\begin{pmatrix}}\\newcommand\\e{\\end{pmatrix}} ; \\b 1&2\\e ; \\begin{pmatrix} 1&2\\end{pmatrix}",
                "\\newcommand{\\f}{\\g}\\newcommand{\\g}[1]{<#1>} ; \\f{x} ; <x>",
                "\\newcommand{\\x}{\\def\\y{1}} ; \\x\\y ; 1",
                "\\newcommand{\\p}{50\\%}\\newcommand{\\q}{##} ; \\p\\q% \\p ; 50\\%#% \\p",
                "\\newcommand{\\x}{y} ; \\text{\\x} \\\\ \\xi ; \\text{y} \\\\ \\xi"
            })
    void whatIsDefinedHoldsInWhatFollows(String definitions, String formula, String expected) {
        assertThat(formulas("$$" + definitions + "$$\n\n$$" + formula + "$$")).isEqualTo("|" + expected.strip());
        assertThat(diagnostics).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "header-includes: |\n  \\usepackage{amsmath}\n  \\newcommand{\\R}{\\mathbb{R}}\n",
                "header-includes:\n- \\usepackage{x}\n- \\newcommand{\\R}{\\mathbb{R}}\n"
            })
    void thePreambleDefinesToo(String frontMatter) {
        assertThat(formulas("---\n" + frontMatter + "---\n# A $\\R$\n\n$$\\R^n$$"))
                .isEqualTo("\\mathbb{R}|\\mathbb{R}^n");
    }

    @Test
    void aFormulaMayDefineAndUse() {
        assertThat(formulas("$\\newcommand{\\x}{y} \\x+1$ and $\\x$")).isEqualTo("y+1|y");
    }

    @Test
    void nothingHoldsBeforeItIsDefined() {
        assertThat(formulas("$\\x$\n\n$\\def\\x{1}\\x$ $\\def\\x{2}\\x$")).isEqualTo("\\x|1|2");
    }

    @Test
    void aTitleBelowDefinitionsHasThem() {
        Article article = expanded(
                "$\\def\\R{\\mathbb{R}}$\n\n$\\let\\p\\phi\\def\\phi{\\p'}$\n\n# In $\\R$, $\\phi$\n\n$\\phi$");
        assertThat(article.metadata().title()).isEqualTo("In ℝ, φ′");
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void definitionsPrintNothing() {
        Article article = expanded("A $\\def\\x{1}$ b.\n\n$\\def\\y{1}$\n$\\def\\z{2}$\n\n$$\\def\\u{1}$$\n\nEnd.");
        assertThat(Nodes.text(article.lead()).strip()).matches("A {2}b\\.\\s+End\\.");
        assertThat(article.lead().subList(1, 3)).allMatch(MathBlock.class::isInstance);
    }

    @Test
    void anArticleWithoutDefinitionsStaysItself() {
        Article article = read("$\\x$ and $\\define$");
        assertThat(Macros.expanded(article, diagnostics::add)).isSameAs(article);
    }

    @Test
    void whatCannotBeReadStays() {
        String tex = "\\def\\x#1.#2{#1}\\newcommand{x}{y}\\newcommand{\\y}[z]{y}\\def\\z";
        assertThat(formulas("$" + tex + "$")).isEqualTo(tex);
        assertThat(diagnostics).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\def\\x{\\x\\x}\\x",
                "\\def\\x{\\x}\\x",
                "\\def\\x{\\y}\\def\\y{\\x}\\x",
                "\\def\\x#1{\\x{#1#1}}\\x{a}",
                "\\newcommand{\\x}[1]{#1}\\x",
                "\\newcommand{\\x}[1][a]{#1}\\x[b"
            })
    void whatHasNoEndIsToldAndStays(String tex) {
        assertThat(formulas("$" + tex + "$")).isEqualTo(tex);
        assertThat(diagnostics).hasSize(1).allMatch(found -> found.code().equals("math-macro"));
    }

    @Test
    void manyMacrosOfMacrosAreBounded() {
        StringBuilder bomb = new StringBuilder("$\\def\\a{xxxxxxxxxx}");
        for (char c = 'b'; c <= 'z'; c++) {
            String before = "\\" + (char) (c - 1);
            bomb.append("\\def\\")
                    .append(c)
                    .append('{')
                    .append(before.repeat(10))
                    .append('}');
        }
        bomb.append("$ ").append("$\\z$ ".repeat(5_000));
        assertThat(formulas(bomb.toString())).endsWith("|\\z");
        assertThat(diagnostics).hasSize(5_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\def\\x{",
                "\\def",
                "\\newcommand{\\x}[",
                "\\newcommand",
                "\\let\\x",
                "\\def\\x#1",
                "\\x",
                "{",
                "}",
                "#1",
                "%",
                "\\DeclareMathOperator{\\x}{",
                "\\newcommand{\\x}{}",
                "\\newcommand{\\x}[1]{#1}\\x{",
                "\\def\\x{a}\\x",
                "\\frac"
            })
    void anyDefinitionManyTimesIsReadOrLeft(String piece) {
        assertThat(formulas("$$\\def\\x{b}" + piece.repeat(100_000 / piece.length()) + "$$"))
                .isNotNull();
    }

    @Test
    void anyMixtureIsReadOrLeft() {
        List<String> pieces = List.of(
                "\\def",
                "\\newcommand",
                "\\let",
                "\\x",
                "\\y",
                "{",
                "}",
                "[1]",
                "[",
                "]",
                "#1",
                "#",
                "=",
                "*",
                "^",
                "\\frac",
                "a",
                " ",
                "%\n",
                "\\\\",
                "\\",
                "{\\x}",
                "{#1\\y}",
                "\\DeclareMathOperator",
                "𝑥");
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            String tex = random.ints(random.nextInt(40), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining());
            MathBlock math = new MathBlock("\\def\\x{a}" + tex, Attributes.NONE, SourceRange.NONE);
            Article article = read("x").withHeading(List.of());
            Article holding =
                    new Article(article.id(), article.metadata(), List.of(), List.of(math), List.of(), List.of());
            assertThat(Macros.expanded(holding, diagnostics::add)).isNotNull();
        }
    }

    private String formulas(String markdown) {
        return Nodes.stream(expanded(markdown))
                .filter(node -> node instanceof InlineMath || node instanceof MathBlock)
                .map(node -> node instanceof InlineMath math
                        ? math.tex()
                        : ((MathBlock) node).tex().strip())
                .collect(Collectors.joining("|"));
    }

    private Article expanded(String markdown) {
        return Macros.expanded(read(markdown), diagnostics::add);
    }

    private static Article read(String markdown) {
        return ArticleReader.standard().readText(markdown, "a.md").value();
    }
}
