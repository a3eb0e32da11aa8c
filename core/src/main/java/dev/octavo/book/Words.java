package dev.octavo.book;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words that assembling writes, in the language of the publication, English where that language is not known. */
final class Words {

    private static final Properties ALL = load();

    private static final char NO_BREAK = '\u00A0';

    private final String language;

    private Words(String language) {
        this.language = language;
    }

    static Words of(String languageTag) {
        return new Words(Locale.forLanguageTag(languageTag).getLanguage());
    }

    /** A word, or a part of one. */
    String word(String key) {
        return ALL.getProperty(
                language + "." + key, Objects.requireNonNull(ALL.getProperty("en." + key), "no such word: " + key));
    }

    /** What something is called by its number, which stays on the same line. */
    String numbered(String key, String number) {
        String word = word(key);
        return (word.contains("{}") ? word.replace("{}", number) : word + NO_BREAK + number).replace(' ', NO_BREAK);
    }

    /** What something is called that has no number. */
    String named(String key) {
        return word(key).replace("{}", "").strip();
    }

    private static Properties load() {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("words.properties")), StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
