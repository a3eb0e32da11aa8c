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
                "\\displaystyle\\lim_{n\\to\\infty} ; lim_(n→∞)",
                "\\ce{H2O} ; H₂O",
                "\\ce{2H2 + O2 -> 2H2O} ; 2 H₂ + O₂ ⟶ 2 H₂O",
                "\\ce{SO4^2-} in \\ce{CH3-CH2-OH} ; SO₄²⁻inCH₃−CH₂−OH",
                "\\ce{Na+ + e- <=> Na(s)} ; Na⁺ + e⁻ ⇌ Na (s)",
                "\\ce{^{227}_{90}Th+} ; ²²⁷₉₀Th⁺",
                "\\ce{KCr(SO4)2.12H2O} ; KCr(SO₄)₂ · 12 H₂O",
                "\\ce{1/2 O2} + \\ce{n H2O} ; 1/2 O₂ + n H₂O",
                "\\SI{1.5e3}{\\metre\\per\\second} ; 1.5 × 10³ m s⁻¹",
                "\\SI{5}{\\%} ; 5 %",
                "\\qty{12345}{kg/m^3} ; 12 345 kg/m³",
                "\\qty(\\frac{a}{b})\\qty{c} ; (a/b){c}",
                "\\ang{90}\\unit{\\percent} ; 90°%",
                "\\abs{x}\\norm{y} ; |x|‖y‖",
                "\\braket{a|b} + \\ev{A}{\\psi} ; ⟨a | b⟩ + ⟨ψ|A|ψ⟩",
                "\\dv[2]{f}{x} ; (d²f)/(dx²)"
            })
    void readsWhatOneWritesWithoutMarks(String tex, String text) {
        assertThat(Nodes.text(List.of(formula(tex)))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\begin{matrix}a&b\\end{matrix}",
                "\\unknown",
                "\\abs",
                "\\SI{3}",
                "\\ce{A ->[\\Delta] B}",
                "\\ev{}{\\ev{}{\\ev{}{\\ev{}{\\ev{}{\\ev{}{\\ev{}{\\ev{}{\\ev{}{\\ev{}{\\ev{}{x}}}}}}}}}}}",
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
            strings = {
                "{",
                "^",
                "\\frac",
                "\\sqrt",
                "^{",
                "\\hat{",
                "\\text{",
                "\\left(",
                "{}",
                "a^b",
                "\\mathbb{R}",
                "\\ce{",
                "\\ce{A}",
                "\\abs{",
                "\\abs",
                "\\qty(",
                "\\SI[",
                "\\braket{a|"
            })
    void readsAnythingManyTimesInARow(String piece) {
        assertThat(Nodes.text(List.of(formula(piece.repeat(50_000))))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "->[", "^", "A^", "_", "$", "{", "\\bond{", "H2", "(aq)", "-", "->[a]", "\\ce{A}", "^{2", "[", "+ "
            })
    void readsAnythingManyTimesInAChemicalFormula(String piece) {
        assertThat(Nodes.text(List.of(formula("\\ce{" + piece.repeat(20_000) + "}"))))
                .isNotEmpty();
        assertThat(Nodes.text(List.of(formula("\\si{" + piece.repeat(20_000) + "}"))))
                .isNotEmpty();
    }

    @Test
    void letsIdentifiersBeAsTheyWere() {
        List<Inline> title = List.of(new Text("The "), formula("\\lambda"), new Text(" calculus"));
        Section section = new Section(2, title, Attributes.NONE, List.of(), List.of(), SourceRange.NONE);
        Article article = new Article("a", Metadata.titled("A"), List.of(), List.of(), List.of(section), List.of());

        assertThat(article.sections().get(0).id()).isEqualTo("the-lambda-calculus");
    }

    private static InlineMath formula(String tex) {
        return new InlineMath(tex, SourceRange.NONE);
    }
}
