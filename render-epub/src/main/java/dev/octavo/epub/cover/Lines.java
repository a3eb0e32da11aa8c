package dev.octavo.epub.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text in lines of about the same width.
 *
 * @param lines the lines
 * @param size the size of the type, in pixels
 */
record Lines(List<String> lines, double size) {

    private static final double LEADING = 1.12;
    private static final double STEP = 0.96;
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern SMALL = Pattern.compile("\\p{L}{1,2}");
    private static final String ELLIPSIS = "…";

    /** Nothing. */
    static final Lines NONE = new Lines(List.of(), 0);

    /**
     * The text as large as fits a width and a height, between two sizes; cut off at its end where even the smallest does not
     * fit.
     */
    static Lines fitted(String text, Typeface face, Box box) {
        if (text.isEmpty()) {
            return NONE;
        }
        double size = box.largest();
        while (size * STEP >= box.smallest() && !fits(text, face, size, box)) {
            size *= STEP;
        }
        return balanced(text, face, size, box);
    }

    /**
     * The room for a text.
     *
     * @param width its width
     * @param height its height
     * @param largest the largest size of type
     * @param smallest the smallest
     */
    record Box(double width, double height, double largest, double smallest) {

        int linesOf(double size) {
            return (int) Math.max(1, Math.floor(height / (size * LEADING)));
        }
    }

    double height() {
        return lines.size() * size * LEADING;
    }

    /** Draws the lines below a height, in ink. */
    void draw(Typeface face, double x, double top, Canvas page) {
        double baseline = top + size;
        for (String line : lines) {
            page.fill(face.outline(line, size, x, baseline), 0);
            baseline += size * LEADING;
        }
    }

    private static boolean fits(String text, Typeface face, double size, Box box) {
        boolean wordsFit = words(text).stream().allMatch(word -> face.width(word, size) <= box.width());
        return wordsFit && broken(text, face, size, box.width()).size() <= box.linesOf(size);
    }

    /** The narrowest lines of the number that is needed. */
    private static Lines balanced(String text, Typeface face, double size, Box box) {
        List<String> widest = cut(broken(text, face, size, box.width()), face, size, box);
        String kept = String.join(" ", widest);
        double longestWord = words(kept).stream()
                .mapToDouble(word -> face.width(word, size))
                .max()
                .orElse(0);
        List<String> lines = widest;
        for (double width = box.width(); width >= longestWord; width -= size / 4) {
            List<String> narrower = broken(kept, face, size, width);
            if (narrower.size() > widest.size()) {
                break;
            }
            lines = narrower;
        }
        return new Lines(lines, size);
    }

    private static List<String> cut(List<String> lines, Typeface face, double size, Box box) {
        int most = box.linesOf(size);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        while (face.width(last + ELLIPSIS, size) > box.width()) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.set(most - 1, last.strip() + ELLIPSIS);
        return kept;
    }

    private static List<String> broken(String text, Typeface face, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(text)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && face.width(longer, size) > width) {
                lines.add(line);
                longer = word;
            }
            line = lastPiece(longer, face, size, width, lines);
        }
        lines.add(line);
        return lines;
    }

    /** Breaks a word that is wider than a line, and returns what is left of it. */
    private static String lastPiece(String word, Typeface face, double size, double width, List<String> lines) {
        String rest = word;
        while (face.width(rest, size) > width && rest.codePointCount(0, rest.length()) > 1) {
            int end = rest.length();
            while (face.width(rest.substring(0, end), size) > width && rest.codePointCount(0, end) > 1) {
                end = rest.offsetByCodePoints(end, -1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /** The words; one of one or two letters, such as an article, is one with the next, since no line should end with it. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String small = "";
        for (String word : SPACE.split(text, -1)) {
            if (small.isEmpty() && SMALL.matcher(word).matches()) {
                small = word;
            } else {
                words.add(small.isEmpty() ? word : small + " " + word);
                small = "";
            }
        }
        if (!small.isEmpty()) {
            words.add(small);
        }
        return words;
    }
}
