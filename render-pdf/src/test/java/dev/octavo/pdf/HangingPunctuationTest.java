package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs that stand in the margin, of pages in A4, told in points. */
class HangingPunctuationTest {

    private static final double LEFT = 40 * 72 / 25.4;
    private static final double RIGHT = 170 * 72 / 25.4;

    /** Of words of all lengths, so that lines end with each of its signs. */
    private static final String DIALOGUE = mixed(
            List.of("a", "river", "unspeakable", "of", "ferrymen", "incomparably", "rose", "slowly", "and"),
            List.of(" ", " ", ", ", " ", ".” “", " ", "; ", " – ", ": “", ",” ", "—", ". "));

    private final PdfRenderer hanging =
            PdfRenderer.builder().hangingPunctuation(true).build();

    private static String mixed(List<String> words, List<String> ends) {
        Random random = new Random(2);
        return IntStream.range(0, 4000)
                .mapToObj(i -> words.get(random.nextInt(words.size())) + ends.get(random.nextInt(ends.size())))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"-, 0.7", "., 0.8", "',', 0.8", "”, 0.6", ";, 0.4", ":, 0.4", "—, 0.2", "y, 0"})
    void linesEndPastTheMarginByAPartOfTheirSign(String sign, double part) {
        List<TextPosition> ends = lines(Pdf.ofMarkdown(DIALOGUE, hanging)).stream()
                .map(line -> line.get(line.size() - 1))
                .filter(last -> last.getUnicode().equals(sign))
                .toList();

        assertThat(ends).isNotEmpty().allSatisfy(last -> assertThat(last.getX() + last.getWidth() - RIGHT)
                .isCloseTo(part * last.getWidth(), within(0.25)));
    }

    @ParameterizedTest
    @CsvSource({"“, 0.6", "–, 0.3", "a, 0"})
    void linesBeginBeforeTheMarginByAPartOfTheirSign(String sign, double part) {
        List<TextPosition> starts = lines(Pdf.ofMarkdown(DIALOGUE, hanging)).stream()
                .map(line -> line.get(0))
                .filter(first -> first.getUnicode().equals(sign))
                .toList();

        assertThat(starts).isNotEmpty().allSatisfy(first -> assertThat(LEFT - first.getX())
                .isCloseTo(part * first.getWidth(), within(0.1)));
    }

    /** The lines of the text, from the first to the last but one, that are full. */
    private static List<List<TextPosition>> lines(Pdf pdf) {
        TreeMap<Integer, List<TextPosition>> lines = new TreeMap<>();
        pdf.glyphs().filter(glyph -> !glyph.getUnicode().isBlank()).forEach(glyph -> lines.computeIfAbsent(
                        Math.round(glyph.getY()), y -> new ArrayList<>())
                .add(glyph));
        return lines.values().stream()
                .map(line -> line.stream()
                        .sorted(Comparator.comparing(TextPosition::getX))
                        .toList())
                .filter(line -> line.get(line.size() - 1).getX() > RIGHT - 20)
                .toList();
    }

    @Test
    void whatHangsIsNotCut() {
        assertThat(hasInkIn(Pdf.ofMarkdown(DIALOGUE, hanging), LEFT - 4, LEFT - 1))
                .isTrue();
        assertThat(hasInkIn(Pdf.ofMarkdown(DIALOGUE, hanging), RIGHT + 0.5, RIGHT + 4))
                .isTrue();
    }

    /** Whether a page shows something between two places from the left, beside its text. */
    private static boolean hasInkIn(Pdf pdf, double from, double to) {
        double scale = 4;
        BufferedImage page = pdf.read(document -> new PDFRenderer(document).renderImage(0, (float) scale));
        int height = page.getHeight();
        return IntStream.range((int) (from * scale), (int) (to * scale))
                .anyMatch(x ->
                        IntStream.range(height / 5, height * 4 / 5).anyMatch(y -> (page.getRGB(x, y) & 0xFF) < 0x80));
    }

    @Test
    void nothingHangsUnlessItIsAskedFor() {
        assertThat(Pdf.ofMarkdown(DIALOGUE, new PdfRenderer()).<Boolean>read(InkOutside::isLeftOrRight))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"# %s", "| a | b |\n|---|---|\n| %s | x |", "```\n%s\n```", "<p align='right'>%s</p>", "“word”"})
    void onlyJustifiedLinesHang(String markdown) {
        Pdf pdf = Pdf.ofMarkdown(markdown.formatted(DIALOGUE.substring(0, 900)), hanging);

        assertThat(pdf.<Boolean>read(InkOutside::isLeftOrRight)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"- %s", "1. %s", "term\n: %s", "> %s", "*%s*", "[%s](https://example.org)", "x [^1]\n\n[^1]: %s"
            })
    void nothingIsLost(String markdown) {
        String text = markdown.formatted(DIALOGUE.substring(0, 1500).strip());

        Pdf pdf = Pdf.ofMarkdown(text, hanging);

        assertThat(words(pdf)).isEqualTo(words(Pdf.ofMarkdown(text, new PdfRenderer())));
        assertThat(pdf.diagnostics()).isEmpty();
    }

    private static String words(Pdf pdf) {
        return pdf.letters().replace("-", "");
    }

    @Test
    void linesFromRightToLeftEndPastTheLeftMargin() {
        String text =
                mixed(List.of("كان", "النهر", "يرتفع", "ثم", "بعجلة", "قال"), List.of(" ", "، ", " ", ".» «", "؛ "));

        Pdf pdf = Pdf.ofMarkdown("---\nlang: ar\n---\n\n" + text, hanging);

        assertThat(pdf.leftEnds()).anyMatch(left -> left < LEFT - 1).noneMatch(left -> left < LEFT - 4);
        assertThat(pdf.right()).isBetween(RIGHT + 1, RIGHT + 4);
    }

    /** There the sign does not stand at the end of its line, but in the middle, where its words begin. */
    @Test
    void aSignWithinALineDoesNotHang() {
        String foreign = "unspeakable, incomparable, ferrymen, river, slowly, rising, ".repeat(8);

        Pdf pdf = Pdf.ofMarkdown("---\nlang: ar\n---\n\nكان النهر " + foreign + " يرتفع", hanging);

        assertThat(pdf.<Boolean>read(InkOutside::isLeftOrRight)).isFalse();
    }

    /** Whether the next line begins with a sign that would have taken their white from them, or not. */
    @Test
    void fullWidthStopsStandInTheMargin() {
        String text = mixed(List.of("木", "の下", "に猫", "がい", "る"), List.of("", "。「", "、", "", "」", ""));

        Pdf pdf = Pdf.ofMarkdown("---\nlang: ja\n---\n\n" + text, hanging);

        List<TextPosition> stops = lines(pdf).stream()
                .map(line -> line.get(line.size() - 1))
                .filter(last -> "、。".contains(last.getUnicode()))
                .toList();
        assertThat(stops).extracting(TextPosition::getUnicode).contains("、", "。");
        assertThat(stops).allSatisfy(stop -> assertThat((double) stop.getX()).isCloseTo(RIGHT, within(0.5)));
    }
}
