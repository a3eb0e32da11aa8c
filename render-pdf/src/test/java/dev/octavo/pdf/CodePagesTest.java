package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Code that goes on on the next page, or ends at the foot of one. */
class CodePagesTest {

    private static final PdfRenderer SMALL =
            PdfRenderer.builder().pageSize(PageSize.A5).build();

    private static Pdf below(int lines, String code) {
        return Pdf.ofMarkdown("Words  \n".repeat(lines) + "end.\n\n```\n" + code + "```\n\nThat is all.\n", SMALL);
    }

    /** Lines stand lower each time, the eighth of them too long. */
    @Test
    void threeLinesGoToTheNextPageTheFirstOfThemNotEmpty() {
        String code = "alpha\n".repeat(7) + "omega ".repeat(12) + "\nninth\n\ntenth\nlast\n";
        List<Pdf> lower =
                IntStream.range(8, 24).mapToObj(lines -> below(lines, code)).toList();

        assertThat(lower)
                .filteredOn(pdf -> pdf.pages() > 1 && !pdf.text(0).contains("last"))
                .hasSizeGreaterThan(4)
                .allSatisfy(pdf -> assertThat(pdf.text(1)).contains("ninth", "tenth", "last"));
    }

    @Test
    void groundEndsWithThePageOfTheLastLine() {
        Pdf pdf = below(19, "omega\n".repeat(9));

        assertThat(pdf.text(0)).contains("omega");
        assertThat(pdf.text(1)).doesNotContain("omega").contains("That is all.");
        assertThat(pdf.<Long>read(document -> Grounds.on(document.getPage(1)))).isZero();
    }
}
