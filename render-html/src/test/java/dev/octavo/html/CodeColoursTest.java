package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every colour of code can be read on every ground it stands on, in every built-in theme, light and dark. */
class CodeColoursTest {

    private static final double ENOUGH = 4.5;
    private static final Pattern PAIR =
            Pattern.compile("--([a-z-]+): light-dark\\(#([0-9a-f]{3,6}), #([0-9a-f]{3,6})\\)");

    /** All themes that {@link Theme} offers, those to come among them, but for the one without a look. */
    static Stream<Theme> themes() {
        return Stream.of(Theme.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> method.getReturnType() == Theme.class)
                .map(CodeColoursTest::theme)
                .filter(theme -> theme.stylesheet().contains("--code-keyword"));
    }

    private static Theme theme(Method method) {
        try {
            return (Theme) method.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void codeCanBeReadOnEveryGround(Theme theme) {
        assertReadable(colours(theme, 2), "#ffffff");
        assertReadable(colours(theme, 3), "#000000");
    }

    private static void assertReadable(Map<String, String> colours, String canvas) {
        Map<String, String> inks = new LinkedHashMap<>(colours);
        inks.keySet().removeIf(name -> !name.startsWith("code-") || name.endsWith("-ground"));
        assertThat(inks).hasSizeGreaterThanOrEqualTo(12);
        inks.forEach((name, ink) -> {
            for (String ground : grounds(name, colours, canvas)) {
                assertThat(contrast(ink, ground))
                        .as("%s %s on %s", name, ink, ground)
                        .isGreaterThanOrEqualTo(ENOUGH);
            }
        });
    }

    /** A ground of its own, else all that code can stand on. */
    private static List<String> grounds(String name, Map<String, String> colours, String canvas) {
        String own = colours.getOrDefault(name + "-ground", "");
        return own.isEmpty()
                ? Stream.of("ground", "surface", "code-marked-ground")
                        .map(ground -> colours.getOrDefault(ground, canvas))
                        .toList()
                : List.of(own);
    }

    private static Map<String, String> colours(Theme theme, int group) {
        Map<String, String> colours = new LinkedHashMap<>();
        PAIR.matcher(theme.stylesheet()).results().forEach(pair -> colours.put(pair.group(1), pair.group(group)));
        return colours;
    }

    /** As WCAG computes it. */
    private static double contrast(String ink, String ground) {
        double a = luminance(ink);
        double b = luminance(ground);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double luminance(String colour) {
        String digits = colour.replace("#", "");
        String six = digits.length() == 3 ? digits.replaceAll("([0-9a-f])", "$1$1") : digits;
        return .2126 * channel(six, 0) + .7152 * channel(six, 2) + .0722 * channel(six, 4);
    }

    private static double channel(String digits, int at) {
        double value = Integer.parseInt(digits.substring(at, at + 2), 16) / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }
}
