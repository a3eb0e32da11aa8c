package dev.octavo.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Octavo;
import dev.octavo.epub.EpubRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompleteTextTest {

    private final EpubRenderer epub = new EpubRenderer();

    @Test
    void everyWordOfOurOwnDocumentsIsInTheEpub() throws IOException {
        assertThat(Survey.of("own documents: text of the epub", Documents.own(), this::lostFromEpub)
                        .faulty())
                .isEmpty();
    }

    private List<String> lostFromEpub(Path document) throws IOException {
        String text = SpineText.of(Publisher.publish(document, epub));
        return new LostWords(text).inOrder(Octavo.read(document).value());
    }
}
