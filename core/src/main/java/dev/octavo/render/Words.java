package dev.octavo.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * Words that are written for the author, in the language of the text, English where that language is not known: those that
 * chapters, figures and the like are called by, or those of a renderer's own list.
 *
 * <p>A list has keys such as {@code en.chapter}. Where {@code {}} is not in a word, a number follows it. Immutable and thread-safe.
 */
public final class Words {

    private static final Properties OF_PUBLICATIONS =
            read(Objects.requireNonNull(Words.class.getResourceAsStream("words.properties")));

    private static final char NO_BREAK = '\u00A0';

    private final Properties list;
    private final String language;

    private Words(Properties list, String language) {
        this.list = list;
        this.language = language;
    }

    /** What the parts of a publication are called, in the language of a BCP 47 tag. */
    public static Words of(String languageTag) {
        return of(languageTag, OF_PUBLICATIONS);
    }

    /** The words of a list, in the language of a BCP 47 tag. */
    public static Words of(String languageTag, Properties list) {
        return new Words(list, Locale.forLanguageTag(languageTag).getLanguage());
    }

    /** Reads a list, which is in UTF-8, and closes its stream. */
    public static Properties read(InputStream list) {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(list, StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word, if the list has it. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(list.getProperty(language + "." + key))
                .or(() -> Optional.ofNullable(list.getProperty("en." + key)));
    }

    /** A word, or a part of one. */
    public String word(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no such word: " + key));
    }

    /** A word with something in its place, or behind it. */
    public String with(String key, String value) {
        return with(key, " ", value);
    }

    /** What something is called by its number, which stays on the same line: "chapter 3". */
    public String numbered(String key, String number) {
        return with(key, String.valueOf(NO_BREAK), number).replace(' ', NO_BREAK);
    }

    /** What stands at the head of something by its number: "Chapter 3". */
    public String head(String key, String number) {
        return capitalized(with(key, number));
    }

    /** What something is called that has no number. */
    public String named(String key) {
        return word(key).replace("{}", "").strip();
    }

    private String with(String key, String space, String value) {
        String word = word(key);
        return word.contains("{}") ? word.replace("{}", value) : word + space + value;
    }

    /** A text as it stands at the beginning of a line. */
    public static String capitalized(String text) {
        int end = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return end == 0 ? "" : Character.toString(Character.toTitleCase(text.codePointAt(0))) + text.substring(end);
    }
}
