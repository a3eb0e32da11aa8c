package dev.octavo.epub.cover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.epub.cover.Lines.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private final Typeface face = Typeface.serif();

    @Test
    void noneEndsWithASmallWord() {
        assertThat(title("On the Convergence of Stochastic Gradient Methods: A Short Note"))
                .containsExactly("On the Convergence", "of Stochastic", "Gradient Methods:", "A Short Note");
        assertThat(title("A Guide to a Book")).containsExactly("A Guide", "to a Book");
    }

    @Test
    void nothingOfATextOfSmallWordsIsLost() {
        assertThat(String.join(" ", title("To be or not to be"))).isEqualTo("To be or not to be");
        assertThat(title("Go")).containsExactly("Go");
    }

    /** As the title of a cover is set. */
    private List<String> title(String text) {
        return Lines.fitted(text, face, new Box(1300, 720, 210, 84)).lines();
    }
}
