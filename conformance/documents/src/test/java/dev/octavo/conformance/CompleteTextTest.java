package dev.octavo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.octavo.Octavo;
import dev.octavo.pdf.PdfRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompleteTextTest {

    private static final int CLEAN_OF_THE_SAMPLE = 1;

    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void everyWordOfOurOwnDocumentsIsInThePdf() throws IOException {
        assertThat(Survey.of("own documents: text of the pdf", Documents.own(), this::lostWords)
                        .faulty())
                .isEmpty();
    }

    @Test
    void everyWordOfTheCorpusSampleIsInThePdf() throws IOException {
        assumeThat(Documents.corpusSample()).isNotEmpty();

        Survey survey = Survey.of("corpus sample: text of the pdf", Documents.corpusSample(), this::lostWords);

        assertThat(survey.clean()).isGreaterThanOrEqualTo(CLEAN_OF_THE_SAMPLE);
    }

    private List<String> lostWords(Path document) throws IOException {
        String text = TaggedText.of(Publisher.publish(document, renderer));
        return new LostWords(text).of(Octavo.read(document).value());
    }
}
