package dev.octavo.pdf.font;

import com.openhtmltopdf.render.JustificationInfo;
import dev.octavo.pdf.font.Shaper.Glyph;
import dev.octavo.pdf.font.Shaper.Shaped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A piece of a line that is set in one font and runs one way.
 *
 * @param font what it is set in
 * @param level its depth by the rules of bidirectional text; odd runs from right to left
 * @param meaning the characters it stands for
 * @param shown the characters that are drawn one after the other, if it is not shaped
 * @param shaped its glyphs, if it is
 */
record Piece(SetFont font, int level, String meaning, String shown, Optional<Shaped> shaped) {

    /** In thousandths of the size; widths in a PDF are no finer. */
    private static final float TOLERANCE = 3;

    /** At the edge of text they only tell that it goes on elsewhere. */
    private static final Pattern JOINERS = Pattern.compile("^\u200D+|\u200D+$");

    static Piece plain(SetFont font, int level, String text) {
        return new Piece(font, level, text, text, Optional.empty());
    }

    /** Shaped text; as it is, where there is no shaper. */
    static Piece shaped(SetFont font, int level, String text) {
        boolean rightToLeft = level % 2 == 1;
        String shown = text.codePoints()
                .filter(c -> font.face().has(c) && !Characters.isInvisible(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String unshaped = rightToLeft ? new StringBuilder(shown).reverse().toString() : shown;
        return new Piece(font, level, JOINERS.matcher(text).replaceAll(""), unshaped, font.shape(text, rightToLeft));
    }

    /** Nothing that is drawn or read, but takes room. */
    static Piece gap(SetFont font, int level, double ems) {
        return new Piece(font, level, "", "", Optional.of(new Shaped(List.of(), (float) ems * 1000)));
    }

    /** A character that tells nobody what it is: the glyph is that of the font, the meaning another. */
    static Piece named(SetFont font, int level, String character, String meaning) {
        String call = font.call(font.glyph(character.codePointAt(0)), meaning);
        return new Piece(font, level, meaning, call, Optional.empty());
    }

    /** Whether it is white that is added between two letters. */
    boolean isGap() {
        return meaning.isEmpty() && width() > 0;
    }

    /** Whether what is drawn tells by itself what it means. */
    boolean isPlain() {
        return shaped.isEmpty() && shown.equals(meaning);
    }

    /** In units of the engine, with what is added to justify the line. */
    float width(float size, Optional<JustificationInfo> info) {
        return width() * size / 1000 + info.map(this::added).orElse(0f);
    }

    /** In thousandths of the size. */
    float width() {
        return shaped.map(Shaped::width).orElseGet(this::unshaped);
    }

    private float unshaped() {
        float plain = isPlain() ? PlainText.width(shown, font) : SetFont.NOT_PLAIN;
        return plain >= 0
                ? plain
                : (float) shown.codePoints().mapToDouble(font::advance).sum();
    }

    private float added(JustificationInfo info) {
        return PlainText.added(info, meaning);
    }

    /** What is drawn, from left to right: glyphs that stand one behind the other together. */
    List<Run> runs() {
        return shaped.map(this::runs).orElseGet(() -> List.of(new Run(shown, 0, 0)));
    }

    private List<Run> runs(Shaped of) {
        List<Run> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        float start = 0;
        float end = 0;
        float y = 0;
        for (Glyph glyph : of.glyphs()) {
            if (!text.isEmpty() && (glyph.y() != y || Math.abs(glyph.x() - end) > TOLERANCE)) {
                runs.add(new Run(text.toString(), start, y));
                text.setLength(0);
            }
            if (text.isEmpty()) {
                start = glyph.x();
                end = start;
                y = glyph.y();
            }
            String call = font.call(glyph.code(), glyph.meaning());
            text.append(call);
            end += font.advance(call.codePointAt(0));
        }
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), start, y));
        }
        return runs;
    }

    /**
     * Characters one behind the other.
     *
     * @param text as the engine draws it
     * @param x its place from the left of the piece, in thousandths of the size
     * @param y its place below the line
     */
    record Run(String text, float x, float y) {}
}
