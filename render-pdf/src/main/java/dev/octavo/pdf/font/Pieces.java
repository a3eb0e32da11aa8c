package dev.octavo.pdf.font;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Divides text into pieces of one font and one direction each. */
final class Pieces {

    /** What a private character means to others than its author. */
    private static final String UNKNOWN = "\uFFFD";

    private static final String SPACE = " ";

    private final FontChoice fonts;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Kind kind = Kind.NONE;
    private String lead = "";
    private boolean isBehindGap;

    private Pieces(FontChoice fonts) {
        this.fonts = fonts;
    }

    /**
     * Divides text.
     *
     * @param rightToLeft whether the text runs from right to left, but for numbers and foreign words
     * @return the pieces in the order of the text
     */
    static List<Piece> of(String text, boolean rightToLeft, FontChoice fonts) {
        Pieces pieces = new Pieces(fonts);
        Bidi levels = rightToLeft ? new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT) : null;
        int at = 0;
        while (at < text.length()) {
            int end = endOfCluster(text, at);
            pieces.add(text.substring(at, end), levels == null ? 0 : levels.getLevelAt(at));
            at = end;
        }
        pieces.close();
        return pieces.pieces;
    }

    /** The place behind a character and all that belongs to it. */
    private static int endOfCluster(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && isJoined(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isJoined(int c) {
        return Characters.isMark(c) || (Characters.isInvisible(c) && !Gap.is(c)) || Characters.isSkinTone(c);
    }

    private void add(String cluster, int level) {
        String visible = visible(cluster);
        if (Gap.is(cluster.codePointAt(0))) {
            addGap(Gap.ems(cluster.codePointAt(0)), level);
        } else if (visible.isEmpty()) {
            join(cluster);
        } else if (Characters.isSpace(visible.codePointAt(0))) {
            addSpace(visible, level);
        } else {
            addVisible(cluster, visible, level);
            lead = "";
            if (isBehindGap) {
                close();
                isBehindGap = false;
            }
        }
    }

    /** The letters on both sides of a gap that is seen are pieces of their own, since they say together that there is no space. */
    private void addGap(double ems, int level) {
        if (ems > 0 && !open.isEmpty() && !kind.shaped()) {
            Kind before = kind;
            String letter = open.substring(open.offsetByCodePoints(open.length(), -1));
            open.setLength(open.length() - letter.length());
            close();
            open(before);
            open.append(letter);
        }
        close();
        pieces.add(Piece.gap(fonts.first(), level, ems));
        isBehindGap = ems > 0;
    }

    /** A letter without the marks that its font lacks is better than none. */
    private void addVisible(String cluster, String visible, int level) {
        String letter = Character.toString(visible.codePointAt(0));
        Optional<SetFont> font = fonts.font(visible);
        Optional<SetFont> fontOfLetter = fonts.font(letter);
        if (font.isPresent()) {
            addTo(font.get(), cluster, visible, level);
        } else if (fontOfLetter.isPresent()) {
            close();
            pieces.add(new Piece(fontOfLetter.get(), level, meaning(cluster), letter, Optional.empty()));
        } else {
            addSubstitute(cluster, level);
        }
    }

    /** Text may begin with what joins it to letters before it. */
    private void join(String invisible) {
        lead = meaning(invisible);
    }

    private void addTo(SetFont font, String cluster, String visible, int level) {
        if (Characters.isPrivate(visible.codePointAt(0))) {
            close();
            pieces.add(Piece.named(font, level, visible, UNKNOWN));
            return;
        }
        String meaning = meaning(cluster);
        boolean isShaped = level % 2 == 1 || visible.codePoints().anyMatch(Characters::isShaped);
        if (isShaped || meaning.equals(visible)) {
            open(new Kind(font, level, isShaped, false));
            open.append(isShaped ? lead + meaning : meaning);
        } else {
            close();
            pieces.add(new Piece(font, level, meaning, visible, Optional.empty()));
        }
    }

    private void addSpace(String space, int level) {
        boolean isThere = fonts.first().face().has(space.codePointAt(0));
        SetFont font = isThere ? fonts.first() : fonts.font(space).orElse(fonts.first());
        open(new Kind(font, level, false, level > 0));
        open.append(FontPlan.hasAll(font.face(), space) ? space : SPACE);
    }

    /** A character like it that a font has, such as the plain letter for one of a mathematical alphabet; else a box. */
    private void addSubstitute(String missing, int level) {
        close();
        String like = fonts.substitute(missing);
        String meaning = Characters.isPrivate(missing.codePointAt(0)) ? UNKNOWN : meaning(missing);
        fonts.font(like).ifPresent(font -> pieces.add(new Piece(font, level, meaning, like, Optional.empty())));
    }

    private void open(Kind next) {
        if (!next.equals(kind)) {
            close();
            kind = next;
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            String text = open.toString();
            pieces.add(
                    kind.shaped
                            ? Piece.shaped(kind.font(), kind.level, text)
                            : Piece.plain(kind.font(), kind.level, text));
        }
        open.setLength(0);
        kind = Kind.NONE;
    }

    /** A colour of skin is left to the imagination. */
    private static String visible(String cluster) {
        int first = cluster.codePointAt(0);
        return filtered(cluster, c -> !Characters.isInvisible(c) && (c == first || !Characters.isSkinTone(c)));
    }

    /** What a cluster says by its invisible characters, but for those that only break lines or turn text. */
    private static String meaning(String cluster) {
        return filtered(cluster, c -> !Characters.isInvisible(c) || Characters.isSelector(c));
    }

    private static String filtered(String text, IntPredicate kept) {
        return text.codePoints()
                .filter(kept)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What the characters of a piece have in common. */
    private record Kind(Optional<SetFont> set, int level, boolean shaped, boolean space) {

        static final Kind NONE = new Kind(Optional.empty(), 0, false, false);

        Kind(SetFont font, int level, boolean shaped, boolean space) {
            this(Optional.of(font), level, shaped, space);
        }

        SetFont font() {
            return set.orElseThrow();
        }
    }
}
