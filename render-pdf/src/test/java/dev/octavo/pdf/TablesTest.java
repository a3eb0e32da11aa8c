package dev.octavo.pdf;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.octavo.model.Table;
import dev.octavo.render.RenderException;
import dev.octavo.report.Diagnostic;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final PdfRenderer A5 =
            PdfRenderer.builder().pageSize(PageSize.A5).build();

    /** It was as wide as the text, with nothing between its columns. */
    @Test
    void areAsWideAsWhatTheyHold() {
        Pdf pdf = Pdf.ofMarkdown("| Name | Age |\n|---|--:|\n| Christine | 107§ |\n", A5);

        assertThat(pdf.left("§") - pdf.left("C")).isBetween(40.0, 120.0);
    }

    /** The long text took what the names needed, which were parted at their signs. */
    @Test
    void keepShortColumnsWholeBesideLongText() {
        String text = "The number of columns in which the text is wrapped, whatever the terminal says about itself. ";
        Pdf pdf = Pdf.ofMarkdown(
                "| Option | Default | What it does |\n|---|:-:|---|\n| `--width-of-text` | 80 | " + text.repeat(3)
                        + "|\n",
                A5);

        assertThat(pdf.linesByPage().get(0)).anyMatch(line -> line.startsWith("--width-of-text 80 The number"));
    }

    @Test
    void endNoLineBeforeABracketOrTheCallOfANote() {
        for (int letters = 1; letters < 30; letters++) {
            String cell = "w".repeat(letters) + " and *word*(*in brackets*) and **another**[^a] of some words ";
            Pdf pdf = Pdf.ofMarkdown(
                    "| A | B | C |\n|---|:-:|--:|\n| " + cell + " | " + cell + " | " + cell + " |\n\n[^a]: NOTE\n", A5);

            assertThat(pdf.text().split("word\\(in", -1)).hasSize(4);
            assertThat(pdf.text().split("another1", -1)).hasSize(4);
        }
    }

    /** Words kept room for the calls behind them that no column had, so that each call stood on a line of its own. */
    @Test
    void keepCallsOfNotesBesideTheirWords() {
        Pdf pdf = Pdf.ofMarkdown("""
                | Item | Qty[^1] | Price |
                |--|--|--|
                | Apples[^2] | 10 | 2.50[^3] |
                | **Total**[^1] | `10`[^2] | long words[^3] |

                [^1]: ONE
                [^2]: TWO
                [^3]: THREE
                """, A5);

        assertThat(pdf.linesByPage().get(0))
                .containsSequence("Item Qty1 Price", "Apples2 10 2.503", "Total1 102 long words3");
    }

    /** The room of a head, which stands on each page, was left between notes, too. */
    @Test
    void leaveNoRoomBetweenTheNotesThatTheyCall() {
        Pdf pdf = Pdf.ofMarkdown("""
                | A[^1] | B[^2] |
                |--|--|
                | x[^3] | 1 |

                [^1]: §
                [^2]: ¶
                [^3]: †
                """, A5);

        assertThat(pdf.top("†") - pdf.top("¶")).isCloseTo(pdf.top("¶") - pdf.top("§"), within(1.0));
    }

    @Test
    void setACellAsItSaysItself() {
        Pdf pdf = Pdf.ofMarkdown("""
                <table><tr><th>a long head</th></tr>
                <tr><td>§ one</td></tr><tr><td>¶ one</td></tr><tr><td align="right">two †</td></tr></table>
                """, A5);

        assertThat(pdf.left("¶")).isCloseTo(pdf.left("§"), within(1.0));
        assertThat(pdf.left("†") - pdf.left("§")).isGreaterThan(30);
    }

    @Test
    void leaveTheRoomThatBreaksInACellAskFor() {
        Pdf pdf = Pdf.ofMarkdown("| § | Answer |\n|---|---|\n| a¶ | <br><br><br> |\n| <br>b† | |\n| ‡ | |\n", A5);

        double line = pdf.top("‡") - pdf.top("†");
        assertThat(pdf.top("†") - pdf.top("¶")).isCloseTo(4 * line, within(line / 2));
    }

    /** The first cell of a row stood at the edge even where one beside it reached down. */
    @Test
    void alignCellsBelowOneThatReachesDown() {
        Pdf pdf = Pdf.ofMarkdown("<table><tr><td rowspan=2>tall</td><td>§a</td></tr><tr><td>¶b</td></tr></table>", A5);

        assertThat(pdf.left("¶")).isEqualTo(pdf.left("§"));
    }

    @Test
    void standAtTheRightWhereTextRunsFromThere() {
        Pdf pdf = Pdf.ofMarkdown("---\nlang: he\n---\n\nשלום§\n\n| א | ב |\n|---|---|\n| ג | ד |\n", A5);

        assertThat(pdf.left("א")).isCloseTo(pdf.left("ש"), within(12.0));
    }

    /** The picture took all of the width, and left a column of single words beside it. */
    @Test
    void drawPicturesSmallerWhereTextNeedsTheRoom() {
        String text = "Some words that say what there is to be seen on it, and go on for a while. ".repeat(3);
        Pdf pdf = Pdf.ofMarkdown("| Picture | What it shows |\n|---|---|\n| ![Alt](loss.png) | " + text + "|\n", A5);

        assertThat(pdf.linesByPage().get(0)).anyMatch(line -> line.split(" ").length > 4);
    }

    /** The words before and behind a break were taken for one, and the table was turned on its side. */
    @Test
    void areNotTurnedForNamesThatCanBeParted() {
        String name = "`health_check.unix_socket_path`<br>`OTEL_EBPF_HEALTH_CHECK_UNIX_SOCKET_PATH`";
        Pdf pdf = Pdf.ofMarkdown(
                "| Name | What | Kind | Default |\n|---|---|---|---|\n| " + name
                        + " | incomprehensible configuration | character | unspecified |\n",
                A5);

        List<Float> widths =
                pdf.read(document -> List.of(document.getPage(0).getMediaBox().getWidth()));
        assertThat(widths.get(0)).isLessThan(500);
        assertThat(pdf.letters()).contains("OTEL_EBPF_", "unspecified");
    }

    /** All names were broken on the page as it stands: user_na-me, country_c-ode. */
    @Test
    void areTurnedWhereManyNamesWouldBeBroken() {
        Pdf pdf = Pdf.ofMarkdown("""
                | id | user_name | created_at | updated_at | email_address | country_code | is_active | last_login_address |
                |---|---|---|---|---|---|---|---|
                | 1 | margaret.hamilton | 2021-04-03 | 2024-11-30 | margaret.hamilton@example.org | US | true | 192.168.100.200 |
                """, A5);

        assertThat(pdf.linesByPage().get(1))
                .anyMatch(line -> line.contains("country_code is_active last_login_address"));
    }

    /** In columns that are too narrow for a date its year was cut in two: 2 and 024-01-15. */
    @Test
    void breakDatesBehindTheirHyphensWhereTheyMustBeBroken() {
        Pdf pdf = Pdf.ofMarkdown(
                "|" + " Column number |".repeat(12) + "\n|" + "---|".repeat(12) + "\n"
                        + ("|" + " lamp oil 2024-01-15 |".repeat(12) + "\n").repeat(4),
                A5);

        assertThat(pdf.linesByPage().stream().flatMap(List::stream).filter(line -> line.contains("01-15")))
                .isNotEmpty()
                .allMatch(line -> line.matches("(?:(?:2024-|lamp|oil|2024-01-15|01-15) ?)+"));
    }

    @Test
    void areNotTurnedForOneNameThatNoPageHolds() {
        Pdf pdf = Pdf.ofMarkdown("| Key | Value |\n|---|---|\n| token | " + "0af3_".repeat(60) + " |\n", A5);

        List<Float> widths =
                pdf.read(document -> List.of(document.getPage(0).getMediaBox().getWidth()));
        assertThat(widths.get(0)).isLessThan(500);
    }

    /** The head was to stand on each page, and the engine failed to paint one that no page holds. */
    @Test
    void haveHeadsThatNoPageHolds() {
        Pdf pdf = Pdf.ofMarkdown("| " + "word<br>".repeat(400) + "LAST | b | c |\n|---|---|---|\n| d | e | f§ |\n", A5);

        assertThat(pdf.text()).containsOnlyOnce("LAST").contains("§");
    }

    /** What stood on the second page of a head was taken for its repetition, and nobody read it aloud. */
    @Test
    void haveHeadsOfWhichAllIsTagged() {
        Pdf pdf = Pdf.ofMarkdown("| " + "word<br>".repeat(400) + "LAST | b |\n|---|---|\n| c | d |\n", A5);

        assertThat(pdf.read(TagDump::of)).contains("LAST");
    }

    /** What stands on each page leaves room for what it heads. */
    @Test
    void repeatNoHeadThatTakesMostOfAPage() {
        String head = "| " + "word ".repeat(250) + "LAST | b | c |\n|---|---|---|\n";
        Pdf pdf = Pdf.ofMarkdown(head + "| d | e | f |\n".repeat(60), A5);

        assertThat(pdf.text()).containsOnlyOnce("LAST");
    }

    /** The head of a table in the head of another one was to stand on each page, too, and the engine looked for pages before the first. */
    @Test
    void standInHeadsOfOthers() {
        String inner = "<table><tr><th>head</th></tr>" + "<tr><td>word</td></tr>".repeat(200) + "</table>";
        String outer = "<table><tr><th>" + inner + "</th></tr></table>";
        Pdf pdf = Pdf.ofMarkdown("<table><tr><th>" + outer + "</th></tr></table>\n\nLAST", A5);

        assertThat(pdf.text()).contains("LAST");
    }

    /** The head of the inner table was drawn over the first line of the second page. */
    @Test
    void repeatNoHeadWithinOthers() {
        String inner = "<table><tr><th>HEAD</th></tr>" + "<tr><td>word</td></tr>".repeat(60) + "</table>";
        Pdf pdf = Pdf.ofMarkdown("<table><tr><td>a</td></tr><tr><td>" + inner + "</td></tr></table>", A5);

        assertThat(pdf.text()).containsOnlyOnce("HEAD");
    }

    /** What did not fit was cut at the edge of the page: columns in columns, of a letter each. */
    @Test
    void standAsListsWhereThoseWithinThemNeedMoreThanThePageHas() {
        String cells =
                IntStream.range(0, 7).mapToObj(x -> "<td>word" + x + "</td>").collect(joining());
        String inner = "<table><tr>" + cells + "</tr></table>";
        String row = "<tr><td>" + inner + "</td><td>" + inner + "</td></tr>";
        Pdf pdf = Pdf.ofMarkdown("<table>" + row + row + "</table>", A5);

        assertThat(pdf.letters().split("word6", -1)).hasSize(5);
    }

    /** Only the columns of the outer table were chosen. */
    @Test
    void chooseTheColumnsOfThoseWithinThem() {
        String text = "Some words that say what this does and what it does not do, which wrap. ".repeat(5);
        String inner = "<table><tr><td>" + text + "</td><td>§ left alone</td></tr></table>";
        Pdf pdf = Pdf.ofMarkdown("<table><tr><td>outer</td><td>" + inner + "</td></tr></table>", A5);

        assertThat(pdf.linesByPage().get(0)).anyMatch(line -> line.contains("§ left"));
    }

    /** Lines of code counted as one each, however often they wrapped, so that other text had what they needed. */
    @Test
    void leaveCodeItsRoom() {
        String code = "<pre>public static void main(String[] arguments) {\n    return nothing_but_this();\n}</pre>";
        String text = "Some words that say what this does and what it does not do, which wrap. ".repeat(3);
        Pdf pdf = Pdf.ofMarkdown("<table><tr><td>" + text + "</td><td>" + code + "</td></tr></table>", A5);

        assertThat(pdf.linesByPage().get(0)).anyMatch(line -> line.contains("nothing_but_this();"));
    }

    /** The engine took the widest piece of one colour for the line, and broke it about every eight letters on an empty page. */
    @Test
    void areAsWideAsTheirCodeInColours() {
        Pdf pdf = Pdf.ofMarkdown("""
                <table><tr><td>Good</td><td>Bad</td></tr><tr><td>

                ```js
                tide("Brest");
                ```

                </td><td>

                ```js
                var t = new Tide(null, true);
                ```

                </td></tr></table>
                """, A5);

        assertThat(pdf.linesByPage().get(0)).contains("tide(\"Brest\"); var t = new Tide(null, true);");
    }

    /** In a table that the engine had moved to the next page, since its first row did not fit, it parted any row at the foot of pages. */
    @Test
    void partNoRowThatAPageHolds() {
        String rows = IntStream.range(0, 40)
                .mapToObj(row -> "| Row " + row + " | First of two lines that stand<br>together with a second |\n")
                .collect(joining());
        for (int fillers = 26; fillers < 31; fillers++) {
            Pdf pdf = Pdf.ofMarkdown("Filler.\n\n".repeat(fillers) + "| Head | Words |\n|---|---|\n" + rows, A5);

            for (List<String> page : pdf.linesByPage()) {
                assertThat(page.get(page.size() - 2)).doesNotMatch("Row [1-9].* First of two.*");
            }
        }
    }

    /** Fractions touched the rules and each other. */
    @Test
    void keepWhatIsHighOffTheNextRow() {
        Pdf low = Pdf.ofMarkdown("| α $x^2$ | β |\n|--|--|\n| γ $x_1^2$ | δ |", A5);
        Pdf high = Pdf.ofMarkdown("| a |\n|--|\n| α $\\frac{x}{y}$ |\n| β $\\frac{x}{y}$ |", A5);
        Pdf alone = Pdf.ofMarkdown("α $\\frac{x}{y}$\\\nβ $\\frac{x}{y}$", A5);

        assertThat(low.top("α")).isCloseTo(low.top("β"), within(0.3));
        assertThat(low.top("γ")).isCloseTo(low.top("δ"), within(0.3));
        assertThat(high.top("β") - high.top("α")).isGreaterThan(alone.top("β") - alone.top("α") + 2);
    }

    /** Tables within the heads of tables within tables came to nothing, and nothing else of the document was printed either. */
    @Test
    void standAsListsWhereTheEngineCannotLayThemOut() {
        PdfRenderer failing = PdfRenderer.builder()
                .on(Table.class, (table, out) -> {
                    throw new RenderException("the engine failed", new IllegalStateException());
                })
                .build();

        Pdf pdf = Pdf.ofMarkdown("Before.\n\n| City | Founded |\n|--|--|\n| Vienna | 1221 |\n", failing);

        assertThat(pdf.letters()).contains("Before.", "Vienna", "1221");
        assertThat(pdf.diagnostics())
                .extracting(Diagnostic::code, diagnostic -> diagnostic.at().line())
                .containsExactly(tuple("tables-listed", 3));
    }

    /** Rows to be filled in had no height but that of their paddings. */
    @Test
    void haveEmptyRowsAsHighAsOthers() {
        Pdf empty = Pdf.ofMarkdown("| a | b |\n|---|---|\n| § | c |\n| | |\n| ¶ | d |\n", A5);
        Pdf filled = Pdf.ofMarkdown("| a | b |\n|---|---|\n| § | c |\n| e | |\n| ¶ | d |\n", A5);

        assertThat(empty.top("¶") - empty.top("§")).isCloseTo(filled.top("¶") - filled.top("§"), within(0.5));
    }

    /** Where a table has no head, its author must write an empty one. */
    @Test
    void leaveNoRoomForEmptyHeads() {
        Pdf pdf = Pdf.ofMarkdown("§\n\n| | |\n|---|---|\n| ¶ | c |\n", A5);
        Pdf headed = Pdf.ofMarkdown("§\n\n| x | y |\n|---|---|\n| ¶ | c |\n", A5);

        assertThat(pdf.top("¶") - pdf.top("§")).isLessThan(headed.top("¶") - headed.top("§") - 8);
    }

    /** Each row of eighteen columns of figures was a list, and took half a page. */
    @Test
    void holdManyColumnsOfFigures() {
        Pdf pdf = Pdf.ofMarkdown(figures("", 24), new PdfRenderer());

        assertThat(pdf.linesByPage()).hasSize(1);
        assertThat(pdf.linesByPage().get(0)).contains(cells("10", 24).replace("| ", ""));
        assertThat(pdf.diagnostics()).isEmpty();
        assertThat(pdf.<Float>read(document -> document.getPage(0).getMediaBox().getWidth()))
                .isLessThan(600);
    }

    @Test
    void areTurnedForMoreColumnsOfFigures() {
        Pdf pdf = Pdf.ofMarkdown(figures("W", 31), new PdfRenderer());

        assertThat(pdf.linesByPage().get(1)).contains(cells("10", 31).replace("| ", ""));
        assertThat(pdf.diagnostics()).isEmpty();
        assertThat(pdf.<Float>read(document -> document.getPage(1).getMediaBox().getWidth()))
                .isGreaterThan(600);
    }

    /** One such table made lists of all of its document. */
    @Test
    void remainTablesBesideOneThatTheEngineCannotLayOut() {
        String narrow = "> ".repeat(10);
        String row = narrow + "|" + " 1 |".repeat(45) + "\n";
        Pdf pdf = Pdf.ofMarkdown(
                "| City | Founded |\n|--|--|\n| Vienna | 1221 |\n\n"
                        + row
                        + narrow
                        + "|--".repeat(45)
                        + "|\n"
                        + row
                        + "\n| Town | Founded |\n|--|--|\n| Graz | 1128 |\n",
                new PdfRenderer());

        assertThat(pdf.linesByPage().stream().flatMap(List::stream)).contains("Vienna 1221", "1: 1", "Graz 1128");
        assertThat(pdf.diagnostics())
                .extracting(Diagnostic::code, diagnostic -> diagnostic.at().line())
                .containsExactly(tuple("tables-listed", 5));
    }

    /** Nobody was told, and the words of the head stood in a list of their own before those that repeat them. */
    @Test
    void standAsListsWherePagesAreTooNarrowForTheirColumns() {
        Pdf pdf = Pdf.ofMarkdown(figures("W", 60), new PdfRenderer());

        assertThat(pdf.letters()).contains("W1:10", "W59:10").doesNotContain("W1•W2");
        assertThat(pdf.diagnostics())
                .extracting(Diagnostic::code, diagnostic -> diagnostic.at().line())
                .containsExactly(tuple("tables-listed", 4));
    }

    /** What a head says beside its words would be lost. */
    @Test
    void keepHeadsInListsThatAreMoreThanWords() {
        String table = figures("W", 60).replaceFirst("W7", "W7[^n]");
        Pdf pdf = Pdf.ofMarkdown(table + "\n[^n]: NOTE\n", new PdfRenderer());

        assertThat(pdf.letters()).contains("NOTE", "W7:10");
    }

    private static String figures(String before, int columns) {
        String head = IntStream.range(0, columns)
                .mapToObj(x -> "| " + before + x + " ")
                .collect(joining());
        return "---\nlang: en\n---\n" + head + "\n" + "|--".repeat(columns) + "\n" + cells("10", columns) + "\n"
                + cells("99", columns) + "\n";
    }

    private static String cells(String text, int columns) {
        return ("| " + text + " ").repeat(columns).strip();
    }
}
