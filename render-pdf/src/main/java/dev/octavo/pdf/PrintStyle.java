package dev.octavo.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The stylesheet for the pages, made from a template whose lengths are told in text sizes ({@code ${.85s}}), leadings
 * ({@code ${1.5L}}) and names of the {@link PageGeometry} ({@code ${top}}): the engine knows no {@code calc()}.
 */
final class PrintStyle {

    private static final Pattern LENGTH = Pattern.compile("\\$\\{(-?[0-9.]*)([A-Za-z]+)}");

    private PrintStyle() {}

    static String of(PageGeometry page) {
        Map<String, String> units = Map.ofEntries(
                Map.entry("width", millimetres(page.page().width())),
                Map.entry("height", millimetres(page.page().height())),
                Map.entry("textHeight", millimetres(page.textHeight())),
                Map.entry("top", millimetres(page.top())),
                Map.entry("bottom", millimetres(page.bottom())),
                Map.entry("inner", millimetres(page.inner())),
                Map.entry("outer", millimetres(page.outer())),
                Map.entry("side", millimetres(page.side())));
        return LENGTH.matcher(template()).replaceAll(length -> switch (length.group(2)) {
            case "s" -> points(factor(length) * page.textSize());
            case "L" -> points(factor(length) * page.leading());
            default -> Objects.requireNonNull(units.get(length.group(2)), length.group());
        });
    }

    private static double factor(MatchResult length) {
        return length.group(1).isEmpty() ? 1 : Double.parseDouble(length.group(1));
    }

    private static String points(double length) {
        return String.format(Locale.ROOT, "%.3fpt", length);
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.3fmm", length);
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(PrintStyle.class.getResourceAsStream("print.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
