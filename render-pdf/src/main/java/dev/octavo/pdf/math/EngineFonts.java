package dev.octavo.pdf.math;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;

/** Finds fonts as the engine knows them. */
final class EngineFonts implements Wording {

    /** Widths are whole numbers to the engine: measured larger, they are finer. */
    private static final float FINE = 16;

    private final CssContext context;

    EngineFonts(CssContext context) {
        this.context = context;
    }

    @Override
    public double width(String text, Font font, double size) {
        FSFont large = words(font, size * FINE);
        return context.getTextRenderer().getWidth(context.getFontContext(), large, text) / FINE;
    }

    /** Writes words as they are written in any text. */
    void write(Box.Words words, PdfBoxOutputDevice device, double x, double y) {
        take(specification(words.font(), words.size()), device);
        context.getTextRenderer().drawString(device, words.text(), (float) x, (float) y);
    }

    private FSFont words(Font font, double size) {
        return context.getFont(specification(font, size));
    }

    private static FontSpecification specification(Font font, double size) {
        return specification(
                font.family(),
                size,
                font.bold() ? IdentValue.BOLD : IdentValue.NORMAL,
                font.italic() ? IdentValue.ITALIC : IdentValue.NORMAL);
    }

    /** Lets a device write signs of a face from now on. */
    void takeSigns(MathFace face, double size, PdfBoxOutputDevice device) {
        take(specification(face, size), device);
    }

    /** The device makes letters bold itself where it was last asked for bold ones, whatever font it has. */
    private void take(FontSpecification font, PdfBoxOutputDevice device) {
        ((AbstractOutputDevice) device).setFontSpecification(font);
        device.setFont(context.getFont(font));
    }

    private static FontSpecification specification(MathFace face, double size) {
        return specification(face.family(), size, IdentValue.NORMAL, IdentValue.NORMAL);
    }

    private static FontSpecification specification(String family, double size, IdentValue weight, IdentValue style) {
        FontSpecification wanted = new FontSpecification();
        wanted.families = new String[] {family};
        wanted.size = (float) size;
        wanted.fontWeight = weight;
        wanted.fontStyle = style;
        wanted.variant = IdentValue.NORMAL;
        return wanted;
    }
}
