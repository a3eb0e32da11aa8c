package dev.octavo.pdf.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.CharCounts;
import com.openhtmltopdf.render.InlineBox;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import dev.octavo.pdf.font.Gap;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine does without promising it: if one of these fails after an upgrade, paragraphs are wrong too. */
class EngineTest {

    private static final String WORDS =
            "Some words that fill a line and some that go on to another one, and on. ".repeat(4);
    /** Of 100 mm, each of 12 pt. */
    private static final int LINES_OF_A_PAGE = 23;

    private static final String NOTED = "Words<span class='note'>A note at the foot.</span> that go on. " + WORDS;

    /** {@link Relayout}: boxes that are laid out again come out as they did, with their notes and marks. */
    @Test
    void boxesCanBeLaidOutAgain() {
        String list = "<ol><li><p>" + WORDS + "</p></li><li>two</li></ol>";
        try (LaidOut document = new LaidOut(("<p>" + NOTED + "</p>" + list).repeat(12))) {
            List<String> before = document.lines();
            int pages = document.pages();

            document.relayout().run();
            document.relayout().run();

            assertThat(document.lines()).isEqualTo(before);
            assertThat(document.pages()).isEqualTo(pages).isGreaterThan(1);
            assertThat(document.notes()).hasSize(12);
        }
    }

    /** What is painted is not asked for its text again; what may be painted on the next page too keeps it. */
    @Test
    void textCanBeForgottenPageByPage() {
        String table = "<table><tr><td>cell</td></tr></table>";
        try (LaidOut document = new LaidOut(table + ("<p>" + WORDS + "</p>").repeat(40))) {
            List<String> before = document.lines();
            PaintedLines lines = new PaintedLines(document.root());
            lines.beginPage(1);
            assertThat(document.lines()).isEqualTo(before);

            lines.beginPage(document.pages() - 1);

            List<String> after = document.lines();
            assertThat(document.pages()).isGreaterThan(2);
            assertThat(after).hasSameSizeAs(before).startsWith("cell", "", "").endsWith(before.get(before.size() - 1));
        }
    }

    /** {@link SetParagraph}: a text whose style says so is laid out line by line, and none of its lines is justified. */
    @Test
    void linesCanBeGivenOneByOne() {
        try (LaidOut document = new LaidOut("<p>" + WORDS + "</p>")) {
            BlockBox block = document.paragraph();
            ParagraphText text = ParagraphText.of(block).orElseThrow();
            new SetParagraph(block, text, lines(3), document.context())
                    .write(List.of("one line\ntwo\nthree"), new LineStyles());

            document.relayout().run();

            assertThat(document.lines()).containsExactly("one line", "two", "three");
            assertThat(block.getChildren()).allSatisfy(line -> assertThat(((LineBox) line).getJustificationInfo())
                    .isNull());
        }
    }

    /** {@link FirstLine}: with an object in it, it has no more than the room behind its indent, and does not begin there. */
    @Test
    void anObjectInTheFirstLineMakesTheEngineForgetItsIndent() {
        String object = "<span style='display: inline-block; width: 9pt; height: 2pt'></span>";
        String indented = "<p style='text-indent: 30pt'>" + object + WORDS + "</p>";
        try (LaidOut document = new LaidOut(indented)) {
            BlockBox block = document.paragraph();
            LineBox line = (LineBox) block.getChild(0);
            int room = block.getContentWidth();
            assertThat(line.getContentStart()).isZero();
            assertThat(line.getX()).isZero();
            int indent = FirstLine.indent(block, document.context());
            assertThat(indent).isBetween(room / 100, room / 2);

            FirstLine.indentIfForgotten(block, document.context());

            assertThat(line.getX()).isEqualTo(line.getContentStart()).isEqualTo(indent);
            assertThat(line.getX() + line.getContentWidth()).isLessThanOrEqualTo(room);
            document.relayout().run();
            assertThat(((LineBox) block.getChild(0)).getX()).isZero();
        }
    }

