package dev.octavo.pdf.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.octavo.pdf.paragraph.Breakpoint.Kind;
import dev.octavo.pdf.paragraph.CellContent.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Letters and spaces are 10 wide; a slash is a sign behind which a line may end. */
class ColumnWidthsTest {

    private static final float LETTER = 10;
    private static final String LONG = "some words that go on ".repeat(12);

    @Test
    void isAsWideAsItsLongestLinesWhereTheyFit() {
        assertThat(widths(500, row("one", "seven"), row("longer", "x"))).satisfiesExactly(about(60), about(50));
    }

    @Test
    void givesAShortColumnWhatItNeedsBesideALongOne() {
        assertThat(widths(400, row("--a/widths", "80", LONG), row("--b", "4", LONG)))
                .satisfiesExactly(about(100), about(20), about(280));
    }

    /** Of two columns with as much text, neither is wider, whatever the words are. */
    @Test
    void dividesEvenlyWhatIsAlike() {
        List<Double> widths = widths(600, row(LONG, LONG), row(LONG, LONG));

        assertThat(widths.get(0)).isCloseTo(widths.get(1), within(60.0));
    }

    /** A line less in each row of the other column was worth more than labels that stand in one. */
    @Test
    void leavesLabelsWhole() {
        for (int width = 500; width < 800; width += 10) {
            Row[] rows = IntStream.of(130, 160, 190, 220, 250)
                    .mapToObj(letters -> row("Term 1", LONG.substring(0, letters)))
                    .toArray(Row[]::new);

            assertThat(widths(width, rows).get(0)).isGreaterThanOrEqualTo(60);
        }
    }

    @Test
    void makesNoColumnNarrowerThanItsLongestWord() {
        assertThat(widths(400, row("incomprehensibilities", LONG)).get(0)).isGreaterThanOrEqualTo(210);
    }

    @Test
    void dividesWhatIsTooNarrowForAllWords() {
        assertThat(widths(300, row("incomprehensibilities", "x", "incomprehensibilities")))
                .satisfiesExactly(about(145), about(10), about(145));
    }

    @Test
    void givesWhatACellOverTwoColumnsNeedsToBoth() {
        List<CellContent> cells = new ArrayList<>(row("a", "b").at(0));
        cells.add(new CellContent(1, 0, 2, 1, List.of(block("a head over both"))));

        assertThat(ColumnWidths.of(2, cells, 500)).satisfiesExactly(about(80), about(80));
    }

    /** No table is higher than one whose columns are alike. */
    @Test
    void setsNoTableHigherThanColumnsThatAreAlike() {
        Random random = new Random(7);
        for (int trial = 0; trial < 50; trial++) {
            Row[] rows = IntStream.range(0, 6)
                    .mapToObj(y -> row(words(random), words(random), words(random)))
                    .toArray(Row[]::new);
            List<CellContent> cells = cells(rows);
            double[] chosen = ColumnWidths.of(3, cells, 900).stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();

            assertThat(lines(cells, chosen)).isLessThanOrEqualTo(lines(cells, new double[] {300, 300, 300}));
        }
    }

    private static int lines(List<CellContent> cells, double[] widths) {
        return IntStream.range(0, 6)
                .map(y -> cells.stream()
                        .filter(cell -> cell.row() == y)
                        .mapToInt(cell -> cell.lines(cell.widthIn(widths)).count())
                        .max()
                        .orElseThrow())
                .sum();
    }

    private static String words(Random random) {
        return "word "
                .repeat(1 + random.nextInt(random.nextInt(2) == 0 ? 3 : 40))
                .strip();
    }

    private static Consumer<Double> about(double width) {
        return actual -> assertThat(actual).isCloseTo(width, within(5.0));
    }

    private record Row(List<String> texts) {

        List<CellContent> at(int y) {
            return IntStream.range(0, texts.size())
                    .mapToObj(x -> new CellContent(y, x, 1, 1, List.of(block(texts.get(x)))))
                    .toList();
        }
    }

    private static Row row(String... texts) {
        return new Row(List.of(texts));
    }

    private static List<CellContent> cells(Row... rows) {
        return IntStream.range(0, rows.length)
                .mapToObj(y -> rows[y].at(y))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Double> widths(double width, Row... rows) {
        return ColumnWidths.of(rows[0].texts().size(), cells(rows), width);
    }

    private static Block block(String text) {
        List<Breakpoint> places = new ArrayList<>(List.of(Breakpoint.FIRST));
        for (int at = 1; at < text.length(); at++) {
            char before = text.charAt(at - 1);
            if (before == ' ') {
                places.add(new Breakpoint(at, (at - 1) * LETTER, at * LETTER, Glue.NONE, Glue.NONE, Kind.WORD));
            } else if (before == '/') {
                places.add(new Breakpoint(at, at * LETTER, at * LETTER, Glue.NONE, Glue.NONE, Kind.SIGN));
            }
        }
        float end = text.stripTrailing().length() * LETTER;
        places.add(new Breakpoint(text.length(), end, end, Glue.NONE, Glue.NONE, Kind.LAST));
        return Block.of(0, places);
    }
}
