package dev.octavo.pdf.math;

import dev.octavo.html.MathElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets letters, numbers, signs and words. */
final class Tokens {

    private static final double WORD_HEIGHT = 0.69;
    private static final double WORD_DEPTH = 0.21;
    private static final double WORD_SIZE = 0.93;

    private final Wording wording;

    Tokens(Wording wording) {
        this.wording = wording;
    }

    /** A variable is italic if it is one letter, and a name otherwise. */
    Box identifier(MathElement mi, Style style) {
        String text = mi.text();
        boolean variable = text.codePointCount(0, text.length()) == 1
                && !mi.attributes().getOrDefault("mathvariant", "").equals("normal");
        return variable
                ? Letters.findVariable(text.codePointAt(0))
                        .map(glyph -> Box.sign(glyph, style.size()))
                        .orElseGet(() -> words(text, Wording.Font.PLAIN, style))
                : signs(text, style);
    }

    /** Signs one after the other, each by its own number. */
    Box signs(String text, Style style) {
        List<Box> row = new ArrayList<>();
        StringBuilder unknown = new StringBuilder();
        singlePrimes(text).codePoints().forEach(c -> {
            Optional<Glyph> glyph = Letters.find(c);
            if (glyph.isPresent()) {
                flush(unknown, row, style);
                row.add(Box.sign(glyph.get(), style.size()));
            } else if (!isInvisible(c)) {
                unknown.appendCodePoint(c);
            }
        });
        flush(unknown, row, style);
        return row.size() == 1 ? row.get(0) : Box.row(row);
    }

    private static String singlePrimes(String text) {
        return text.replace("″", "′′").replace("‴", "′′′").replace("⁗", "′′′′");
    }

    private void flush(StringBuilder unknown, List<Box> row, Style style) {
        if (unknown.length() > 0) {
            row.add(words(unknown.toString(), Wording.Font.PLAIN, style));
            unknown.setLength(0);
        }
    }

    static boolean isInvisible(int codePoint) {
        return codePoint >= 0x2061 && codePoint <= 0x2064;
    }

    /** Words in the document's fonts, a little smaller: its letters are larger than those of formulas. */
    Box text(MathElement mtext, Style style) {
        String classes = " " + mtext.attributes().getOrDefault("class", "") + " ";
        String family = classes.contains(" sans ") ? "SansSerif" : classes.contains(" mono ") ? "Monospaced" : "Serif";
        Wording.Font font = new Wording.Font(family, classes.contains(" bold "), classes.contains(" italic "));
        return words(mtext.text(), font, style);
    }

    private Box words(String text, Wording.Font font, Style style) {
        double size = style.em(WORD_SIZE);
        if (text.isBlank()) {
            return Box.space(wording.width("n", font, size) * 0.5 * text.length());
        }
        Box.Words words = new Box.Words(text, font, size);
        return new Box(
                wording.width(text, font, size),
                style.em(WORD_HEIGHT),
                style.em(WORD_DEPTH),
                0,
                List.of(new Box.Placed(0, 0, words)));
    }
}
