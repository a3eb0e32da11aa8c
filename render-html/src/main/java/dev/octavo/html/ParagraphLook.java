package dev.octavo.html;

import dev.octavo.model.HardBreak;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.Text;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a paragraph looks like that is set unlike others: it holds a picture or several, or a few ornaments alone, brings its own
 * indent, or has lines that its author has broken. Stylesheets know it by its class.
 */
final class ParagraphLook {

    /** Paragraphs of ours whose lines are broken. */
    private static final Set<String> SET_IN_LINES = Set.of("line-block", "affiliations", "contributors");

    /** What separates two scenes in place of a line. */
    private static final Pattern ORNAMENTS =
            Pattern.compile("[⁂❦❧☙✻✼✽✾✿❀❖◆◇★☆※\\s]{1,9}|\\*{3}|[*∗•#~](?:\\s+[*∗•#~]){0,4}");

    /** With which paragraphs of Chinese and Japanese texts begin where they are typed. */
    private static final String IDEOGRAPHIC_SPACE = "\u3000";

    private ParagraphLook() {}

    /** The class of a paragraph that is set unlike others; empty for any other. */
    static String of(Paragraph paragraph) {
        Inline first = paragraph.content().isEmpty()
                ? new Text("")
                : paragraph.content().get(0);
        if (paragraph.content().size() == 1) {
            if (first instanceof Image) {
                return "picture";
            } else if (first instanceof Text text
                    && ORNAMENTS.matcher(text.text()).matches()) {
                return "ornament";
            }
        }
        if (first instanceof Text text && text.text().startsWith(IDEOGRAPHIC_SPACE)) {
            return "indented";
        }
        if (hasBrokenLines(paragraph)) {
            return "lines";
        }
        return isOfPictures(paragraph.content()) ? "pictures" : "";
    }

    /** Whether there are pictures and links of pictures, and nothing but spaces between them. */
    private static boolean isOfPictures(List<Inline> content) {
        boolean holdsOne = false;
        for (Inline part : content) { // most paragraphs begin with a text
            if (isPicture(part)) {
                holdsOne = true;
            } else if (!isSpace(part)) {
                return false;
            }
        }
        return holdsOne;
    }

    private static boolean isPicture(Inline part) {
        return part instanceof Image || (part instanceof Link link && isOfPictures(link.content()));
    }

    private static boolean isSpace(Inline part) {
        return part instanceof SoftBreak
                || (part instanceof Text text
                        && text.text().replace('\u00A0', ' ').isBlank());
    }

    /** Whether its author has broken its lines, and no class of ours already says how they are set. */
    private static boolean hasBrokenLines(Paragraph paragraph) {
        return Collections.disjoint(paragraph.attributes().classes(), SET_IN_LINES)
                && Nodes.holds(paragraph.content(), HardBreak.class::isInstance);
    }
}
