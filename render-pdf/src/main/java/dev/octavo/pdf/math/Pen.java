package dev.octavo.pdf.math;

import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.property.Conversions;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/** Draws boxes on a page, where down is positive. */
final class Pen {

    private final PdfBoxOutputDevice device;
    private final EngineFonts fonts;
    private final FSColor colour;

    Pen(PdfBoxOutputDevice device, EngineFonts fonts, FSColor colour) {
        this.device = device;
        this.fonts = fonts;
        this.colour = colour;
    }

    void draw(Box box, double x, double y) {
        for (Box.Placed part : box.parts()) {
            draw(part.ink(), x + part.x(), y - part.y());
        }
    }

    private void draw(Box.Ink ink, double x, double y) {
        device.setColor(colour);
        if (ink instanceof Box.Sign sign) {
            fonts.takeSigns(sign.glyph().face(), sign.size(), device);
            write(Character.toString(sign.glyph().codePoint()), x, y);
        } else if (ink instanceof Box.Words words) {
            fonts.write(words, device, x, y);
        } else if (ink instanceof Box.Filled filled) {
            AffineTransform place = new AffineTransform(1, 0, 0, -1, x, y);
            device.fill(place.createTransformedShape(filled.shape()));
        } else if (ink instanceof Box.Tinted tinted) {
            new Pen(device, fonts, colour(tinted.colour())).draw(tinted.box(), x, y);
        } else if (ink instanceof Box.Nested nested) {
            draw(nested.box(), x, y);
        }
    }

    @SuppressWarnings("NullAway") // justification is told by null where there is none
    private void write(String text, double x, double y) {
        device.drawString(text, (float) x, (float) y, null);
    }

    private FSColor colour(String css) {
        @Nullable FSColor known = css.startsWith("#") ? hexadecimal(css) : Conversions.getColor(css);
        return known == null ? colour : known;
    }

    private static @Nullable FSColor hexadecimal(String css) {
        String digits = css.substring(1);
        String six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
        return six.matches("[0-9A-Fa-f]{6}")
                ? new com.openhtmltopdf.css.parser.FSRGBColor(Integer.parseInt(six, 16))
                : null;
    }
}
