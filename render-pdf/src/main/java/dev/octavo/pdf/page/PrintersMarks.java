package dev.octavo.pdf.page;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The boxes of a painted page (ISO 32000-1, 14.11.2), and crop marks that show where it is cut. */
final class PrintersMarks {

    /** From the edge of the page, in points: no mark may be left when it is cut a little askew. */
    private static final float DISTANCE = 9;

    private static final float LENGTH = 15;
    private static final float WIDTH = 0.25f;

    private final float bleed;
    private final boolean cropMarks;

    PrintersMarks(PageGeometry page, boolean cropMarks) {
        this.bleed = (float) (page.bleed() * PageGeometry.MILLIMETRE);
        this.cropMarks = cropMarks;
    }

    void draw(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            PDRectangle painted = page.getMediaBox();
            PDRectangle trim = grown(painted, -bleed);
            float distance = Math.max(DISTANCE, bleed);
            PDRectangle media = cropMarks ? grown(trim, distance + LENGTH + DISTANCE) : painted;
            page.setMediaBox(media);
            page.setCropBox(media);
            page.setBleedBox(painted);
            page.setTrimBox(trim);
            if (cropMarks) {
                mark(pdf, page, trim, distance);
            }
        }
    }

    private static PDRectangle grown(PDRectangle box, float by) {
        return new PDRectangle(
                box.getLowerLeftX() - by, box.getLowerLeftY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    private static void mark(PDDocument pdf, PDPage page, PDRectangle trim, float distance) throws IOException {
        try (PDPageContentStream pen = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            pen.beginMarkedContent(COSName.ARTIFACT);
            pen.setLineWidth(WIDTH);
            pen.setStrokingColor(0f);
            for (float x : new float[] {trim.getLowerLeftX(), trim.getUpperRightX()}) {
                line(pen, x, trim.getLowerLeftY() - distance, x, trim.getLowerLeftY() - distance - LENGTH);
                line(pen, x, trim.getUpperRightY() + distance, x, trim.getUpperRightY() + distance + LENGTH);
            }
            for (float y : new float[] {trim.getLowerLeftY(), trim.getUpperRightY()}) {
                line(pen, trim.getLowerLeftX() - distance, y, trim.getLowerLeftX() - distance - LENGTH, y);
                line(pen, trim.getUpperRightX() + distance, y, trim.getUpperRightX() + distance + LENGTH, y);
            }
            pen.endMarkedContent();
        }
    }

    private static void line(PDPageContentStream pen, float x, float y, float toX, float toY) throws IOException {
        pen.moveTo(x, y);
        pen.lineTo(toX, toY);
        pen.stroke();
    }
}
