package dev.octavo.source.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks language tags (BCP 47): well formed, and of a language and a region that exist. */
public final class Languages {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    private static final Pattern ENCODING = Pattern.compile("\\..*$");

    private Languages() {}

    /** The tag, with hyphens for underscores and without an encoding; empty when it is none. */
    public static Optional<String> tag(String text) {
        String tag = ENCODING.matcher(text.strip().replace('_', '-')).replaceFirst("");
        return isKnown(tag) ? Optional.of(tag) : Optional.empty();
    }

    /** The part of a tag before its first hyphen, lower case. */
    public static String primary(String tag) {
        return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static boolean isKnown(String tag) {
        if (tag.isEmpty()) {
            return false;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return isLanguage(primary(tag)) && isRegion(locale.getCountry());
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isLanguage(String subtag) {
        return subtag.length() == 3 || LANGUAGES.contains(subtag);
    }

    private static boolean isRegion(String subtag) {
        return subtag.isEmpty() || subtag.length() == 3 || REGIONS.contains(subtag);
    }
}
