package dev.octavo.pdf.font;

import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.JustificationInfo;
import dev.octavo.pdf.font.Shaper.Glyph;
import dev.octavo.pdf.font.Shaper.Shaped;
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

    /** A character that tells nobody what it is: the glyph is that of the font, the meaning another. */
    static Piece named(SetFont font, int level, String character, String meaning) {
        String call = font.call(font.glyph(character.codePointAt(0)), meaning.codePointAt(0));
        return new Piece(font, level, meaning, call, Optional.empty());
    }

    /** Whether what is drawn tells by itself what it means. */
    boolean isPlain() {
        return shaped.isEmpty() && shown.equals(meaning);
    }

    /** In units of the engine, with what is added to justify the line. */
    float width(float size, Optional<JustificationInfo> info) {
        return natural() * size / 1000 + info.map(this::added).orElse(0f);
    }

    private float natural() {
        return shaped.map(Shaped::width).orElseGet(() ->
                (float) shown.codePoints().mapToDouble(font::advance).sum());
    }

    /** The engine adds something behind every character. */
    private float added(JustificationInfo info) {
        return (float) meaning.codePoints()
                .mapToDouble(c ->
                        PdfBoxTextRenderer.isJustificationSpace(c) ? info.getSpaceAdjust() : info.getNonSpaceAdjust())
                .sum();
    }

    List<Glyph> glyphs() {
        return shaped.map(Shaped::glyphs).orElse(List.of());
    }
}
