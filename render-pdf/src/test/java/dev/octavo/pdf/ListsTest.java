package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {

    /** A list within the item has no space between its own, so that it would touch the next item. */
    @ParameterizedTest
    @CsvSource({"1.,2.", "-,-"})
    void haveOneSpaceBetweenLooseItemsWhateverTheseEndWith(String first, String second) {
        String markdown = "%1$s α\n\n%2$s β\n\n   - γ\n   - δ\n\n%2$s ε\n".formatted(first, second);

        Pdf pdf = Pdf.ofMarkdown(markdown, new PdfRenderer());

        assertThat(pdf.top("δ") - pdf.top("γ")).isLessThan(pdf.top("β") - pdf.top("α") - 4);
        assertThat(pdf.top("ε") - pdf.top("δ")).isCloseTo(pdf.top("β") - pdf.top("α"), within(0.5));
    }
}
