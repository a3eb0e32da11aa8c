package dev.octavo.pdf.math;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxReplacedElement;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Point;
import java.awt.Rectangle;

/** A formula in its place on a page, its baseline on that of the line. */
final class FormulaElement implements PdfBoxReplacedElement {

    private final Box formula;
    private final double height;
    private final double depth;
    private Point location = new Point(0, 0);

    /**
     * A formula.
     *
     * @param line the least that its line takes, above and below the baseline: the engine gives a line without letters none
     */
    FormulaElement(Box formula, Box line) {
        this.formula = formula;
        this.height = Math.max(formula.height(), line.height());
        this.depth = Math.max(formula.depth(), line.depth());
    }

    @Override
    public void paint(RenderingContext context, PdfBoxOutputDevice device, BlockBox box) {
        Rectangle content = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
        Pen pen = new Pen(device, new EngineFonts(context), box.getStyle().getColor());
        pen.draw(formula, content.x, content.y + height);
    }

    @Override
    public int getIntrinsicWidth() {
        return Math.max(1, (int) Math.ceil(formula.width()));
    }

    @Override
    public int getIntrinsicHeight() {
        return Math.max(1, (int) Math.ceil(height + depth));
    }

    @Override
    public boolean hasBaseline() {
        return true;
    }

    @Override
    public int getBaseline() {
        return (int) Math.round(height);
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {}

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }
}
