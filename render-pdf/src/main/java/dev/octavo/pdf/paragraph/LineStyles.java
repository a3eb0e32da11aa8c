package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import java.util.IdentityHashMap;

/** The styles of a document's texts, so changed that lines stay as they are written. */
final class LineStyles {

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
        CalculatedStyle other = OtherStyle.of(style, CSSName.WHITE_SPACE, IdentValue.PRE);
        originals.put(other, style);
        return other;
    }
}
