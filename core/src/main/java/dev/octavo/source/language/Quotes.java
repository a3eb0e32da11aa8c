package dev.octavo.source.language;

import dev.octavo.internal.LanguageTags;
import java.util.Map;

/**
 * The quotation marks of a language, after the CLDR.
 *
 * @param open before a quotation
 * @param close after it
 * @param innerOpen before a quotation within a quotation
 * @param innerClose after that
 */
public record Quotes(String open, String close, String innerOpen, String innerClose) {

    private static final String NARROW_SPACE = "\u202F";

    private static final Quotes ENGLISH = new Quotes("“", "”", "‘", "’");
    private static final Quotes GERMAN = new Quotes("„", "“", "‚", "‘");
    private static final Quotes POLISH = new Quotes("„", "”", "‚", "’");
    private static final Quotes GUILLEMETS = new Quotes("«", "»", "“", "”");
    private static final Quotes SWISS = new Quotes("«", "»", "‹", "›");
    private static final Quotes FRENCH = new Quotes("«" + NARROW_SPACE, NARROW_SPACE + "»", "“", "”");
    private static final Quotes RUSSIAN = new Quotes("«", "»", "„", "“");
    private static final Quotes SWEDISH = new Quotes("”", "”", "’", "’");
    private static final Quotes JAPANESE = new Quotes("「", "」", "『", "』");

    private static final Map<String, Quotes> BY_LANGUAGE = Map.ofEntries(
            Map.entry("bg", GERMAN),
            Map.entry("cs", GERMAN),
            Map.entry("de", GERMAN),
            Map.entry("el", GUILLEMETS),
            Map.entry("es", GUILLEMETS),
            Map.entry("fi", SWEDISH),
            Map.entry("fr", FRENCH),
            Map.entry("he", SWEDISH),
            Map.entry("hr", POLISH),
            Map.entry("hu", POLISH),
            Map.entry("is", GERMAN),
            Map.entry("it", GUILLEMETS),
            Map.entry("ja", JAPANESE),
            Map.entry("nb", GUILLEMETS),
            Map.entry("nn", GUILLEMETS),
            Map.entry("no", GUILLEMETS),
            Map.entry("pl", POLISH),
            Map.entry("ro", POLISH),
            Map.entry("ru", RUSSIAN),
            Map.entry("sk", GERMAN),
            Map.entry("sl", GERMAN),
            Map.entry("sv", SWEDISH),
            Map.entry("uk", RUSSIAN));

    /** The marks of the language that a tag names; those of English for one not known here. */
    public static Quotes of(String language) {
        boolean swiss = language.endsWith("-CH") || language.endsWith("-LI");
        return swiss ? SWISS : BY_LANGUAGE.getOrDefault(LanguageTags.primary(language), ENGLISH);
    }
}
