package dev.octavo.pdf.font;

import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.Optional;

/** Text that is characters of one font, one behind the other: with its ligatures, and the kerning between them. */
final class PlainText {

    /** Parts two letters that would become a ligature. */
    private static final int NON_JOINER = 0x200C;

    private static final int SPACE = ' ';

    private final StringBuilder shown = new StringBuilder();
    private final float[] gaps;
    private int count;
    private boolean isEven = true;

    private PlainText(int length) {
        gaps = new float[length];
    }

    /** The width of a text in thousandths of its size; {@link SetFont#NOT_PLAIN} where a character needs more. */
    static float width(String text, SetFont font) {
        float width = 0;
        int before = SetFont.NO_GLYPH;
        int at = 0;
        while (at < text.length()) {
            int ligature = font.ligatures().at(text, at);
            int c = ligature == 0 ? text.codePointAt(at) : ligature;
            at += length(c, ligature);
            if (c == NON_JOINER) {
                continue;
            }
            float advance = SizedSpace.is(c) ? sized(c, font) : font.plainAdvance(c);
            if (advance < 0) {
                return SetFont.NOT_PLAIN;
            }
            int glyph = SizedSpace.is(c) ? SetFont.NO_GLYPH : font.kernedGlyph(c);
            width += advance + font.kerning(before, glyph);
            before = glyph;
        }
        return width;
    }

    private static float sized(int space, SetFont font) {
        return (float) SizedSpace.multiple(space) * font.plainAdvance(SPACE);
    }

    private static int length(int codePoint, int ligature) {
        return ligature == 0
                ? Character.charCount(codePoint)
                : Ligatures.letters(ligature).length();
    }

    /**
     * A text to draw.
     *
     * @param info what is added to justify its line, or between its letters
     * @param size of the font, in units of the engine
     */
    static PlainText of(String text, SetFont font, Optional<JustificationInfo> info, float size) {
        PlainText plain = new PlainText(text.length());
        boolean isSpaced = info.filter(PlainText::isLetterSpacing).isPresent();
        int before = SetFont.NO_GLYPH;
        int at = 0;
        while (at < text.length()) {
            int ligature = isSpaced ? 0 : font.ligatures().at(text, at);
            int c = ligature == 0 ? text.codePointAt(at) : ligature;
            at += length(c, ligature);
            if (c == NON_JOINER) {
                continue;
            }
            if (SizedSpace.is(c)) {
                plain.add(SPACE, (sized(c, font) - font.plainAdvance(SPACE)) * size / 1000);
                before = SetFont.NO_GLYPH;
                continue;
            }
            int glyph = font.kernedGlyph(c);
            plain.widen(font.kerning(before, glyph) * size / 1000);
            int letters = ligature == 0 ? 1 : length(c, ligature);
            plain.add(c, info.map(added -> added(added, c) * letters).orElse(0f));
            before = glyph;
        }
        return plain;
    }

    /** Letters that are spaced are spaced as words are; where a line is justified, words take more. */
    private static boolean isLetterSpacing(JustificationInfo info) {
        return info.getNonSpaceAdjust() != 0 && info.getNonSpaceAdjust() == info.getSpaceAdjust();
    }

    private static float added(JustificationInfo info, int codePoint) {
        return PdfBoxTextRenderer.isJustificationSpace(codePoint) ? info.getSpaceAdjust() : info.getNonSpaceAdjust();
    }

    /** What the engine adds to a text, behind every character but those of ours. */
    static float added(JustificationInfo info, String text) {
        return (float) text.codePoints()
                .filter(c -> !SizedSpace.is(c) && !Gap.is(c))
                .mapToDouble(c -> added(info, c))
                .sum();
    }

    private void add(int codePoint, float gap) {
        shown.appendCodePoint(codePoint);
        count++;
        widen(gap);
    }

    /** Adds to the gap behind the last character. */
    private void widen(float gap) {
        if (gap != 0 && count > 0) {
            gaps[count - 1] += gap;
            isEven = false;
        }
    }

    /** The characters to draw, ligatures among them. */
    String shown() {
        return shown.toString();
    }

    /** What the engine is to add behind each character; nothing where it adds nothing. */
    Optional<JustificationInfo> gaps() {
        return isEven ? Optional.empty() : Optional.of(new Gaps(gaps));
    }

    /** The engine asks once for each character, in their order, for the space behind it. */
    private static final class Gaps extends JustificationInfo {

        private final float[] gaps;
        private int next;

        Gaps(float[] gaps) {
            this.gaps = gaps;
        }

        @Override
        public float getSpaceAdjust() {
            return gaps[next++];
        }

        @Override
        public float getNonSpaceAdjust() {
            return gaps[next++];
        }
    }
}
