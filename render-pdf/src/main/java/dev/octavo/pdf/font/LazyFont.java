package dev.octavo.pdf.font;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Loads a font when the engine first asks for it. */
public final class LazyFont extends PDFontSupplier {

    private final Supplier<PDFont> source;

    /** A font that is loaded by this source. */
    @SuppressWarnings("NullAway") // the superclass takes a font that is loaded, but only supply() reads it
    public LazyFont(Supplier<PDFont> source) {
        super(null);
        this.source = source;
    }

    @Override
    public PDFont supply() {
        return source.get();
    }
}
