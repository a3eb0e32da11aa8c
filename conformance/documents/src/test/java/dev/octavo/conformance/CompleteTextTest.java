package dev.octavo.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Octavo;
import dev.octavo.pdf.PdfRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CompleteTextTest {

    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void everyWordOfOurOwnDocumentsIsInThePdf() throws IOException {
        assertThat(Survey.of("own documents: text of the pdf", Documents.own(), this::lostWords)
                        .faulty())
                .isEmpty();
    }

    private List<String> lostWords(Path document) throws IOException {
        String text = text(Publisher.publish(document, renderer));
        return new LostWords(text).of(Octavo.read(document).value());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
