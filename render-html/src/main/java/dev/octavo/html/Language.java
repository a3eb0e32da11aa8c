package dev.octavo.html;

import dev.octavo.model.Metadata;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A language, told by a well-formed tag (BCP 47, section 2.1).
 *
 * @param tag the tag
 */
public record Language(String tag) {

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa");
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "ug", "ur", "yi");

    /** The language of a text; {@link Metadata#DEFAULT_LANGUAGE} where it tells none, or none that is well-formed. */
    public static Language of(Metadata metadata) {
        return metadata.language().flatMap(Language::of).orElseGet(() -> new Language(Metadata.DEFAULT_LANGUAGE));
    }

    /** The language of a tag; empty where it is not well-formed. */
    public static Optional<Language> of(String tag) {
        String hyphenated = tag.replace('_', '-');
        try {
            new Locale.Builder().setLanguageTag(hyphenated);
            return Optional.of(new Language(hyphenated));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    private boolean isRightToLeft() {
        Locale locale = Locale.forLanguageTag(tag);
        String script = locale.getScript().toLowerCase(Locale.ROOT);
        return script.isEmpty()
                ? RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(script);
    }
}
