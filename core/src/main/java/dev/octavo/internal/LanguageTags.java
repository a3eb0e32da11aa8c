package dev.octavo.internal;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks language tags (BCP 47): well formed, and of a language and a region that exist. */
public final class LanguageTags {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    private static final Pattern ENCODING = Pattern.compile("\\..*$");

    private LanguageTags() {}

    /** The tag, with hyphens for underscores and without an encoding; empty when it is none. */
    public static Optional<String> tag(String text) {
        String tag = ENCODING.matcher(text.strip().replace('_', '-')).replaceFirst("");
        return isOfLanguage(tag) && locale(tag).isPresent() ? Optional.of(tag) : Optional.empty();
    }

    /** The part of a tag before its first hyphen, lower case. */
    public static String primary(String tag) {
        return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** Tags that begin with a single letter are of private use, or were registered for something else. */
    private static boolean isOfLanguage(String tag) {
        return primary(tag).length() > 1;
    }

    /** The locale of a well-formed tag, which may say that its language is none; empty where language or region do not exist. */
    public static Optional<Locale> locale(String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build())
                    .filter(locale -> isLanguage(locale.getLanguage()) && isRegion(locale.getCountry()));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Of the codes of three letters, some 8,000, Java knows too few to doubt one. */
    private static boolean isLanguage(String subtag) {
        return subtag.isEmpty() || subtag.length() == 3 || LANGUAGES.contains(subtag);
    }

    private static boolean isRegion(String subtag) {
        return subtag.isEmpty() || subtag.length() == 3 || REGIONS.contains(subtag);
    }
}
