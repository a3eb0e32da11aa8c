package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {

    @ParameterizedTest
    @ValueSource(strings = {"- item %d\n", "%d. item %1$d\n"})
    void leaveNoShortItemAloneAtTheTopOfAPage(String item) {
        String list = IntStream.range(1, 60).mapToObj(item::formatted).collect(Collectors.joining());
        PdfRenderer small = PdfRenderer.builder().pageSize(PageSize.A5).build();

        for (int lines = 0; lines < 12; lines++) {
            Pdf pdf = Pdf.ofMarkdown("line\\\n".repeat(lines) + "line\n\n" + list + "\nα\n", small);

            int last = pdf.pages() - 1;
            assertThat(pdf.text(last))
                    .satisfiesAnyOf(text -> assertThat(text).contains("item 58"), text -> assertThat(text)
                            .doesNotContain("item"));
        }
    }

    /** A list within the item has no space between its own, so that it would touch the next item. */
    @ParameterizedTest
    @CsvSource({"1.,2.", "-,-"})
    void haveOneSpaceBetweenLooseItemsWhateverTheseEndWith(String first, String second) {
        String markdown = "%1$s α\n\n%2$s β\n\n   - γ\n   - δ\n\n%2$s ε\n".formatted(first, second);

        Pdf pdf = Pdf.ofMarkdown(markdown, new PdfRenderer());

        assertThat(pdf.top("δ") - pdf.top("γ")).isLessThan(pdf.top("β") - pdf.top("α") - 4);
        assertThat(pdf.top("ε") - pdf.top("δ")).isCloseTo(pdf.top("β") - pdf.top("α"), within(0.5));
    }

    /** It stood at the foot of the picture, beside the item below. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. ![x](loss.png){width=40%}\n2. β",
                "1. [![x](loss.png){width=40%}](https://example.org)\n2. β",
                "1. ![x](loss.png){width=40%}\n\n2. β",
                "1. ![x](loss.png){width=40%}\n\n   Words.\n\n2. β"
            })
    void haveTheNumberOfAnItemThatIsAPictureAtItsTop(String list) {
        Pdf pdf = Pdf.ofMarkdown("α\n\n" + list + "\n", new PdfRenderer());

        assertThat(pdf.top("1") - pdf.top("α")).isLessThan(40);
        assertThat(pdf.top("2") - pdf.top("1")).isGreaterThan(50);
        assertThat(pdf.top("2")).isCloseTo(pdf.top("β"), within(0.5));
    }
}
