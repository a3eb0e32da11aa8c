package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.FSFont;
import dev.octavo.pdf.font.Gap;
import dev.octavo.pdf.font.SignWhite;
import dev.octavo.pdf.font.Typesetter;

/** The white of the full-width signs in a paragraph that need not be there, in ems of their fonts. */
final class SignWhites {

    /** Of the white of a sign within a line. */
    private static final float SQUEEZED = 0.5f;

    /** Stops that hang with all their width, where their ink stands in its first half. */
    private static final String HANGING = "、。，．";

    private final String text;
    private final boolean hanging;
    private final SignWhite[] whites;

    /**
     * Those of a paragraph.
     *
     * @param hanging whether a stop at the end of a line stands in the margin, and takes no room there
     */
    SignWhites(ParagraphText paragraph, boolean hanging, Typesetter typesetter, CssContext context) {
        this.text = paragraph.text();
        this.hanging = hanging;
        this.whites = new SignWhite[text.length()];
        for (Part part : paragraph.parts()) {
            FSFont font = part.style().getFSFont(context);
            for (int at = part.start(); at < part.end(); at++) {
                whites[at] = part.isText() ? typesetter.white(font, text.charAt(at)) : SignWhite.NONE;
            }
        }
    }

    /** What is cut where a line begins with a character. */
    float atStart(int at) {
        return at < whites.length && whites[at].behind() == 0 ? whites[at].before() : 0;
    }

    /** What is cut where a line ends with a character. */
    float atEnd(int at) {
        if (isCut(at)) {
            return at > 0 && hangs(at - 1) ? 1 - whites[at - 1].behind() : 0;
        }
        boolean isAtEnd = whites[at].before() == 0 && !isCutBehind(at);
        float cut = hangs(at) ? 1 : whites[at].behind();
        return isAtEnd ? cut : 0;
    }

    private boolean hangs(int at) {
        return hanging && HANGING.indexOf(text.charAt(at)) >= 0 && whites[at].behind() > 0;
    }

    /** What may be cut before a character within a line. */
    float before(int at) {
        boolean isCut = at > 0 && isCut(at - 1);
        return isCut ? 0 : SQUEEZED * whites[at].before();
    }

    /** What may be cut behind a character within a line. */
    float behind(int at) {
        return isCutBehind(at) ? 0 : SQUEEZED * whites[at].behind();
    }

    private boolean isCutBehind(int at) {
        return at + 1 < text.length() && isCut(at + 1);
    }

    private boolean isCut(int at) {
        return Gap.isAt(text, at) && Gap.ems(text.charAt(at)) < 0;
    }
}
