package dev.octavo.html.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The languages of {@code words.properties}, by all their names; read when code first asks for one. */
final class WordLanguages {

    private static final Map<String, WordRules> RULES = rules();

    private WordLanguages() {}

    /** A new lexer for a language; empty where none is known. */
    static Optional<Lexer> lexer(String name) {
        return Optional.ofNullable(RULES.get(name)).map(WordLexer::new);
    }

    private static Map<String, WordRules> rules() {
        Properties all = load();
        Map<String, WordRules> rules = new HashMap<>();
        for (String key : all.stringPropertyNames()) {
            if (key.endsWith(".called")) {
                String language = key.substring(0, key.lastIndexOf('.'));
                WordRules found = WordRules.of(language, all);
                Arrays.stream(all.getProperty(key).split("\\s+")).forEach(name -> rules.put(name, found));
            }
        }
        return Map.copyOf(rules);
    }

    private static Properties load() {
        try (InputStream in = Objects.requireNonNull(WordLanguages.class.getResourceAsStream("words.properties"))) {
            Properties all = new Properties();
            all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
