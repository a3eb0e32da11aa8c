package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.CharCounts;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.LineBox;
import dev.octavo.pdf.font.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Lines of Chinese and Japanese: what is left of a line is divided between all its letters alike, since there are no spaces between
 * words, or only a few between foreign ones, which the engine would make very wide. Of a closing sign that fills half of its square the
 * other half stands in the margin.
 */
final class EvenLines {

    private static final String LINES = "data-lines";
    private static final String EVEN = "even";

    /** What a letter takes before the line is better left short, of its size. */
    private static final double MOST = 0.25;

    /** Of its size, the white behind a sign that stands in the left half of its square, and what of it stands in the margin. */
    private static final double WHITE = 0.4;

    private static final double SQUEEZED = 0.5;

    private static final Pattern CLOSING = Pattern.compile("[\\p{Pe}\\p{Pf}、。，．]$");

    private EvenLines() {}

    /** Whether a block has such lines. */
    static boolean areIn(BlockBox block) {
        Node node = block.getElement();
        while (node instanceof Element element && !element.hasAttribute(LINES)) {
            node = element.getParentNode();
        }
        return node instanceof Element element
                && element.getAttribute(LINES).equals(EVEN)
                && block.getStyle().isTextJustify();
    }

    /** Spreads a line to the margin, if it is not the last. */
    static void justify(LineBox line, CssContext c) {
        CharCounts letters = new CharCounts();
        for (Box part : line.getChildren()) {
            if (part instanceof InlineLayoutBox box) {
                box.countJustifiableChars(letters);
            }
        }
        int gaps = letters.getSpaceCount() + letters.getNonSpaceCount() - 1;
        float left = line.getParent().getContentWidth()
                - line.getContentStart()
                - line.getContentWidth()
                + whiteAtEnd(line, c);
        float each = left / Math.max(1, gaps);
        if (each <= 0 || each > MOST * line.getParent().getStyle().getFont(c).size) {
            return;
        }
        line.justify(c);
        @Nullable JustificationInfo engines = line.getJustificationInfo();
        if (engines != null) {
            move(line, difference(engines, each));
            engines.setSpaceAdjust(each);
            engines.setNonSpaceAdjust(each);
        }
    }

    /** What of a line's last sign may stand in the margin. */
    private static float whiteAtEnd(LineBox line, CssContext c) {
        List<InlineText> texts = new ArrayList<>();
        addTexts(line.getChildren(), texts);
        if (texts.isEmpty()) {
            return 0;
        }
        InlineText last = texts.get(texts.size() - 1);
        String text = last.getSubstring().stripTrailing();
        if (!CLOSING.matcher(text).find()) {
            return 0;
        }
        FSFont font = last.getParent().getStyle().getFSFont(c);
        float white = ((Typesetter) c.getTextRenderer()).whiteBehind(font, text.codePointBefore(text.length()));
        return white < WHITE * font.getSize2D() ? 0 : (float) SQUEEZED * font.getSize2D();
    }

    private static void addTexts(List<?> content, List<InlineText> texts) {
        for (Object part : content) {
            if (part instanceof InlineText text) {
                texts.add(text);
            } else if (part instanceof InlineLayoutBox box) {
                addTexts(box.getInlineChildren(), texts);
            }
        }
    }

    private static JustificationInfo difference(JustificationInfo engines, float each) {
        JustificationInfo difference = new JustificationInfo();
        difference.setSpaceAdjust(each - engines.getSpaceAdjust());
        difference.setNonSpaceAdjust(each - engines.getNonSpaceAdjust());
        return difference;
    }

    private static void move(LineBox line, JustificationInfo by) {
        float moved = 0;
        for (Box part : line.getChildren()) {
            part.setX(part.getX() + Math.round(moved));
            if (part instanceof InlineLayoutBox box) {
                moved += box.adjustHorizontalPosition(by, moved);
            }
        }
        line.calcChildLocations();
    }
}
