package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that do not fit on the rest of a page become smaller, where else it would stay empty. */
class FittedPicturesTest {

    /** Where the first line of a page stands, from its top, and the last one at most. */
    private static final double FIRST = 68;

    private static final double LAST = 518;

    private final PdfRenderer a5 =
            PdfRenderer.builder().pageSize(PageSize.A5).twoSided(false).build();

    @ParameterizedTest
    @ValueSource(ints = {16, 17, 18, 19})
    void stayOnTheirPage(int lines) {
        Pdf pdf = behind(lines, "![x](loss.png){width=100%}");

        assertThat(pdf.text(1)).contains("ω");
        assertThat(pdf.top("ω")).isLessThan(FIRST);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17})
    void keepTheirCaptions(int lines) {
        Pdf pdf = behind(lines, "![x](loss.png \"κ\"){width=100%}");

        assertThat(pdf.text(0)).contains("κ");
        assertThat(pdf.top("κ")).isLessThan(LAST);
        assertThat(pdf.overprinted()).isEmpty();
    }

    @Test
    void keepTheirSizeWhereLittleOfItWouldBeLeft() {
        Pdf moved = behind(20, "![x](loss.png){width=100%}");
        Pdf captioned = behind(18, "![x](loss.png \"κ\"){width=100%}");

        assertThat(moved.text(1)).contains("ω");
        assertThat(moved.top("ω")).isGreaterThan(FIRST + 120);
        assertThat(captioned.text(1)).contains("κ");
        assertThat(captioned.top("κ")).isGreaterThan(FIRST + 120);
    }

    private Pdf behind(int lines, String picture) {
        return Pdf.ofMarkdown("α\n\n" + "line\\\n".repeat(lines) + "line\n\n" + picture + "\n\nω", a5);
    }
}
