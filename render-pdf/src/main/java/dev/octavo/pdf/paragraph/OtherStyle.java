package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.sheet.PropertyDeclaration;
import com.openhtmltopdf.css.style.CalculatedStyle;
import java.util.stream.Stream;

/** Changed copies of the engine's styles. */
final class OtherStyle {

    private OtherStyle() {}

    /**
     * A copy of a style in which a property has another value, and others have what is declared. What is to give a changed copy
     * changes the style itself in one release of the engine: so it is asked of a copy.
     */
    static CalculatedStyle of(
            CalculatedStyle style, CSSName property, IdentValue value, PropertyDeclaration... declarations) {
        PropertyDeclaration[] all = Stream.concat(
                        Stream.of(CascadedStyle.createLayoutPropertyDeclaration(property, value)),
                        Stream.of(declarations))
                .toArray(PropertyDeclaration[]::new);
        CalculatedStyle copy = style.overrideStyle(style.getIdent(CSSName.DISPLAY));
        CalculatedStyle other = copy.overrideStyle(CascadedStyle.createLayoutStyle(all));
        return copy.isIdent(property, value) ? copy : other;
    }
}
