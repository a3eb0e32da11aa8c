package dev.octavo.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void wordsWithAnApostropheStayWhole() {
        assertThat(pieces("I’m sure it's don’t")).containsExactly("I’m ", "sure ", "it's ", "don’t");
    }

    @Test
    void linesEndBehindSpacesHyphensAndDashes() {
        assertThat(pieces("well-known – yes—no")).containsExactly("well-", "known ", "– ", "yes—", "no");
    }

    @Test
    void aClosingQuoteEndsNoWord() {
        assertThat(pieces("‘so’ he")).containsExactly("‘so’ ", "he");
    }

    @Test
    void textWithoutSpacesMayEndBehindAnyOfItsCharacters() {
        assertThat(pieces("活字組版")).containsExactly("活", "字", "組", "版");
    }

    private static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = breaks.next(); at >= 0; at = breaks.next()) {
            pieces.add(text.substring(from, at));
            from = at;
        }
        return pieces;
    }
}
