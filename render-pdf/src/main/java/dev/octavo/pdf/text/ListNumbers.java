package dev.octavo.pdf.text;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.CounterFunction;
import dev.octavo.pdf.markup.Elements;
import dev.octavo.pdf.markup.ItemNumber;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** The room that the numbers of a list take before its text, where they are wider than the indent of the stylesheet: from 100 on. */
final class ListNumbers {

    private static final Map<String, IdentValue> STYLES = Map.of(
            "a", IdentValue.LOWER_ALPHA,
            "A", IdentValue.UPPER_ALPHA,
            "i", IdentValue.LOWER_ROMAN,
            "I", IdentValue.UPPER_ROMAN);

    /** The white between number and text, in the size of the text. */
    private static final double GAP = 0.6;

    private static final double PARENTHESIS = 0.35;

    private ListNumbers() {}

    /** How wide the widest number of a list is, with the white behind it, in the size of the text. */
    static double width(Element list) {
        IdentValue style = STYLES.getOrDefault(list.getAttribute("type"), IdentValue.DECIMAL);
        int first = first(list);
        return IntStream.range(first, first + Elements.children(list).size())
                        .mapToObj(number -> CounterFunction.createCounterText(style, number))
                        .map(ItemNumber::mended)
                        .mapToDouble(ListNumbers::ems)
                        .max()
                        .orElse(0)
                + (list.getAttribute("data-numbers").startsWith("(") ? PARENTHESIS : 0)
                + GAP;
    }

    private static int first(Element list) {
        return Optional.of(list.getAttribute("start"))
                .filter(start -> !start.isEmpty())
                .map(Integer::valueOf)
                .orElse(1);
    }

    /** With what stands behind it; the widths are those of the serif, rounded up. */
    private static double ems(String number) {
        return 0.35 + number.chars().mapToDouble(ListNumbers::ems).sum();
    }

    private static double ems(int letter) {
        return switch (letter) {
            case 'i', 'j', 'l', 'I', 'J' -> 0.36;
            case 'm', 'w', 'M', 'W' -> 0.95;
            default -> Character.isUpperCase(letter) ? 0.72 : 0.54;
        };
    }
}
