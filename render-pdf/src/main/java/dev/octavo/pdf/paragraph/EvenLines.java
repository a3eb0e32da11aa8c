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
import dev.octavo.pdf.font.Gap;
import dev.octavo.pdf.font.Typesetter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Lines of Chinese and Japanese: what is left of a line is divided between all its letters alike, since there are no spaces between
 * words, or only a few between foreign ones, which the engine would make very wide.
 */
final class EvenLines {

    private static final String LINES = "data-lines";
    private static final String EVEN = "even";
    private static final String FILL = Character.toString(Gap.FILL);

    /** What a letter takes before the line is better left short, of its size. */
    private static final double MOST = 0.25;

    private EvenLines() {}

    /** Whether a block has such lines. */
    static boolean areIn(BlockBox block) {
        Node node = block.getElement();
        Box box = block;
        while (node == null && box.getParent() != null) {
            box = box.getParent();
            node = box.getElement();
        }
        while (node instanceof Element element && !element.hasAttribute(LINES)) {
            node = element.getParentNode();
        }
        return node instanceof Element element && element.getAttribute(LINES).equals(EVEN);
    }

    /** Spreads the lines of a block to the margin, as the engine does with none whose style says that it stays as it is written. */
    static void justify(BlockBox block, LineStyles styles, CssContext c) {
        if (block.getStyle().isTextJustify()) {
            for (Box line : block.getChildren()) {
                restoreStyles(line.getChildren(), styles);
                justify((LineBox) line, c);
            }
        }
    }

    private static void restoreStyles(List<?> content, LineStyles styles) {
        for (Object part : content) {
            if (part instanceof InlineLayoutBox box) {
                box.setStyle(styles.original(box.getStyle()));
                restoreStyles(box.getInlineChildren(), styles);
            }
        }
    }

    private static void justify(LineBox line, CssContext c) {
        List<InlineText> texts = new ArrayList<>();
        addTexts(line.getChildren(), texts);
        String last = texts.isEmpty() ? "" : texts.get(texts.size() - 1).getSubstring();
        boolean isSet = last.endsWith(FILL);
        if (isSet) {
            line.setEndsOnNL(false);
        }
        float white = isSet || texts.isEmpty() ? 0 : whiteAtEnd(texts.get(texts.size() - 1), c);
        float each = (missing(line) + white) / Math.max(1, gaps(line));
        if (each > 0 && each <= MOST * line.getParent().getStyle().getFont(c).size) {
            spread(line, each, c);
        }
    }

    private static float missing(LineBox line) {
        return line.getParent().getContentWidth() - line.getContentStart() - line.getContentWidth();
    }

    private static int gaps(LineBox line) {
        CharCounts letters = new CharCounts();
        for (Box part : line.getChildren()) {
            if (part instanceof InlineLayoutBox box) {
                box.countJustifiableChars(letters);
            }
        }
        return letters.getSpaceCount() + letters.getNonSpaceCount() - 1;
    }

    /** The engine may have done so already, but makes spaces wider than other letters. */
    private static void spread(LineBox line, float each, CssContext c) {
        if (line.getJustificationInfo() == null) {
            line.justify(c);
        }
        @Nullable JustificationInfo engines = line.getJustificationInfo();
        if (engines != null) {
            move(line, difference(engines, each));
            engines.setSpaceAdjust(each);
            engines.setNonSpaceAdjust(each);
        }
    }

    /** What of the last sign of a line that the engine has filled may stand in the margin. */
    private static float whiteAtEnd(InlineText last, CssContext c) {
        String text = last.getSubstring().stripTrailing();
        if (text.isEmpty()) {
            return 0;
        }
        FSFont font = last.getParent().getStyle().getFSFont(c);
        int end = text.codePointBefore(text.length());
        double ems = Gap.isAt(text, text.length() - 1)
                ? Math.max(0, Gap.ems(end))
                : ((Typesetter) c.getTextRenderer()).white(font, end).behind();
        return (float) ems * font.getSize2D();
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
