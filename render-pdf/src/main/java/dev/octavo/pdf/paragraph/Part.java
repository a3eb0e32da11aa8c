package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.InlineBox;

/**
 * A part of a paragraph: text of one style, or something that stands in the line as a letter does.
 *
 * @param content as the engine has it
 * @param style as the stylesheets have it, whatever the engine is told later
 * @param text one character for what is no text
 * @param start its place in the text of the paragraph
 */
record Part(Styleable content, CalculatedStyle style, String text, int start) {

    /** Stands for what is no text. */
    static final String OBJECT = "\uFFFC";

    int end() {
        return start + text.length();
    }

    boolean isText() {
        return content instanceof InlineBox;
    }

    /** Its text. Only where it is text. */
    InlineBox box() {
        return (InlineBox) content;
    }

    /** Whether no line may end in it. */
    boolean isOneLine() {
        return style.getWhitespace() == IdentValue.NOWRAP;
    }

    /** Whether it goes on where a text before it ends, so that both were one before something parted them, but for their directions. */
    boolean goesOn(Part before) {
        return isText()
                && before.isText()
                && box().getTextDirection() == before.box().getTextDirection()
                && !box().isStartsHere()
                && !before.box().isEndsHere();
    }
}
