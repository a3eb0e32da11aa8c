package dev.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Emphasis;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void paragraphsStayParted() {
        assertThat(MarkedText.blocks("One.\n\nTwo.")).hasSize(2).allMatch(Paragraph.class::isInstance);
    }

    @Test
    void aLineHoldsMarks() {
        assertThat(MarkedText.line("Sub *emph*"))
                .containsExactly(new Text("Sub "), new Emphasis(List.of(new Text("emph"))));
    }

    @Test
    void aLineThatWouldBeAListIsWords() {
        assertThat(MarkedText.line("1. Beginnings")).containsExactly(new Text("1. Beginnings"));
    }

    @Test
    void whatHoldsMoreThanMarksIsAsWritten() {
        assertThat(MarkedText.words("![A *map*](map.png)\nof Vec<T>")).isEqualTo("![A *map*](map.png) of Vec<T>");
        assertThat(MarkedText.line("# One [two](three.md)")).containsExactly(new Text("# One [two](three.md)"));
    }

    @Test
    void wordsAreWithoutMarks() {
        assertThat(MarkedText.words("One **bold**.\n\n- [Two](https://example.org/)"))
                .isEqualTo("One bold. Two");
    }
}
