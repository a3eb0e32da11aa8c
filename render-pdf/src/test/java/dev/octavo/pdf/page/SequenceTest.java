package dev.octavo.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SequenceTest {

    private static final int PAGES = 120;

    /** The folio is ours, the label is made by whoever shows the file. */
    @ParameterizedTest
    @EnumSource
    void countsAsAViewerDoes(Sequence sequence) throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            IntStream.range(0, PAGES).forEach(i -> pdf.addPage(new PDPage()));
            PDPageLabels labels = new PDPageLabels(pdf);
            labels.setLabelItem(0, sequence.range());

            assertThat(labels.getLabelsByPageIndices())
                    .containsExactly(IntStream.rangeClosed(1, PAGES)
                            .mapToObj(sequence::label)
                            .toArray(String[]::new));
        }
    }
}
