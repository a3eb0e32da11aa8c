package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.FSFont;
import dev.octavo.pdf.font.Gap;
import dev.octavo.pdf.font.SignWhite;
import dev.octavo.pdf.font.Typesetter;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes gaps into a Chinese or Japanese text, wherever it stands: of two full-width signs side by side one loses its white, and between Han or
 * kana and Western letters or digits there is a quarter of an em, whether a space is written there or not (JLREQ, 3.1.4 and 3.2.6).
 */
final class SignSpacing {

    private static final double BESIDE_WESTERN = 0.25;

    /** By how much the size of a note's call or an index differs at least from that of the text. */
    private static final double OTHER_SIZE = 0.25;

    private static final Set<UnicodeScript> HAN =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);

    private static final Set<UnicodeScript> WESTERN =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    /** Draws out the kana before it. */
    private static final int LONG_VOWEL = 'ー';

    private static final int FIRST_FULL_WIDTH = 0xFF00;

    private final Typesetter typesetter;
    private final CssContext context;

    SignSpacing(Typesetter typesetter, CssContext context) {
        this.typesetter = typesetter;
        this.context = context;
    }

    /** Writes them into the texts of a block; not where there is something in it that does not lie still. */
    void write(BlockBox block) {
        ParagraphText.of(block).ifPresent(this::write);
    }

    private void write(ParagraphText paragraph) {
        List<Part> parts = paragraph.parts();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.isText() && !part.text().isEmpty()) {
                String spaced = isFixed(part) ? part.text() : spaced(part.text(), part);
                part.box()
                        .setText(spaced
                                + following(parts, i)
                                        .map(next -> gapBetween(part, next))
                                        .orElse(""));
            }
        }
    }

    /** The text behind a part, past those that are empty. */
    private static Optional<Part> following(List<Part> parts, int index) {
        return parts.stream()
                .skip(index + 1L)
                .filter(part -> !part.text().isEmpty())
                .findFirst()
                .filter(Part::isText);
    }

    private String spaced(String text, Part part) {
        StringBuilder spaced = new StringBuilder();
        int before = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int c = text.codePointAt(at);
            if (at > 0) {
                spaced.append(gap(before, part, c, part));
            }
            spaced.appendCodePoint(c);
            if (c == ' ' && at > 0 && at + 1 < text.length()) {
                spaced.append(gapBehindSpace(text.codePointBefore(at), text.codePointAt(at + 1), part));
            }
            before = c;
        }
        return spaced.toString();
    }

    private String gapBetween(Part part, Part next) {
        if (isParted(part, next)) {
            return "";
        }
        return gap(
                part.text().codePointBefore(part.text().length()),
                part,
                next.text().codePointAt(0),
                next);
    }

    /** Whether there is room already, or the one is a note or an index of the other. */
    private boolean isParted(Part part, Part next) {
        boolean hasRoom = part.style().getMarginBorderPadding(context, 0, CalculatedStyle.RIGHT) != 0
                && part.box().isEndsHere();
        boolean hasRoomBefore = next.style().getMarginBorderPadding(context, 0, CalculatedStyle.LEFT) != 0
                && next.box().isStartsHere();
        return hasRoom || hasRoomBefore || Math.abs(1 - size(part) / size(next)) > OTHER_SIZE;
    }

    private float size(Part part) {
        return part.style().getFSFont(context).getSize2D();
    }

    private boolean isFixed(Part part) {
        return typesetter.isEven(part.style().getFSFont(context));
    }

    private String gap(int before, Part partBefore, int behind, Part partBehind) {
        if (isBetweenHanAndWestern(before, behind)) {
            return written(BESIDE_WESTERN);
        }
        return SignWhite.isSign(before) && SignWhite.isSign(behind)
                ? written(-cut(white(before, partBefore), white(behind, partBehind)))
                : "";
    }

    private SignWhite white(int sign, Part part) {
        return typesetter.white(part.style().getFSFont(context), sign);
    }

    /** The first one that closes loses its white, else the second one that opens. */
    private static double cut(SignWhite first, SignWhite second) {
        if (first.equals(SignWhite.NONE) || second.equals(SignWhite.NONE)) {
            return 0;
        }
        boolean closes = first.behind() > 0 && first.before() == 0;
        boolean opens = second.before() > 0 && second.behind() == 0;
        return closes ? first.behind() : opens ? second.before() : 0;
    }

    private String gapBehindSpace(int before, int behind, Part part) {
        if (!isBetweenHanAndWestern(before, behind)) {
            return "";
        }
        FSFont font = part.style().getFSFont(context);
        return written(BESIDE_WESTERN - typesetter.exactWidth(font, " ") / font.getSize2D());
    }

    private static String written(double ems) {
        char gap = Gap.of(ems);
        return Gap.ems(gap) == 0 ? "" : Character.toString(gap);
    }

    private static boolean isBetweenHanAndWestern(int before, int behind) {
        return (isHan(before) && isWestern(behind)) || (isWestern(before) && isHan(behind));
    }

    private static boolean isHan(int c) {
        return c == LONG_VOWEL
                || (c >= 0x2E80 && c < FIRST_FULL_WIDTH && HAN.contains(UnicodeScript.of(c)))
                || (c > 0xFFFF && UnicodeScript.of(c) == UnicodeScript.HAN);
    }

    private static boolean isWestern(int c) {
        return c < FIRST_FULL_WIDTH
                && (Character.isDigit(c)
                        || "#$%&".indexOf(c) >= 0
                        || (Character.isLetter(c) && WESTERN.contains(UnicodeScript.of(c))));
    }
}
