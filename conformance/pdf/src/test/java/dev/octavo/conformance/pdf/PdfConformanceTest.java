package dev.octavo.conformance.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.octavo.conformance.Documents;
import dev.octavo.conformance.Publisher;
import dev.octavo.conformance.Survey;
import dev.octavo.pdf.PdfRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfConformanceTest {

    private final PdfRenderer renderer = new PdfRenderer();
    private final VeraPdfChecker checker = new VeraPdfChecker();

    @Test
    void veraPdfFindsNoViolationInOurOwnDocuments() throws IOException {
        assertThat(Survey.of("own documents: pdf", Documents.own(), this::check).faulty())
                .isEmpty();
    }

    @Test
    void veraPdfFindsNoViolationInTheCorpusSample() throws IOException {
        assumeThat(Documents.corpusSample()).isNotEmpty();

        assertThat(Survey.of("corpus sample: pdf", Documents.corpusSample(), this::check)
                        .faulty())
                .isEmpty();
    }

    private List<String> check(Path document) throws IOException {
        return checker.check(Publisher.publish(document, renderer));
    }
}
