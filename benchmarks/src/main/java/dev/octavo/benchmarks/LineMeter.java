package dev.octavo.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * How even the lines of PDFs are: {@code java -cp benchmarks.jar dev.octavo.benchmarks.LineMeter FILE...} prints, of the lines
 * that reach the right margin of their page, how wide the spaces between words are on average, as multiples of the font's own.
 */
public final class LineMeter extends PDFTextStripper {

    private static final int FEWEST_LETTERS = 10;
    private static final int FEWEST_SPACES = 2;

    /** In points, from the end of the longest line of the page. */
    private static final float AT_MARGIN = 1.5f;

    /** Of the size, from which on a gap is one between words. */
    private static final double SPACE = 0.07;

    /** Of the size. Letters that are farther apart on average than kerning moves them are spaced. */
    private static final double LETTER_SPACED = 0.012;

    /**
     * A line that ends at the margin.
     *
     * @param space the average space between its words, as a multiple of the font's own
     * @param hyphenated whether it ends with a hyphen
     * @param spaced whether its letters stand apart
     */
    private record Line(double space, boolean hyphenated, boolean spaced) {}

    private static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u00AD");

    private final List<Line> lines = new ArrayList<>();
    private final List<TextPosition> glyphs = new ArrayList<>();
    private int pages;
    private int partedPages;

    private LineMeter() {}

    /** Measures each file. */
    public static void main(String[] files) throws IOException {
        for (String file : files) {
            try (PDDocument pdf = Loader.loadPDF(new File(file))) {
                System.out.println(new File(file).getName() + ": " + summary(pdf));
            }
        }
    }

    static String summary(PDDocument pdf) throws IOException {
        LineMeter meter = new LineMeter();
        meter.writeText(pdf, Writer.nullWriter());
        return meter.summary();
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (!glyph.getUnicode().isBlank()) {
            glyphs.add(glyph);
        }
    }

    @Override
    protected void endPage(PDPage page) {
        double margin = glyphs.stream().mapToDouble(LineMeter::end).max().orElse(0);
        TreeMap<Integer, List<TextPosition>> byHeight = new TreeMap<>();
        glyphs.forEach(glyph -> byHeight.computeIfAbsent(Math.round(glyph.getYDirAdj() * 2), y -> new ArrayList<>())
                .add(glyph));
        boolean isParted = false;
        for (List<TextPosition> line : byHeight.values()) {
            line.sort(Comparator.comparing(TextPosition::getXDirAdj));
            if (line.size() >= FEWEST_LETTERS && margin - end(line.get(line.size() - 1)) < AT_MARGIN) {
                measure(line);
            }
            if (line.size() >= FEWEST_LETTERS) {
                isParted = endsWithHyphen(line);
            }
        }
        partedPages += isParted ? 1 : 0;
        glyphs.clear();
        pages++;
    }

    private static double end(TextPosition glyph) {
        return glyph.getXDirAdj() + glyph.getWidthDirAdj();
    }

    private void measure(List<TextPosition> line) {
        List<Double> spaces = new ArrayList<>();
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            TextPosition right = line.get(i);
            double gap = right.getXDirAdj() - end(line.get(i - 1));
            if (gap > SPACE * right.getFontSizeInPt()) {
                spaces.add(gap / right.getWidthOfSpace());
            } else {
                gaps.add(gap / right.getFontSizeInPt());
            }
        }
        if (spaces.size() >= FEWEST_SPACES) {
            lines.add(new Line(average(spaces), endsWithHyphen(line), average(gaps) > LETTER_SPACED));
        }
    }

    private static boolean endsWithHyphen(List<TextPosition> line) {
        return HYPHENS.contains(line.get(line.size() - 1).getUnicode());
    }

    private static double average(List<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElse(0);
    }

    private String summary() {
        double mean = lines.stream().mapToDouble(Line::space).average().orElse(1);
        double variance = lines.stream()
                .mapToDouble(line -> Math.pow(line.space() - mean, 2))
                .average()
                .orElse(0);
        return String.format(
                Locale.ROOT,
                "%d pages, %d full lines; mean space %.3f, deviation %.3f; over 1.5: %.1f %%, over 2: %.2f %%, under 0.8: %.1f %%;"
                        + " hyphenated %.1f %%, letter-spaced %.2f %%; pages that end within a word: %d",
                pages,
                lines.size(),
                mean,
                Math.sqrt(variance),
                share(line -> line.space() > 1.5),
                share(line -> line.space() > 2),
                share(line -> line.space() < 0.8),
                share(Line::hyphenated),
                share(Line::spaced),
                partedPages);
    }

    private double share(Predicate<Line> which) {
        return 100.0 * lines.stream().filter(which).count() / Math.max(1, lines.size());
    }
}
