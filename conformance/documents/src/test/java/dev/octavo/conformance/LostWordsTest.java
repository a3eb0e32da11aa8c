package dev.octavo.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class LostWordsTest {

    private final Article article = Article.of(
            "The sheet",
            List.of(Paragraph.of("A well-known sheet, folded.")),
            List.of(Section.of(2, "Quarto", Paragraph.of("Folded twice."))));

    @Test
    void findsWordsAcrossLinesAndPages() {
        String text = "The sheet\nA well-\nknown sheet, fol-\nded.\n1\nThe sheet\nQuarto\nFolded twice.\n2\n";

        assertThat(new LostWords(text).inOrder(article)).isEmpty();
    }

    @Test
    void missesAWord() {
        assertThat(new LostWords("The sheet A well-known sheet, folded. Quarto Folded").inOrder(article))
                .containsExactly("lost: well-known sheet, folded. Quarto Folded twice.");
    }

    @Test
    void missesWordsInTheWrongOrder() {
        assertThat(new LostWords("The sheet Quarto Folded twice. A well-known sheet, folded.").inOrder(article))
                .isNotEmpty();
    }
}
