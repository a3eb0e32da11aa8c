package dev.octavo.pdf.picture;

import dev.octavo.pdf.markup.Elements;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** How many dashes the lines of a drawing may have: each becomes a shape, and a line of a mile may have dashes of an inch. */
final class SvgDashes {

    private static final double MOST = 3_000_000;
    private static final Pattern NUMBER = Pattern.compile("\\d*\\.?\\d+(?:[eE][-+]?\\d{1,3})?");
    private static final Pattern DASHES = Pattern.compile("stroke-dasharray\\s*:([^;}]*)");
    private static final List<String> LENGTHS =
            List.of("d", "points", "x1", "x2", "y1", "y2", "r", "rx", "ry", "width", "height");

    private double furthest = 1;
    private double points = 4;
    private double shortest = Double.MAX_VALUE;

    private SvgDashes() {}

    /** Whether there may be too many. */
    static boolean areTooMany(Element svg) {
        SvgDashes dashes = new SvgDashes();
        dashes.look(svg);
        Elements.within(svg).forEach(dashes::look);
        return dashes.points * dashes.furthest / dashes.shortest > MOST;
    }

    private void look(Element element) {
        for (String attribute : LENGTHS) {
            double[] numbers = numbers(element.getAttribute(attribute));
            points = Math.max(points, numbers.length);
            for (double number : numbers) {
                furthest = Math.max(furthest, number);
            }
        }
        dashes(element.getAttribute("stroke-dasharray"));
        Matcher styles = DASHES.matcher(
                "style".equals(element.getLocalName()) ? element.getTextContent() : element.getAttribute("style"));
        while (styles.find()) {
            dashes(styles.group(1));
        }
    }

    private void dashes(String lengths) {
        double sum = 0;
        for (double length : numbers(lengths)) {
            sum += length;
        }
        shortest = sum > 0 ? Math.min(shortest, sum) : shortest;
    }

    private static double[] numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
