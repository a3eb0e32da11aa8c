package dev.octavo.conformance.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.octavo.conformance.Documents;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** PDF/UA-1 and PDF/A-2a, and every word of the model in the order in which it is read aloud. */
class PdfConformanceTest {

    @Test
    void ourOwnDocumentsConformAndHaveAllTheirWords() throws IOException {
        assertThat(PdfSurvey.of("own documents: pdf", Documents.own()).faulty()).isEmpty();
    }

    @Test
    void theDocumentsOfTheCorpusConformAndHaveAllTheirWords() throws IOException {
        assumeThat(Documents.corpusSample()).isNotEmpty();

        assertThat(PdfSurvey.of("corpus: pdf", Documents.corpusSample()).faulty())
                .isEmpty();
    }
}
