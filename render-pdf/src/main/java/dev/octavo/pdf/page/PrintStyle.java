package dev.octavo.pdf.page;

import dev.octavo.pdf.ChapterStart;
import dev.octavo.pdf.Margins;
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
 * ({@code ${1.5L}}), leadings that openings leave free above them ({@code ${3S}}) and names of margins and the like
 * ({@code ${top}}): the engine knows no {@code calc()}.
 */
public final class PrintStyle {

    private static final Pattern LENGTH = Pattern.compile("\\$\\{(-?[0-9.]*)([A-Za-z]+)}");

    /** A page of so many lines has room for all that a book's openings ask for. */
    private static final double LINES_OF_BOOK = 30;

    /** From the text to a head, in leadings. */
    private static final double HEAD_GAP = 0.8;

    /** From the text to a folio, in leadings. */
    private static final double FOOT_GAP = 1;

    /** What is left white at the edge of a page, in points. */
    private static final double EDGE = 6;

    private PrintStyle() {}

    /** The sheet for pages of these proportions. */
    public static String of(PageGeometry page, Apparatus apparatus, Watermark watermark) {
        Map<String, String> units = units(page, page.margins(apparatus.twoSided()), apparatus, watermark);
        return LENGTH.matcher(template()).replaceAll(length -> switch (length.group(2)) {
            case "s" -> points(factor(length) * page.textSize());
            case "L" -> points(factor(length) * page.leading());
            case "S" -> points(sink(factor(length), page));
            default -> Objects.requireNonNull(units.get(length.group(2)), length.group());
        });
    }

    private static Map<String, String> units(
            PageGeometry page, Margins margins, Apparatus apparatus, Watermark watermark) {
        double bleed = page.bleed();
        String inner = millimetres(margins.inner() + bleed);
        String outer = millimetres(margins.outer() + bleed);
        boolean rectoOpensLeft = apparatus.isOuterEdgeLeft(false);
        boolean versoOpensLeft = apparatus.isOuterEdgeLeft(true);
        return Map.ofEntries(
                Map.entry("width", millimetres(page.page().width() + 2 * bleed)),
                Map.entry("height", millimetres(page.page().height() + 2 * bleed)),
                Map.entry("textHeight", points(page.textHeightInPoints())),
                Map.entry("top", millimetres(margins.top() + bleed)),
                Map.entry("bottom", millimetres(margins.bottom() + bleed)),
                Map.entry("rectoLeft", rectoOpensLeft ? outer : inner),
                Map.entry("rectoRight", rectoOpensLeft ? inner : outer),
                Map.entry("versoLeft", versoOpensLeft ? outer : inner),
                Map.entry("versoRight", versoOpensLeft ? inner : outer),
                Map.entry("headGap", points(gap(HEAD_GAP, margins.top(), page))),
                Map.entry("footGap", points(gap(FOOT_GAP, margins.bottom(), page))),
                Map.entry("watermark", watermark.isNone() ? "none" : "element(watermark)"),
                Map.entry("noteSide", apparatus.rightToLeft() ? "right" : "left"),
                Map.entry("recto", apparatus.twoSided() ? "right" : "always"),
                Map.entry("start", apparatus.chapterStart() == ChapterStart.RIGHT ? "right" : "always"));
    }

    /** Between the text and what stands in a margin: less in a narrow one, so that nothing stands past the page's edge. */
    private static double gap(double lines, double margin, PageGeometry page) {
        double room = margin * PageGeometry.MILLIMETRE - EDGE - page.leading();
        return Math.max(0, Math.min(lines * page.leading(), room));
    }

    /** How far something begins below the top of its page: less on a page of few lines, but half lines as ever. */
    private static double sink(double lines, PageGeometry page) {
        double part = Math.min(1, page.textHeightInPoints() / page.leading() / LINES_OF_BOOK);
        return Math.round(2 * lines * part) / 2.0 * page.leading();
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
