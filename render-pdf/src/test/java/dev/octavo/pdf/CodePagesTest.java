package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Code that goes on on the next page, or ends at the foot of one. */
class CodePagesTest {

    /** In points, as the other lengths. */
    private static final double LINE = 11.2;

    private static final double PADDING = 7;

    private static final double LEFT = 20.5 * 72 / 25.4;

    private static final int GROUND = 0xF3;

    private static final PdfRenderer SMALL =
            PdfRenderer.builder().pageSize(PageSize.A5).build();

    private static Pdf below(int lines, String code) {
        return Pdf.ofMarkdown("Words  \n".repeat(lines) + "end.\n\n```\n" + code + "```\n\nThat is all.\n", SMALL);
    }

    /** The same code a line lower each time, the eighth of its lines too long: those of which some goes to the next page. */
    private static List<Pdf> parted() {
        String code = "alpha\n".repeat(7) + "alpha ".repeat(12) + "\nninth\n\ntenth\nlast\n";
        return IntStream.range(8, 24)
                .mapToObj(lines -> below(lines, code))
                .filter(pdf -> pdf.pages() > 1 && !pdf.text(0).contains("last"))
                .toList();
    }

    @Test
    void threeLinesGoToTheNextPageTheFirstOfThemNotEmpty() {
        assertThat(parted()).hasSizeGreaterThan(4).allSatisfy(pdf -> assertThat(pdf.text(1))
                .contains("ninth", "tenth", "last"));
    }

    @Test
    void groundEndsBelowTheLastLineOfAPage() {
        assertThat(parted()).allSatisfy(pdf -> {
            long lines = pdf.linesByPage().get(0).stream()
                    .filter(line -> line.contains("alpha") || line.contains("ninth"))
                    .count();
            assertThat(pdf.<Double>read(CodePagesTest::groundOnFirstPage))
                    .isBetween(lines * LINE, lines * LINE + 2 * PADDING + 1);
        });
    }

    /** The height of the ground, in points. */
    private static double groundOnFirstPage(PDDocument document) throws IOException {
        BufferedImage page = new PDFRenderer(document).renderImage(0, 2);
        int column = (int) (2 * LEFT) + 3;
        return IntStream.range(0, page.getHeight())
                        .filter(row -> (page.getRGB(column, row) & 0xFF) == GROUND)
                        .count()
                / 2.0;
    }

    @Test
    void groundEndsWithThePageOfTheLastLine() {
        Pdf pdf = below(19, "omega\n".repeat(9));

        assertThat(pdf.text(0)).contains("omega");
        assertThat(pdf.text(1)).doesNotContain("omega").contains("That is all.");
        assertThat(pdf.<Long>read(document -> Grounds.on(document.getPage(1)))).isZero();
    }
}
