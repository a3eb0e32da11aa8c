package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.octavo.report.Diagnostic;
import dev.octavo.report.Severity;
import org.junit.jupiter.api.Test;

/** Notes that hold more than text. */
class NotesTest {

    private static final PdfRenderer A5 =
            PdfRenderer.builder().pageSize(PageSize.A5).build();

    private static final String FORMULA = "First:\n\n    $$\\sum_{i=1}^n a_i = \\frac{b}{c}$$\n\n    behind it.\n";
    private static final String TABLE = "Second:\n\n    | Head | Other |\n    |---|--:|\n    | one | 2 |\n";
    private static final String PICTURE = "Third:\n\n    ![peak](curve.svg){width=100}\n";

    /** They stood at the end of the document in another style, behind all others, and nobody was told. */
    @Test
    void standAtTheFootWithFormulasTablesAndPictures() {
        Pdf pdf = Pdf.ofMarkdown(
                "A[^a] b[^b] c[^c] d.[^d]\n\n## Section\n\nThe last words.\n\n[^a]: " + FORMULA + "\n[^b]: " + TABLE
                        + "\n[^c]: " + PICTURE + "\n[^d]: Fourth.\n",
                A5);

        assertThat(pdf.letters())
                .containsSubsequence(
                        "Thelastwords.", "1First:", "behindit.", "2Second:", "one2", "3Third:", "4Fourth.");
        assertThat(pdf.letters()).doesNotContain("Notes");
        assertThat(pdf.diagnostics()).isEmpty();
    }

    @Test
    void standAtTheEndWhereTheyAreHigherThanTheFootOfAPageMayBeAndAreTold() {
        Pdf pdf = Pdf.ofMarkdown(
                "A[^a] and b.[^b]\n\n[^a]: " + TABLE + "    | row | x |\n".repeat(40)
                        + "\n[^b]: ![peak](curve.svg){width=100%}\n\n    ![peak](curve.svg){width=100%}\n\n"
                        + "    ![peak](curve.svg){width=100%}\n",
                A5);

        assertThat(pdf.letters()).contains("Notes1Second:");
        assertThat(pdf.diagnostics())
                .extracting(Diagnostic::severity, Diagnostic::code, diagnostic -> diagnostic
                        .at()
                        .line())
                .containsExactly(tuple(Severity.INFO, "note-moved", 3), tuple(Severity.INFO, "note-moved", 49));
    }

    /** What stands in a cell is set as in a line, and so was this. */
    @Test
    void setFormulasApartAlsoWhereACellCallsThem() {
        Pdf pdf = Pdf.ofMarkdown("| A | B |\n|--|--|\n| a[^a] | b |\n\n[^a]: First:\n\n    $$§ = b$$\n", A5);
        Pdf same = Pdf.ofMarkdown("Text.[^a]\n\n[^a]: First:\n\n    $$§ = b$$\n", A5);

        assertThat(pdf.left("§")).isCloseTo(same.left("§"), within(1.0));
    }
}
