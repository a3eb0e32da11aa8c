package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {

    /** A colour of a theme in light and in dark. */
    private static final Pattern COLOUR =
            Pattern.compile("--([\\w-]+): light-dark\\((#\\p{XDigit}{6}), (#\\p{XDigit}{6})\\)");

    private static final Pattern PICTURE_GROUND =
            Pattern.compile("--picture-ground: light-dark\\(transparent, (#\\p{XDigit}{6})\\)");

    private static final List<String> GROUNDS = List.of("ground", "surface");
    private static final List<String> NOT_TEXT = List.of("ground", "surface", "hairline", "target", "current");

    /** WCAG 2.2, success criterion 1.4.3. */
    private static final double ENOUGH = 4.5;

    static Stream<Theme> themesWithColours() {
        return Stream.of(Theme.book(), Theme.site());
    }

    @ParameterizedTest
    @MethodSource("themesWithColours")
    void everyColourOfTextStandsOutFromEveryGround(Theme theme) {
        Map<String, List<String>> colours = colours(theme);

        assertThat(colours).containsKeys("text", "muted", "link", "visited", "tip", "warning", "danger");
        for (String name : colours.keySet()) {
            if (!NOT_TEXT.contains(name) && !name.endsWith("-ground")) {
                for (String ground : GROUNDS) {
                    assertEnough(name, ground, colours);
                }
            }
        }
        assertEnough("text", "target", colours);
    }

    @ParameterizedTest
    @MethodSource("themesWithColours")
    void codeStandsOutFromMarkedAndChangedLines(Theme theme) {
        Map<String, List<String>> colours = colours(theme);
        List<String> parts = colours.keySet().stream()
                .filter(name -> name.startsWith("code-") && !name.endsWith("-ground"))
                .toList();

        assertThat(parts).contains("code-keyword", "code-comment").hasSizeGreaterThanOrEqualTo(12);
        for (String part : parts) {
            boolean ownGround = colours.containsKey(part + "-ground");
            assertEnough(part, ownGround ? part + "-ground" : "code-marked-ground", colours);
        }
    }

    /** Drawings are black on nothing, and would be so on a dark page. */
    @ParameterizedTest
    @MethodSource("themesWithColours")
    void blackDrawingsStandOutInTheDark(Theme theme) {
        Matcher ground = PICTURE_GROUND.matcher(theme.stylesheet());

        assertThat(ground.find()).isTrue();
        assertThat(contrast("#000000", ground.group(1))).isGreaterThan(15);
        assertThat(theme.stylesheet()).containsPattern("\\bimg \\{[^}]*background: var\\(--picture-ground\\)");
    }

    /** On paper nothing scrolls: words are broken rather than cut, but not the figures of a column, and pictures are no higher than a page. */
    @ParameterizedTest
    @MethodSource("themesWithColours")
    void whatIsPrintedIsWhole(Theme theme) {
        String sheet = theme.stylesheet();
        String printed = sheet.substring(sheet.indexOf("@media print"));

        assertThat(printed)
                .containsPattern("th, td \\{[^}]*overflow-wrap: anywhere")
                .containsPattern("\\.right[^{]*\\{[^}]*overflow-wrap: break-word")
                .containsPattern("img \\{[^}]*max-height: 95vh")
                .containsPattern("math\\[display=\"block\"\\] \\{[^}]*break-inside: avoid")
                .containsPattern("\\.table:not[^{]*\\{[^}]*break-inside: avoid");
    }

    @Test
    void thePlainThemeIsShortAndHasNoColours() {
        String sheet = Theme.plain().stylesheet();

        assertThat(sheet.length()).isLessThan(6_000);
        assertThat(sheet).doesNotContain("#").doesNotContain("rgb");
    }

    @ParameterizedTest
    @MethodSource("themesWithColours")
    void aPageOfATwoWordTextIsLight(Theme theme) {
        assertThat(theme.stylesheet().length()).isLessThan(30_000);
    }

    @Test
    void themesAreFoundByTheirNames() {
        assertThat(Theme.named("site")).isEqualTo(Theme.site());
        assertThatThrownBy(() -> Theme.named("bok"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no theme bok, there are book, site, plain, none");
    }

    @Test
    void aSheetThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Theme.book().with(Path.of("no-such.css")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no-such.css");
    }

    private static void assertEnough(String name, String ground, Map<String, List<String>> colours) {
        for (int scheme = 0; scheme < 2; scheme++) {
            double contrast = contrast(
                    named(name, colours).get(scheme), named(ground, colours).get(scheme));
            assertThat(contrast)
                    .as("%s on %s, %s", name, ground, scheme == 0 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(ENOUGH);
        }
    }

    private static Map<String, List<String>> colours(Theme theme) {
        Map<String, List<String>> colours = new TreeMap<>();
        Matcher colour = COLOUR.matcher(theme.stylesheet());
        while (colour.find()) {
            colours.put(colour.group(1), List.of(colour.group(2), colour.group(3)));
        }
        return colours;
    }

    private static List<String> named(String name, Map<String, List<String>> colours) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** WCAG 2.2, relative luminance. */
    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    @Test
    @SuppressWarnings("NullAway") // as an application without it may do
    void aSheetThatIsNullIsNamed() {
        assertThatThrownBy(() -> Theme.none().with((String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("css");
    }
}
