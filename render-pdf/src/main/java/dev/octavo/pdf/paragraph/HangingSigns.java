package dev.octavo.pdf.paragraph;

import static dev.octavo.pdf.paragraph.ParagraphText.SOFT_HYPHEN;
import static dev.octavo.pdf.paragraph.ParagraphText.isSpace;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.FSFont;
import dev.octavo.pdf.font.Typesetter;
import dev.octavo.pdf.paragraph.Breakpoint.Hang;
import dev.octavo.pdf.paragraph.Breakpoint.Kind;
import java.util.List;

/**
 * How far the signs of a paragraph stand in the margin where a line ends or begins with them. They have little ink, so a line that ends
 * with one at the margin seems to end before it.
 */
final class HangingSigns {

    private final String text;
    private final boolean rightToLeft;
    private final Typesetter typesetter;
    private final CssContext context;

    /** By character, in units of the engine. */
    private final float[] atEnd;

    private final float[] atStart;

    /**
     * Those of a paragraph.
     *
     * @param rightToLeft whether its lines run so
     */
    HangingSigns(ParagraphText paragraph, boolean rightToLeft, Typesetter typesetter, CssContext context) {
        this.text = paragraph.text();
        this.rightToLeft = rightToLeft;
        this.typesetter = typesetter;
        this.context = context;
        this.atEnd = new float[text.length()];
        this.atStart = new float[text.length() + 1];
        paragraph.parts().stream().filter(this::canHang).forEach(this::measure);
    }

    /** What runs against its paragraph may end in the middle of a line. */
    private boolean canHang(Part part) {
        return part.isText() && (part.box().getTextDirection() == BidiSplitter.RTL) == rightToLeft;
    }

    /** Type of equal advances is code, whose signs are letters. */
    private void measure(Part part) {
        FSFont font = part.style().getFSFont(context);
        if (typesetter.isEven(font)) {
            return;
        }
        float hyphen = typesetter.exactWidth(font, "-");
        for (int at = part.start(); at < part.end(); at++) {
            char c = text.charAt(at);
            double behind = behind(c);
            if (behind > 0) {
                float width = c == SOFT_HYPHEN ? hyphen : typesetter.exactWidth(font, Character.toString(c));
                atEnd[at] = (float) behind * width;
                atStart[at] = (float) before(c) * width;
            }
        }
    }

    /** How much of a sign hangs at the end of a line, of its width. */
    private static double behind(char sign) {
        return switch (sign) {
            case '.', ',', '\u060C', '\u06D4' -> 0.8;
            case '-', '\u2010', SOFT_HYPHEN -> 0.7;
            case '"', '\'', '\u2018', '\u2019', '\u201A', '\u201B', '\u201C', '\u201D', '\u201E', '\u201F' -> 0.6;
            case ':', ';', '\u061B', '\u00AB', '\u00BB', '\u2039', '\u203A' -> 0.4;
            case '\u2013' -> 0.3;
            case '\u2014', '\u2026' -> 0.2;
            default -> 0;
        };
    }

    /** How much of a sign hangs at the start of a line: a stop belongs to what follows it there. */
    private static double before(char sign) {
        return switch (sign) {
            case '.', ',', ':', ';', '\u060C', '\u061B', '\u06D4', '\u2026', SOFT_HYPHEN -> 0;
            default -> behind(sign);
        };
    }

    /** The places of the paragraph with what hangs there. */
    List<Breakpoint> in(List<Breakpoint> places) {
        return places.stream().map(this::hung).toList();
    }

    /** A line that ends where its author wants it to is not seen as one that goes on at the margin, nor is the start of the paragraph. */
    private Breakpoint hung(Breakpoint place) {
        int at = place.at();
        int last = at - 1;
        while (last > 0 && (isSpace(text.charAt(last)) || text.charAt(last) == '\n')) {
            last--;
        }
        boolean goesOn = place.kind() != Kind.LAST;
        return last < 0 ? place : place.with(new Hang(atEnd[last], goesOn ? atStart[at] : 0));
    }
}
