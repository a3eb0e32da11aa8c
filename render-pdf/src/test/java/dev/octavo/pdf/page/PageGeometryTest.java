package dev.octavo.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.pdf.PageSize;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageGeometryTest {

    /** The average advance of the serif face in English text, in its size. */
    private static final double ADVANCE = 0.44;

    static Stream<PageSize> sizes() {
        return Stream.of(PageSize.A4, PageSize.A5, PageSize.LETTER, PageSize.SIX_BY_NINE);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void setsLinesOfSixtyToSeventyEightCharacters(PageSize size) {
        PageGeometry page = PageGeometry.of(size);

        assertThat(page.measureInPoints() / (page.textSize() * ADVANCE)).isBetween(60.0, 78.0);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void fillsThePageExactly(PageSize size) {
        PageGeometry page = PageGeometry.of(size);

        assertThat(page.margins(true).inner()
                        + page.measure()
                        + page.margins(true).outer())
                .isCloseTo(size.width(), within());
        assertThat(page.textHeightInPoints() / page.leading())
                .isCloseTo(Math.rint(page.textHeightInPoints() / page.leading()), within());
        assertThat(page.margins(true).bottom()).isGreaterThan(page.margins(true).top());
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-6);
    }
}
