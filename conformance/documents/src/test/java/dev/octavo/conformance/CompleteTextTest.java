package dev.octavo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.octavo.Octavo;
import dev.octavo.epub.EpubRenderer;
import dev.octavo.model.Article;
import dev.octavo.pdf.PdfRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompleteTextTest {

    /** Documents whose PDF has all words, but not in their order, and what the engine makes of them. */
    private static final Map<String, String> OUT_OF_ORDER = Map.of(
            "cases/markdown/footnotes.md", "stress in a note is tagged before the text before it",
            "cases/markdown/footnote-edges.md", "stress in a note is tagged before the text before it",
            "cases/markdown/headings-in-containers.md", "a title in a list is tagged after the text below it");

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
        LostWords lost = new LostWords(TaggedText.of(Publisher.publish(document, pdf)));
        Article article = Octavo.read(document).value();
        return isOutOfOrder(document) ? lost.inAnyOrder(article) : lost.inOrder(article);
    }

    private List<String> lostFromEpub(Path document) throws IOException {
        String text = SpineText.of(Publisher.publish(document, epub));
        return new LostWords(text).inOrder(Octavo.read(document).value());
    }

    private static boolean isOutOfOrder(Path document) {
        return OUT_OF_ORDER.keySet().stream().anyMatch(document::endsWith);
    }
}
