package dev.octavo.html;

import dev.octavo.internal.LanguageTags;
import dev.octavo.model.Direction;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.report.DiagnosticSink;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A language, named by a well-formed tag (BCP 47, section 2.1), and the way its lines run.
 *
 * @param tag the tag
 * @param isRightToLeft whether lines run from right to left
 */
public record Language(String tag, boolean isRightToLeft) {

    /** Rejects nulls by name. */
    public Language {
        Objects.requireNonNull(tag, "tag");
    }

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa");
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES = Set.of(
            "ar", "arc", "arz", "azb", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "mzn", "nqo", "pnb", "ps", "sd",
            "skr", "syr", "ug", "ur", "yi");

    /** What is assumed of a text that does not say: {@link Metadata#DEFAULT_LANGUAGE}. */
    public static final Language DEFAULT = new Language(Metadata.DEFAULT_LANGUAGE);

    /** The language and direction of a text; {@link #DEFAULT} for what is missing or not well-formed. */
    public static Language of(Metadata metadata) {
        return of(metadata, DEFAULT);
    }

    /**
     * The language and direction of a text; without a direction, it is that of the language.
     *
     * @param otherwise the language of a text without a language, or without a well-formed one
     */
    public static Language of(Metadata metadata, Language otherwise) {
        Language language = metadata.language().flatMap(Language::of).orElse(otherwise);
        return metadata.direction()
                .map(direction -> new Language(language.tag, direction == Direction.RIGHT_TO_LEFT))
                .orElse(language);
    }

    /**
     * A publication all of whose articles tell their language. One that tells none, or none that is well-formed, has that of
     * the publication; where that tells none either, the one that its text seems to be written in, by its letters and its
     * commonest words, if that is clear; else {@link #DEFAULT}. A part of an article most of which runs the other way, such as a
     * quotation in Arabic, tells that as well, where its author did not.
     *
     * @param diagnostics receives a report of each guess that is not the default, and of each invalid tag
     */
    public static Publication told(Publication publication, DiagnosticSink diagnostics) {
        return new ToldLanguages(diagnostics)
                .of(publication)
                .withChapters(chapter -> chapter.withArticle(TurnedBlocks.in(chapter.article())));
    }

    /** The language of a tag; empty where it is not well-formed, or of a language or a region that does not exist. */
    public static Optional<Language> of(String tag) {
        if (tag.equals(DEFAULT.tag)) {
            return Optional.of(DEFAULT);
        }
        String hyphenated = tag.replace('_', '-');
        return LanguageTags.locale(hyphenated).map(known -> new Language(hyphenated));
    }

    private Language(String tag) {
        this(tag, isRightToLeft(tag));
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return isRightToLeft ? "rtl" : "ltr";
    }

    private static boolean isRightToLeft(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String script = locale.getScript().toLowerCase(Locale.ROOT);
        return script.isEmpty()
                ? RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(script);
    }
}
