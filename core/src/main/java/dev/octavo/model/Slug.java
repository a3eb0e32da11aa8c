package dev.octavo.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A short name made from a title, for identifiers and file names: lower case, letters and digits of any script, words
 * joined by hyphens.
 *
 * <p>{@code Slug.of("What's new in “Ärger”?")} is {@code whats-new-in-ärger}.
 */
public final class Slug {

    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\s_-]+");
    private static final Pattern SPACES = Pattern.compile("[\\s-]+");

    private Slug() {}

    /** The slug of a title; empty when the title holds neither letters nor digits. */
    public static String of(String title) {
        String letters = DROPPED.matcher(Normalizer.normalize(title, Normalizer.Form.NFC))
                .replaceAll("");
        String joined = SPACES.matcher(letters.strip()).replaceAll("-").toLowerCase(Locale.ROOT);
        return joined.equals("-") ? "" : joined;
    }
}
