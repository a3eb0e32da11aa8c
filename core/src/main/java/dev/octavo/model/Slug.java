package dev.octavo.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A short name made from a title, for identifiers and file names: lower case, letters and digits of any script, words
 * joined by hyphens.
 *
 * <p>{@code Slug.of("What's new in “Ärger”?")} is {@code whats-new-in-ärger}.
 */
public final class Slug {

    private static final Pattern SPACES = Pattern.compile("[\\s-]+");

    private Slug() {}

    /** The slug of a title; empty when the title holds neither letters nor digits. */
    public static String of(String title) {
        String composed = Normalizer.normalize(title, Normalizer.Form.NFC);
        StringBuilder letters = new StringBuilder(composed.length());
        int c;
        for (int i = 0; i < composed.length(); i += Character.charCount(c)) {
            c = composed.codePointAt(i);
            if (isKept(c)) {
                letters.appendCodePoint(c);
            }
        }
        String joined = SPACES.matcher(letters.toString().strip()).replaceAll("-");
        return joined.equals("-") ? "" : joined.toLowerCase(Locale.ROOT);
    }

    /** The slug by which links find a title; never empty. */
    static String ofTitle(List<Inline> title) {
        String slug = of(Nodes.written(title));
        return slug.isEmpty() ? "section" : slug;
    }

    private static boolean isKept(int c) {
        return Character.isLetterOrDigit(c) || " _-\t\n\f\r\u000B".indexOf(c) >= 0 || isMark(c);
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