    /** {@link LineStyles}: the style of a text can be changed for it alone. */
    @Test
    void aStyleIsNotChangedForOthers() {
        try (LaidOut document = new LaidOut("<p>" + WORDS + "</p><p>" + WORDS + "</p>")) {
            BlockBox block = document.paragraph();
            ParagraphText text = ParagraphText.of(block).orElseThrow();
            CalculatedStyle shared = text.parts().get(0).style();
            new SetParagraph(block, text, lines(1), document.context()).write(List.of("x"), new LineStyles());

            InlineBox box = (InlineBox) block.getInlineContent().get(0);
            assertThat(box.getStyle().getWhitespace()).isEqualTo(IdentValue.PRE);
            assertThat(box.getStyle().getIdent(CSSName.TEXT_ALIGN)).isEqualTo(IdentValue.JUSTIFY);
            assertThat(shared.getWhitespace()).isEqualTo(IdentValue.NORMAL);
        }
    }

    /** {@link EvenLines}: the engine counts no gap as a letter that something is added to, nor does it part letters there. */
    @Test
    void gapsAreNoLettersAndTakeRoom() {
        String word = "ab" + Gap.of(0.5) + "cd" + Gap.of(-0.25) + "ef" + Gap.FILL;
        try (LaidOut document = new LaidOut("<p>x</p><p>x</p>")) {
            List<BlockBox> blocks = LineBlocks.in(document.root());
            ((InlineBox) blocks.get(0).getInlineContent().get(0)).setText("abcdef");
            ((InlineBox) blocks.get(1).getInlineContent().get(0)).setText(word);
            document.relayout().run();

            assertThat(letters(blocks.get(1))).isEqualTo(letters(blocks.get(0))).isEqualTo(6);
            float quarter = 0.25f * blocks.get(1).getStyle().getFont(document.context()).size;
            assertThat((float) width(blocks.get(1)) - width(blocks.get(0))).isCloseTo(quarter, within(2f));
        }
    }

    private static int letters(BlockBox block) {
        CharCounts letters = new CharCounts();
        ((InlineLayoutBox) block.getChild(0).getChild(0)).countJustifiableChars(letters);
        return letters.getNonSpaceCount();
    }

    private static int width(BlockBox block) {
        return ((LineBox) block.getChild(0)).getContentWidth();
    }

    /** {@link EvenLines}: a line that ends where it is written is spread when it is told that it does not, and its style is the first one. */
    @Test
    void linesGivenOneByOneCanBeSpread() {
        String squares = "木の下に猫がいる。".repeat(20);
        try (LaidOut document = new LaidOut("<div data-lines='even'><p>" + squares + "</p></div>")) {
            assertThat(document.set()).isEqualTo(new Paragraphs.Outcome(1, 0, 0));

            List<Box> lines = document.paragraph().getChildren();
            assertThat(lines).hasSizeGreaterThan(3);
            assertThat(lines.subList(0, lines.size() - 1)).allSatisfy(line -> assertThat(
                            ((LineBox) line).getJustificationInfo())
                    .isNotNull()
                    .satisfies(info -> assertThat(info.getNonSpaceAdjust()).isBetween(0f, 40f)));
            assertThat(((LineBox) lines.get(lines.size() - 1)).getJustificationInfo())
                    .isNull();
        }
    }

    @Test
    void aParagraphThatDoesNotComeOutIsSetByTheEngine() {
        try (LaidOut document = new LaidOut("<p>" + WORDS + "</p>")) {
            List<String> before = document.lines();
            BlockBox block = document.paragraph();
            SetParagraph paragraph =
                    new SetParagraph(block, ParagraphText.of(block).orElseThrow(), lines(3), document.context());
            paragraph.write(List.of("one line\nof two"), new LineStyles());
            document.relayout().run();

            assertThat(paragraph.hasComeOut()).isFalse();
            paragraph.restore();
            document.relayout().run();
            assertThat(document.lines()).isEqualTo(before);
        }
    }

    @Test
    void aLineThatIsTooLongHasNotComeOut() {
        try (LaidOut document = new LaidOut("<p>" + WORDS + "</p>")) {
            BlockBox block = document.paragraph();
            SetParagraph paragraph =
                    new SetParagraph(block, ParagraphText.of(block).orElseThrow(), lines(1), document.context());
            paragraph.write(List.of(WORDS.strip()), new LineStyles());
            document.relayout().run();

            assertThat(block.getChildCount()).isEqualTo(1);
            assertThat(paragraph.hasComeOut()).isFalse();
        }
    }

