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

    /** The JDK takes the quotes of English and French for those of all, so that lines began with what closes in others. */
    @Test
    void noLineEndsBetweenAQuoteAndWhatStandsInIt() {
        assertThat(pieces("das „Wort“, ‚so‘ und »auch« oder ›so‹: „ja“ und \"so\"."))
                .containsExactly(
                        "das ", "„Wort“, ", "‚so‘ ", "und ", "»auch« ", "oder ", "›so‹: ", "„ja“ ", "und ", "\"so\".");
        assertThat(pieces("so.”—and « ici »")).containsExactly("so.”—", "and ", "« ", "ici ", "»");
        assertThat(pieces("他说“你好”，又说")).containsExactly("他", "说", "“你", "好”，", "又", "说");
    }

    @Test
    void noLineBeginsWithAStopOfArabic() {
        assertThat(pieces("قال «لا»، ثم «نعم»؛ (لم)؟ ہے”۔"))
                .containsExactly("قال ", "«لا»، ", "ثم ", "«نعم»؛ ", "(لم)؟ ", "ہے”۔");
    }

    @Test
    void textWithoutSpacesMayEndBehindAnyOfItsCharacters() {
        assertThat(pieces("活字組版")).containsExactly("活", "字", "組", "版");
    }

    @Test
    void noLineBeginsWithWhatClosesOrGoesOn() {
        assertThat(pieces("「引用」、ちょっと。")).containsExactly("「引", "用」、", "ちょっ", "と。");
        assertThat(pieces("测试……完。")).containsExactly("测", "试……", "完。");
    }

    @Test
    void linesEndBetweenKoreanWords() {
        assertThat(pieces("한국어 문장은, 줄")).containsExactly("한국어 ", "문장은, ", "줄");
    }

    @Test
    void linesEndBetweenThaiWords() {
        assertThat(pieces("ภาษาไทยเป็น")).containsExactly("ภาษา", "ไทย", "เป็น");
    }

    @Test
    void noLineEndsWithinAnAbbreviation() {
        assertThat(pieces("see e.g. d.h. or i.d.R. at lst:b"))
                .containsExactly("see ", "e.g. ", "d.h. ", "or ", "i.d.R. ", "at ", "lst:b");
        assertThat(pieces("https://example.org/a.very.long/address")).hasSizeGreaterThan(2);
        assertThat(pieces("www.example.org/a.very.long/address")).startsWith("www.example.");
        assertThat(pieces("org.example.something.very.long.Name")).hasSizeGreaterThan(2);
    }

    @Test
    void noLineEndsWithinADateOrAShortNameWithANumber() {
        assertThat(pieces("on 2024-01-15 at 555-1234 in UTF-8, COVID-19, mid-1990s, 1939–45, 12-bit"))
                .containsExactly(
                        "on ",
                        "2024-01-15 ",
                        "at ",
                        "555-1234 ",
                        "in ",
                        "UTF-8, ",
                        "COVID-19, ",
                        "mid-",
                        "1990s, ",
                        "1939–",
                        "45, ",
                        "12-",
                        "bit");
        assertThat(pieces("build-2024-01-15-of-the-whole-thing-1234-5678")).hasSizeGreaterThan(3);
    }

    @Test
    void noLineEndsWithinANumberOrAMeasure() {
        assertThat(pieces("at 12:30 or 1,5 for 5€ or 3₹ in 20°C and 10:1"))
                .containsExactly(
                        "at ", "12:30 ", "or ", "1,5 ", "for ", "5€ ", "or ", "3₹ ", "in ", "20°C ", "and ", "10:1");
    }

    @Test
    void noLineEndsBehindADashThatBeginsAWord() {
        assertThat(pieces("run --all -x at -5 —dijo— or well-known"))
                .containsExactly("run ", "--all ", "-x ", "at ", "-5 ", "—dijo— ", "or ", "well-", "known");
        assertThat(pieces("--all")).containsExactly("--all");
    }

    /** Java's iterator lets one end behind any em dash. */
    @Test
    void noLineBeginsWithWhatClosesBehindADash() {
        assertThat(pieces("—dijo él—. No —dijo—; sí —dijo—, y (va—) que—… yes—no"))
                .containsExactly(
                        "—dijo ",
                        "él—. ",
                        "No ",
                        "—dijo—; ",
                        "sí ",
                        "—dijo—, ",
                        "y ",
                        "(va—) ",
                        "que—… ",
                        "yes—",
                        "no");
    }

    @Test
    void linesMayEndBehindASlashBetweenWords() {
        assertThat(pieces("a question/answer, tea/coffee or input/output"))
                .containsExactly("a ", "question/", "answer, ", "tea/coffee ", "or ", "input/", "output");
    }

    @Test
    void linesEndAtTheSlashesOfAddressesAlone() {
        assertThat(pieces("and/or 1/2 km/h a /users/{id}/name"))
                .containsExactly("and/or ", "1/2 ", "km/h ", "a ", "/users/", "{id}", "/name");
    }

    @Test
    void noLineBeginsWithAStopOfIndia() {
        assertThat(pieces("हिन्दी। और॥")).containsExactly("हिन्दी। ", "और॥");
    }

    @Test
    void noLineEndsAtABracketInAWord() {
        assertThat(pieces("word(s) or (re)start f(x)")).containsExactly("word(s) ", "or ", "(re)start ", "f(x)");
        assertThat(pieces("字(注)字")).hasSize(3);
    }

    /** Nor does a gap change where lines end; the second half of a pair of surrogates is none. */
    @Test
    void noLineBeginsWithAGap() {
        String gap = Character.toString(Gap.of(-0.5));

        assertThat(pieces("は" + gap + "「い」" + gap + "、Java" + gap + "で" + gap))
                .containsExactly("は" + gap, "「い」" + gap + "、", "Java" + gap, "で" + gap);
        assertThat(pieces("木\uD83C\uDFFB\uD843\uDFE9木")).hasSizeGreaterThan(2).doesNotContain("\uD843", "\uDFE9木");
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
