package dev.octavo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "x ; x",
                "\\mathbb{Z}_2 ; ℤ₂",
                "\\mathbb F_q ; F_q",
                "\\lambda_1 \\ge \\frac{1}{2} ; λ₁ ≥ 1/2",
                "\\sum_{i=1}^n a_i ; ∑ᵢ₌₁ⁿ aᵢ",
                "E=mc^2 ; E = mc²",
                "a+-b ; a + −b",
                "-1 ; −1",
                "(-1)^{n+1} ; (−1)ⁿ⁺¹",
                "\\frac12 x ; 1/2 x",
                "\\frac{a+b}{2} ; (a + b)/2",
                "\\frac{\\sqrt\\pi}{2} ; √π/2",
                "\\sqrt{a+b} ; √(a + b)",
                "x^{1/p} ; x^(1/p)",
                "\\|x\\|_p ; ‖x‖ₚ",
                "\\left\\{ x \\mid x > 0 \\right. ; {x | x > 0",
                "\\bigl(x\\bigr)' ; (x)′",
                "2\\sin\\theta\\cos 2x ; 2 sin θ cos 2x",
                "\\operatorname*{argmax}_i f(i) ; argmaxᵢ f(i)",
                "\\mathrm{H}_2\\mathrm{O} ; H₂O",
                "f(x, y)\\text{ if } x\\,dx ; f(x, y) if x dx",
                "L^\\infty ; L^∞",
                "90^\\circ ; 90°",
                "O(n\\log n) ; O(n log n)",
                "\\hat{p} ; p̂",
                "\\bar e ; ē",
                "f\\colon A\\to B ; f\\colon A\\to B",
                "3{,}5\\,\\% ; 3,5 %",
                "A^* \\otimes B^{\\dagger} ; A* ⊗ B†",
                "\\displaystyle\\lim_{n\\to\\infty} ; lim_(n→∞)"
            })
    void readsWhatOneWritesWithoutMarks(String tex, String text) {
        assertThat(Nodes.text(List.of(formula(tex)))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\begin{matrix}a&b\\end{matrix}",
                "\\unknown",
                "\\hat{ab}",
                "\\frac{a}",
                "x^",
                "{a",
                "a}",
                "\\",
                "\\text{$a$}",
                "\\text a",
                "\\text",
                "\\sqrt[3]{x}",
                "\\sqrt",
                "a\\\\b",
                "\\,"
            })
    void leavesWhatItDoesNotKnowAsItWasWritten(String tex) {
        assertThat(Nodes.text(List.of(formula(tex)))).isEqualTo(tex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "^", "\\frac", "\\sqrt", "^{", "\\hat{", "\\text{", "\\left(", "{}", "a^b", "\\mathbb{R}"})
    void readsAnythingManyTimesInARow(String piece) {
        assertThat(Nodes.text(List.of(formula(piece.repeat(50_000))))).isNotEmpty();
    }

    @Test
    void letsIdentifiersBeAsTheyWere() {
        List<Inline> title = List.of(new Text("The "), formula("\\lambda"), new Text(" calculus"));
        Section section = new Section(2, title, Attributes.NONE, List.of(), List.of(), SourceRange.NONE);
        Article article = new Article("a", Metadata.titled("A"), List.of(), List.of(section), List.of());

        assertThat(article.sections().get(0).id()).isEqualTo("the-lambda-calculus");
    }

    private static InlineMath formula(String tex) {
        return new InlineMath(tex, SourceRange.NONE);
    }
}
