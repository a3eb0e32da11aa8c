package dev.octavo.source;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** Tells languages in Latin letters by their commonest words. */
final class FunctionWords {

    /** Fewer tell nothing. */
    private static final int FEWEST = 12;

    /** In running text, a quarter to a half of all words are of the commonest thirty. */
    private static final double LEAST_SHARE = .15;

    /** How much better than the next language the best one has to be; neighbours share many words. */
    private static final double LEAST_LEAD = 1.1;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** The languages that each word is common in. */
    private static final Map<String, List<String>> LANGUAGES = load();

    private FunctionWords() {}

    /** The tag of the language whose words these are; empty where that is not clear. */
    static Optional<String> languageOf(String text) {
        List<String> words =
                BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
        List<Entry<String, Integer>> best = hits(words).entrySet().stream()
                .sorted(Entry.<String, Integer>comparingByValue().reversed().thenComparing(Entry.comparingByKey()))
                .limit(2)
                .toList();
        int hits = best.isEmpty() ? 0 : best.get(0).getValue();
        int next = best.size() < 2 ? 0 : best.get(1).getValue();
        boolean isClear = hits >= FEWEST && hits >= LEAST_SHARE * words.size() && hits >= LEAST_LEAD * next;
        return isClear ? Optional.of(best.get(0).getKey()) : Optional.empty();
    }

    private static Map<String, Integer> hits(List<String> words) {
        Map<String, Integer> hits = new HashMap<>();
        for (String word : words) {
            LANGUAGES.getOrDefault(word, List.of()).forEach(language -> hits.merge(language, 1, Integer::sum));
        }
        return hits;
    }

    private static Map<String, List<String>> load() {
        Properties read = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(FunctionWords.class.getResourceAsStream("function-words.properties")),
                StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<String>> languages = new HashMap<>();
        read.stringPropertyNames().forEach(language -> {
            BETWEEN_WORDS.splitAsStream(read.getProperty(language)).forEach(word -> languages
                    .computeIfAbsent(word, first -> new ArrayList<>())
                    .add(language));
        });
        return languages;
    }
}
