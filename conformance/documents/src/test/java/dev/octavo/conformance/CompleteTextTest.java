package dev.octavo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.octavo.Octavo;
import dev.octavo.epub.EpubRenderer;
import dev.octavo.pdf.PdfRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompleteTextTest {

    private final PdfRenderer pdf = new PdfRenderer();
    private final EpubRenderer epub = new EpubRenderer();

    @Test
    void everyWordOfOurOwnDocumentsIsInThePdf() throws IOException {
        assertThat(Survey.of("own documents: text of the pdf", Documents.own(), this::lostFromPdf)
                        .faulty())
                .isEmpty();
    }

    @Test
    void everyWordOfOurOwnDocumentsIsInTheEpub() throws IOException {
        assertThat(Survey.of("own documents: text of the epub", Documents.own(), this::lostFromEpub)
                        .faulty())
                .isEmpty();
    }

    @Test
    void everyWordOfTheCorpusSampleIsInThePdf() throws IOException {
        assumeThat(Documents.corpusSample()).isNotEmpty();

        assertThat(Survey.of("corpus sample: text of the pdf", Documents.corpusSample(), this::lostFromPdf)
                        .faulty())
                .isEmpty();
    }

    private List<String> lostFromPdf(Path document) throws IOException {
        String text = TaggedText.of(Publisher.publish(document, pdf));
        return new LostWords(text).inOrder(Octavo.read(document).value());
    }

    private List<String> lostFromEpub(Path document) throws IOException {
        String text = SpineText.of(Publisher.publish(document, epub));
        return new LostWords(text).inOrder(Octavo.read(document).value());
    }
}
