package dev.octavo.pdf.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The languages whose words can be parted. Their patterns are read when first needed. Thread-safe. */
public final class Hyphenation {

    /** The files of patterns by language; those of German and Greek are named for their spelling. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("bg", "bg"),
            Map.entry("ca", "ca"),
            Map.entry("da", "da"),
            Map.entry("de", "de-1996"),
            Map.entry("el", "el-monoton"),
            Map.entry("en", "en-us"),
            Map.entry("es", "es"),
            Map.entry("fi", "fi"),
            Map.entry("fr", "fr"),
            Map.entry("hu", "hu"),
            Map.entry("it", "it"),
            Map.entry("nl", "nl"),
            Map.entry("pl", "pl"),
            Map.entry("pt", "pt"),
            Map.entry("ru", "ru"),
            Map.entry("sv", "sv"),
            Map.entry("tr", "tr"),
            Map.entry("uk", "uk"));

    private static final Set<String> BRITISH = Set.of("GB", "IE", "AU", "NZ", "ZA", "IN");

    private final Map<String, Patterns> read = new ConcurrentHashMap<>();

    /** Whether words of a language can be parted. */
    boolean knows(String tag) {
        return file(tag).isPresent();
    }

    Optional<Patterns> patterns(String tag) {
        return file(tag).map(name -> read.computeIfAbsent(name, Patterns::read));
    }

    private static Optional<String> file(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        boolean british = locale.getLanguage().equals("en") && BRITISH.contains(locale.getCountry());
        return british ? Optional.of("en-gb") : Optional.ofNullable(FILES.get(locale.getLanguage()));
    }
}
