package dev.octavo.epub.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CanvasTest {

    @Test
    void aPixelIsAsDarkAsTheShareThatIsCovered() {
        byte[] pixels = filled(new Rectangle2D.Double(1.25, 1, 1.5, 1.5));

        assertThat(shares(pixels, 1)).containsExactly(0, 191, 191, 0);
        assertThat(shares(pixels, 2)).containsExactly(0, 96, 96, 0);
    }

    @Test
    void slopesAndCurvesCoverWhatTheirAreaSays() {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(0, 0);
        triangle.lineTo(4, 0);
        triangle.lineTo(0, 4);
        triangle.closePath();

        assertThat(area(filled(triangle))).isCloseTo(8, within(0.05));
        Canvas large = new Canvas(40, 40);
        large.fill(new Ellipse2D.Double(0.5, 0.5, 39, 39), 0xFF);
        assertThat(area(large.pixels())).isCloseTo(Math.PI * 19.5 * 19.5, withinPercentage(0.5));
    }

    @Test
    void holesStayOpen() {
        Area ring = new Area(new Rectangle2D.Double(0, 0, 4, 4));
        ring.subtract(new Area(new Rectangle2D.Double(1, 1, 2, 2)));

        assertThat(area(filled(ring))).isCloseTo(12, within(0.05));
    }

    @Test
    void whatLiesOutsideIsLeftOut() {
        assertThat(area(filled(new Rectangle2D.Double(-5, -5, 100, 7)))).isCloseTo(8, within(0.05));
    }

    private static byte[] filled(Shape shape) {
        Canvas canvas = new Canvas(4, 4);
        canvas.fill(shape, 0xFF);
        return canvas.pixels();
    }

    private static int[] shares(byte[] pixels, int row) {
        return IntStream.range(0, 4).map(x -> pixels[row * 4 + x] & 0xFF).toArray();
    }

    private static double area(byte[] pixels) {
        return IntStream.range(0, pixels.length)
                .mapToDouble(at -> (pixels[at] & 0xFF) / 255.0)
                .sum();
    }
}
