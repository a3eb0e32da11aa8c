package dev.octavo.pdf.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.pdf.paragraph.Breakpoint.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters and spaces are 10 wide; a bar is a soft hyphen, a slash a break that the author has set. */
class TotalFitTest {

    private static final float LETTER = 10;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            aaaa bbbb cccc; 90; aaaa bbbb, cccc
            aaa bbb ccc; 200; aaa bbb ccc
            aa bb cc/dd ee; 200; aa bb cc, dd ee
            aaa bbb ccc ddd eee; 104; aaa bbb ccc, ddd eee
            """)
    void endsLinesWhereTheyFit(String text, float measure, String lines) {
        assertThat(lines(text, measure)).containsExactly(lines.split(", ", -1));
    }

    /** Filled one after the other, the first line would be full, and the second hold a single word. */
    @Test
    void takesAWordLessWhereTheNextLineIsBetterForIt() {
        assertThat(lines("aa bb cc dd eeeeeeee ggggggg hh", 110))
                .containsExactly("aa bb cc", "dd eeeeeeee", "ggggggg hh");
    }

    @Test
    void leavesNoRestOfAWordAsTheLastLine() {
        assertThat(lines("aaa bbb ccc ddd ee|ee", 178)).containsExactly("aaa bbb ccc ddd", "eeee");
        assertThat(lines("aaa bbb ccc ddd ee|ee fff ggg hhh iii jjj kkk", 178))
                .first()
                .isEqualTo("aaa bbb ccc ddd ee-");
    }

    /** Filled one after the other, the first line would be as long as it can be, and the last one hold a word. */
    @Test
    void keepsRaggedLinesAsAlikeAsItCan() {
        ChosenLines lines = TotalFit.of(places("aa bb cc dd ee ff gg"), 175, 175, false, Wanted.NOTHING)
                .orElseThrow();

        assertThat(lines.places()).extracting(Breakpoint::at).containsExactly(0, 15, 20);
        assertThat(IntStream.range(0, lines.count())).allMatch(line -> lines.space(line) == 1);
    }

    @Test
    void rarelyLeavesAShortLastLine() {
        Random random = new Random(5);
        List<String> last = IntStream.range(0, 200)
                .mapToObj(i -> lines(words(random, 60) + " p", 600))
                .map(lines -> lines.get(lines.size() - 1))
                .toList();

        assertThat(last.stream().filter("p"::equals)).hasSizeLessThan(2);
    }

    @Test
    void setsNoLineTighterThanASpaceGives() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            ChosenLines lines = TotalFit.of(places(words(random, 60)), 280, 300, true, Wanted.NOTHING)
                    .orElseThrow();

            assertThat(IntStream.range(0, lines.count())).allMatch(line -> lines.space(line) > 0.66);
        }
    }

    @Test
    void partsNoWordWhereAPageEnds() {
        String text = "aaa bbb ccc ddd ee|ee fff ggg hhh iii jjj kkk";
        int count = lines(text, 178).size();

        List<String> lines = lines(text, 178, new Wanted(count, BitSet.valueOf(new long[] {1})));

        assertThat(lines).hasSize(count).first().isEqualTo("aaa bbb ccc ddd");
    }

    @Test
    void setsAsManyLinesAsAreWanted() {
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            String text = words(random, 80);
            int count = lines(text, 400).size();

            assertThat(lines(text, 400, new Wanted(count, new BitSet()))).isEqualTo(lines(text, 400));
            assertThat(lines(text, 400, new Wanted(count + 1, new BitSet()))).hasSize(count + 1);
            assertThat(TotalFit.of(places(text), 400, 400, true, new Wanted(1, new BitSet())))
                    .isEmpty();
        }
    }

    @Test
    void knowsWhereAWordIsLongerThanALine() {
        assertThat(TotalFit.of(places("aaaaaaaaaaaa bb"), 100, 100, true, Wanted.NOTHING))
                .isEmpty();
        assertThat(TotalFit.of(places("aa bb"), 15, 15, true, Wanted.NOTHING)).isEmpty();
    }

    @Test
    void takesTimeLinearToTheText() {
        List<Breakpoint> places = places(words(new Random(3), 100_000));

        assertThat(TotalFit.of(places, 600, 600, true, Wanted.NOTHING)
                        .orElseThrow()
                        .count())
                .isGreaterThan(5_000);
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append("a".repeat(1 + random.nextInt(6)))
                    .append('|')
                    .append("b".repeat(1 + random.nextInt(3)))
                    .append(' ');
        }
        return words.toString().strip();
    }

    private static List<String> lines(String text, float measure) {
        return lines(text, measure, Wanted.NOTHING);
    }

    private static List<String> lines(String text, float measure, Wanted wanted) {
        ChosenLines chosen =
                TotalFit.of(places(text), measure, measure, true, wanted).orElseThrow();
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < chosen.count(); line++) {
            int start = chosen.places().get(line).at();
            int end = chosen.end(line).at();
            String own = text.substring(start, end).replaceAll("[ /]$", "");
            lines.add(own.replaceAll("\\|$", "-").replace("|", ""));
        }
        return lines;
    }

    private static List<Breakpoint> places(String text) {
        List<Breakpoint> places = new ArrayList<>(List.of(Breakpoint.FIRST));
        float length = 0;
        Glue glue = Glue.NONE;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ' ') {
                places.add(new Breakpoint(
                        at + 1, length, length + LETTER, glue, glue.plus(Glue.ofSpace(LETTER)), Kind.WORD));
                length += LETTER;
                glue = glue.plus(Glue.ofSpace(LETTER));
            } else if (c == '|') {
                places.add(new Breakpoint(at + 1, length + LETTER, length, glue, glue, Kind.HYPHEN));
            } else if (c == '/') {
                places.add(new Breakpoint(at + 1, length, length, glue, glue, Kind.LAST));
            } else {
                length += LETTER;
            }
        }
        places.add(new Breakpoint(text.length(), length, length, glue, glue, Kind.LAST));
        return places;
    }
}