    @Test
    void everyParagraphOfOrdinaryTextComesOut() {
        String text = "<p>" + NOTED + "<em>Stressed words</em>, <code>some code</code> and <b>more</b>.</p><ul><li>"
                + WORDS + "</li></ul><blockquote><p>" + WORDS + "</p></blockquote>";
        try (LaidOut document = new LaidOut(text.repeat(5))) {
            Paragraphs.Outcome outcome = document.set();

            assertThat(outcome).isEqualTo(new Paragraphs.Outcome(15, 0, 0));
            assertThat(document.root().getChildren()).allSatisfy(EngineTest::endsAtTheMargin);
        }
    }

    /** {@link Part#goesOn}: comments part texts as the ends of source lines do. */
    @Test
    void noLineEndsBeforeASpaceThatIsATextOfItsOwn() {
        try (LaidOut document = new LaidOut("<p>" + "words<!-- --> <!-- -->that go on ".repeat(20) + "</p>")) {
            ParagraphText text = ParagraphText.of(document.paragraph()).orElseThrow();

            assertThat(text.parts()).extracting(Part::text).contains(" ");
            assertThat(document.places()).extracting(Breakpoint::at).noneMatch(at -> text.text()
                    .startsWith(" ", at));
        }
    }

    /** {@link PageBreaks}: the place of a line tells on which page it is painted. */
    @Test
    void pagesEndWhereTheirLinesDo() {
        try (LaidOut document = new LaidOut("<p>" + WORDS.repeat(20) + "</p>")) {
            BitSet ends = new PageBreaks(document.root()).in(document.paragraph());

            assertThat(ends.cardinality()).isEqualTo(document.pages() - 1).isGreaterThan(0);
            assertThat(ends.nextSetBit(0)).isEqualTo(LINES_OF_A_PAGE - 1);
        }
    }

    @Test
    void noPageEndsWithinAWord() {
        String words = "Un­speak­able in­com­pat­i­bil­i­ties of hy­phen­at­ed type. ";
        try (LaidOut document = new LaidOut(("<p>" + words.repeat(9) + "</p>").repeat(30))) {
            Paragraphs.Outcome outcome = document.set();

            assertThat(outcome).isEqualTo(new Paragraphs.Outcome(30, 0, 0));
            assertThat(document.pages()).isGreaterThan(8);
            assertThat(document.lines()).anyMatch(line -> line.endsWith("-"));
            assertThat(document.linesAtPageEnds()).noneMatch(line -> line.endsWith("-"));
        }
    }

    /** {@link PagedBlock}: the engine moved the whole paragraph. */
    @Test
    void twoOfFourLinesGoToTheNextPage() {
        String four = "<p>" + WORDS + "</p>";
        try (LaidOut document = new LaidOut("<p>" + "x<br/>".repeat(LINES_OF_A_PAGE - 4) + "x</p>" + four)) {
            document.set();

            assertThat(document.paragraph().getChildren()).hasSize(LINES_OF_A_PAGE - 3);
            assertThat(document.linesAtPageEnds()).hasSize(1);
            assertThat(document.missingLines()).isEmpty();
            assertThat(document.pages()).isEqualTo(2);
        }
    }

    /** {@link PagedBlock}: a margin that is not begun on purpose is cut. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='margin-top: 8pt'>%s</p>",
                "<div><div style='margin: 17pt 0'><p>%s</p></div></div>",
                "<h2>Heading</h2><p>%s</p>",
                "<div><h2>Heading</h2><p>%s</p></div>",
                "<ul><li style='margin: 8pt 0'>%s</li></ul>",
                "<ul><li><p style='margin: 0 0 8pt'>%s</p></li></ul>"
            })
    void pagesBeginAtTheirTop(String block) {
        try (LaidOut document = new LaidOut(block.formatted(WORDS.repeat(2)).repeat(40))) {
            document.set();

            assertThat(document.tops()).hasSizeGreaterThan(10).allMatch(top -> Math.abs(top) < 50);
        }
    }

    /** A part of the rule beside a notice was left at the foot of the page before it. */
    @Test
    void noFrameBeginsOnThePageBeforeItsFirstLine() {
        String notice = "<div style='margin: 12pt 0; border-left: 1pt solid #000; padding: 3pt'>"
                + "<p style='page-break-after: avoid'>Title</p><p>one</p><p>two</p></div>";
        for (int lines = LINES_OF_A_PAGE - 6; lines <= LINES_OF_A_PAGE; lines++) {
            try (LaidOut document = new LaidOut("<p>word</p>".repeat(lines) + notice)) {
                document.set();

                assertThat(document.framesAndLines()).singleElement().satisfies(pages -> assertThat(pages.get(0))
                        .isEqualTo(pages.get(1)));
            }
        }
    }

