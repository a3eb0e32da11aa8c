package dev.octavo.pdf.picture;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.OutputDeviceGraphicsDrawer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.w3c.dom.Element;

/** The engine's way to draw SVG, with gradients that leave no mark beside what they fill. */
public final class SvgDrawings extends BatikSVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return new Drawing(super.buildSVGImage(svg, box, context, width, height, dotsPerPixel));
    }

    @Override
    public SVGImage buildStandaloneSVGImage(
            Element svg, String address, double width, double height, double dotsPerPixel) {
        return new Drawing(super.buildStandaloneSVGImage(svg, address, width, height, dotsPerPixel));
    }

    /** A picture that is drawn with another painter: the engine makes the graphics, and lets nobody else reach them. */
    private record Drawing(SVGImage image) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return image.getIntrinsicWidth();
        }

        @Override
        public int getIntrinsicHeight() {
            return image.getIntrinsicHeight();
        }

        @Override
        public boolean hasIntrinsicSize() {
            return image.hasIntrinsicSize();
        }

        @Override
        public float getIntrinsicRatio() {
            return image.getIntrinsicRatio();
        }

        @Override
        public void drawSVG(OutputDevice page, RenderingContext context, double x, double y) {
            image.drawSVG(withGradients(page), context, x, y);
        }
    }

    private static OutputDevice withGradients(OutputDevice page) {
        return (OutputDevice) Proxy.newProxyInstance(
                SvgDrawings.class.getClassLoader(),
                new Class<?>[] {OutputDevice.class},
                (proxy, method, arguments) -> call(method, page, arguments));
    }

    private static Object call(Method method, OutputDevice page, Object[] arguments) throws Throwable {
        if (method.getName().equals("drawWithGraphics")) {
            int last = arguments.length - 1;
            OutputDeviceGraphicsDrawer drawer = (OutputDeviceGraphicsDrawer) arguments[last];
            OutputDeviceGraphicsDrawer prepared = graphics -> {
                ((PdfBoxGraphics2D) graphics).setPaintApplier(new Gradients());
                drawer.render(graphics);
            };
            arguments[last] = prepared;
        }
        try {
            return method.invoke(page, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
