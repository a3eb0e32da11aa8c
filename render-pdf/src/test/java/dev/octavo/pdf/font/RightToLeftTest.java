package dev.octavo.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RightToLeftTest {

    @Test
    void numbersWithinForeignWordsRunAsTheParagraphDoes() {
        assertThat(parts("see שלום 12 עולם here", BidiSplitter.LTR))
                .containsExactly(">see ", "<שלום ", ">12", "< עולם", "> here");
    }

    @Test
    void signsWithinAnIsolateRunAsItDoes() {
        assertThat(parts("see \u2067C++, שלום!\u2069.", BidiSplitter.LTR))
                .containsExactly(">see \u2067", ">C", "<++, שלום!", ">\u2069.");
    }

    @Test
    void foreignWordsAndNumbersPartAParagraphFromRightToLeft() {
        assertThat(parts("ספר PDF 2.0 טוב", BidiSplitter.RTL)).containsExactly("<ספר ", ">PDF 2.0", "< טוב");
    }

    @Test
    void theEndOfALineIsASpace() {
        assertThat(parts("שלום\nעולם", BidiSplitter.LTR)).containsExactly("<שלום\nעולם");
    }

    @Test
    void anEmptyParagraphHasAPart() {
        assertThat(parts("", BidiSplitter.RTL)).containsExactly("<");
    }

    @Test
    void theFirstLetterTellsTheDirection() {
        BidiSplitter splitter = new RightToLeft.Parts();
        assertThat(splitter.getBaseDirection("1. שלום abc")).isEqualTo(BidiSplitter.RTL);
        assertThat(splitter.getBaseDirection("(abc) שלום")).isEqualTo(BidiSplitter.LTR);
        assertThat(splitter.getBaseDirection("12")).isEqualTo(BidiSplitter.NEUTRAL);
    }

    private static List<String> parts(String paragraph, byte direction) {
        BidiSplitter splitter = new RightToLeft.Parts();
        splitter.setParagraph(paragraph, direction);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < splitter.countTextRuns(); i++) {
            BidiTextRun run = splitter.getVisualRun(i);
            String text = paragraph.substring(run.getStart(), run.getStart() + run.getLength());
            parts.add((run.getDirection() == BidiSplitter.RTL ? "<" : ">") + text);
        }
        return parts;
    }

    @Test
    void ordersTextThatNobodyHasSplit() {
        assertThat(RightToLeft.inVisualOrder("ab שלום cd"))
                .extracting(RightToLeft::unmarked)
                .containsExactly("ab ", "שלום", " cd");
        assertThat(RightToLeft.inVisualOrder("שלום ab"))
                .extracting(RightToLeft::unmarked)
                .containsExactly("ab", "שלום ");
        assertThat(RightToLeft.inVisualOrder("שלום ab"))
                .extracting(RightToLeft::isMarked)
                .containsExactly(false, true);
    }
}