    @Test
    void whatIsBegunOnPurposeKeepsItsMargin() {
        String part = "<div style='page-break-before: always'><p style='margin-top: 24pt'>" + WORDS + "</p></div>";
        try (LaidOut document = new LaidOut(part.repeat(3))) {
            List<Integer> before = document.tops();
            document.set();

            assertThat(document.tops()).isEqualTo(before);
        }
    }

    @Test
    void facingPagesEndAlikeMoreOften() {
        Random random = new Random(2);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            text.append("<p>")
                    .append(WORDS, 0, 60)
                    .append(WORDS.repeat(random.nextInt(4)))
                    .append("</p>");
        }
        try (LaidOut oneByOne = new LaidOut(text.toString());
                LaidOut facing = new LaidOut(text.toString())) {
            oneByOne.set();
            facing.set(true);

            assertThat(unlike(facing.missingLines())).isLessThan(unlike(oneByOne.missingLines()) * 2 / 3);
        }
    }

    /** How many right pages end otherwise than the left ones that they face. */
    private static long unlike(List<Integer> missing) {
        return IntStream.range(0, missing.size() / 2)
                .filter(i -> !missing.get(2 * i).equals(missing.get(2 * i + 1)))
                .count();
    }

    /** {@link SetParagraph}: a line that is longer than its block stays one, begins where it did, and can be moved with all that is in it. */
    @Test
    void linesCanReachIntoBothMargins() {
        String quoted = "<em>“Words,</em> that go on,” and <b>more. </b>“And “others,” too, ".repeat(12);
        try (LaidOut document = new LaidOut(("<p>" + quoted + "</p>").repeat(20))) {
            Paragraphs.Outcome outcome = document.set(new Paragraphs.Wishes(false, true));

            assertThat(outcome).isEqualTo(new Paragraphs.Outcome(20, 0, 0));
            List<Box> lines = document.paragraph().getChildren();
            int end = document.paragraph().getContentWidth();
            assertThat(lines)
                    .anyMatch(line -> line.getX() < -20)
                    .anyMatch(line -> line.getX() + line.getContentWidth() > end + 20);
            assertThat(lines).allMatch(line -> line.getChild(0).getAbsX() == line.getAbsX());
        }
    }

    private static void endsAtTheMargin(Box box) {
        if (box instanceof BlockBox block && block.getChildrenContentType() == BlockBox.ContentType.INLINE) {
            List<Box> lines = block.getChildren();
            for (Box line : lines.subList(0, Math.max(0, lines.size() - 1))) {
                int missing = block.getContentWidth() - ((LineBox) line).getContentStart() - line.getContentWidth();
                assertThat(missing).as(line.toString()).isBetween(-40, 20);
            }
        } else {
            box.getChildren().forEach(EngineTest::endsAtTheMargin);
        }
    }

    @Test
    void leavesWhatDoesNotLieStill() {
        String text = "<p><span style='float: left'>a</span>" + WORDS + "</p><p style='letter-spacing: 1pt'>" + WORDS
                + "</p><p style='white-space: pre-wrap'>" + WORDS + "</p>";
        try (LaidOut document = new LaidOut(text)) {
            assertThat(document.set()).isEqualTo(new Paragraphs.Outcome(0, 3, 0));
        }
    }

    private static ChosenLines lines(int count) {
        return new ChosenLines(Collections.nCopies(count + 1, Breakpoint.FIRST), 0, 0, true);
    }
}
