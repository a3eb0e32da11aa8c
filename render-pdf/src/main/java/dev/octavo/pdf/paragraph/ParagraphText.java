package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.InlineBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a paragraph, and where its lines may end. */
final class ParagraphText {

    static final char SOFT_HYPHEN = '\u00AD';
    static final char NO_BREAK_SPACE = '\u00A0';

    /** In letters. What is longer is no paragraph that somebody reads, and takes long. */
    private static final int LONGEST = 50_000;

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int first;
    private int end;

    private ParagraphText() {}

    /** The text of a block; empty where there is something in it whose lines are not for us to choose. */
    static Optional<ParagraphText> of(BlockBox block) {
        ParagraphText paragraph = new ParagraphText();
        boolean isPlain = block.getInlineContent().stream().allMatch(paragraph::add);
        paragraph.trim();
        return isPlain && paragraph.text.length() <= LONGEST ? Optional.of(paragraph) : Optional.empty();
    }

    private void trim() {
        end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        while (first < end && text.charAt(first) == ' ') {
            first++;
        }
    }

    private boolean add(Styleable content) {
        if (content instanceof InlineBox box) {
            String own = box.getText() == null ? "" : box.getText();
            parts.add(new Part(box, box.getStyle(), own, text.length()));
            text.append(own);
            return isPlain(box, own);
        }
        CalculatedStyle style = content.getStyle();
        parts.add(new Part(content, style, Part.OBJECT, text.length()));
        text.append(Part.OBJECT);
        return (style.isInlineBlock() || style.isInlineTable()) && !style.isNonFlowContent();
    }

    private static boolean isPlain(InlineBox box, String own) {
        IdentValue space = box.getStyle().getWhitespace();
        return !box.isDynamicFunction()
                && !box.getStyle().hasLetterSpacing()
                && (space == IdentValue.NORMAL || space == IdentValue.NOWRAP || own.isEmpty() || own.equals("\n"));
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == NO_BREAK_SPACE;
    }

    List<Part> parts() {
        return parts;
    }

    String text() {
        return text.toString();
    }

    /** Whether a character stands before the first letter or behind the last: spaces there are not printed. */
    boolean isOutside(int at) {
        return at < first || at >= end;
    }
}
