package dev.octavo.pdf.font;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as Unicode has it (UAX 14), but never behind the apostrophe of a word such as “don’t”. */
public final class LineBreaks implements FSTextBreaker {

    private final FSTextBreaker breaks = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        breaks.setText(text);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && isBehindApostrophe(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean isBehindApostrophe(int at) {
        return at > 0
                && at < text.length()
                && "’'ʼ".indexOf(text.charAt(at - 1)) >= 0
                && Character.isLetter(text.codePointAt(at));
    }
}
