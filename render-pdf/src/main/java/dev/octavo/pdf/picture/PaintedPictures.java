package dev.octavo.pdf.picture;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The pictures on painted pages. Those that an SVG holds are painted to be smoothed by the viewer, which PDF/A forbids (ISO
 * 19005-2, 6.2.8).
 */
public final class PaintedPictures {

    private final Set<COSDictionary> seen = new HashSet<>();

    private PaintedPictures() {}

    /** Takes the wish to be smoothed from all pictures. */
    public static void asTheyAre(PDDocument pdf) throws IOException {
        PaintedPictures pictures = new PaintedPictures();
        for (PDPage page : pdf.getPages()) {
            pictures.asTheyAre(page.getResources());
        }
    }

    private void asTheyAre(PDResources resources) throws IOException {
        if (resources == null || !seen.add(resources.getCOSObject())) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject painted = resources.getXObject(name);
            if (painted instanceof PDImageXObject image) {
                image.getCOSObject().removeItem(COSName.INTERPOLATE);
            } else if (painted instanceof PDFormXObject form) {
                asTheyAre(form.getResources());
            }
        }
    }
}
