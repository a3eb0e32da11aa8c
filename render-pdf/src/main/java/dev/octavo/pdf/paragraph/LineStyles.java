package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.sheet.PropertyDeclaration;
import com.openhtmltopdf.css.style.CalculatedStyle;
import java.util.IdentityHashMap;

/** The styles of a document's texts, so changed that lines stay as they are written. */
final class LineStyles {

    private static final CascadedStyle LINE_BY_LINE = CascadedStyle.createLayoutStyle(new PropertyDeclaration[] {
        CascadedStyle.createLayoutPropertyDeclaration(CSSName.WHITE_SPACE, IdentValue.PRE)
    });

    private final IdentityHashMap<CalculatedStyle, CalculatedStyle> changed = new IdentityHashMap<>();
    private final IdentityHashMap<CalculatedStyle, CalculatedStyle> originals = new IdentityHashMap<>();

    CalculatedStyle of(CalculatedStyle style) {
        return changed.computeIfAbsent(style, this::change);
    }

    /** What a style was before it was changed; itself where it was not. */
    CalculatedStyle original(CalculatedStyle style) {
        return originals.getOrDefault(style, style);
    }

    private CalculatedStyle change(CalculatedStyle style) {
        CalculatedStyle other = lineByLine(style);
        originals.put(other, style);
        return other;
    }

    /** What is to give a changed copy changes the style itself in one release of the engine: so it is asked of a copy. */
    private static CalculatedStyle lineByLine(CalculatedStyle style) {
        CalculatedStyle copy = style.overrideStyle(style.getIdent(CSSName.DISPLAY));
        CalculatedStyle other = copy.overrideStyle(LINE_BY_LINE);
        return copy.getWhitespace() == IdentValue.PRE ? copy : other;
    }
}
