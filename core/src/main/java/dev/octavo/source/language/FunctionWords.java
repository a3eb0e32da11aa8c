package dev.octavo.source.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;

/** Tells languages in Latin letters by their commonest words. */
public final class FunctionWords {

    /** Fewer tell nothing. */
    private static final int FEWEST = 12;

    /** Fewer that differ tell nothing, however often they stand there: the columns W 1, W 2, W 3 of a table are not Polish. */
    private static final int FEWEST_DIFFERENT = 5;

    /** In running text, a quarter to a half of all words are of the commonest thirty. */
    private static final double LEAST_SHARE = .15;

    /** How much better than the next language the best one has to be; neighbours share many words. */
    private static final double LEAST_LEAD = 1.1;

    private static final double EVIDENT_SHARE = .3;
    private static final double EVIDENT_LEAD = 2;

    private static final Properties WORDS = load();

    private static final List<String> LANGUAGES =
            WORDS.stringPropertyNames().stream().sorted().toList();

    /** The languages that each word is common in, by their places in the list of all. */
    private static final Map<String, List<Integer>> LANGUAGES_OF_WORDS = languagesOfWords();

    /** How many words of the text are common in each language. */
    private final int[] hits = new int[LANGUAGES.size()];

    /** How many different ones. */
    private final int[] different = new int[LANGUAGES.size()];

    private final Set<String> seen = new HashSet<>();
    private int words;

    private FunctionWords(String text) {
        words(text.toLowerCase(Locale.ROOT), this::count);
    }

    /** The tag of the language whose words these are; empty where that is not clear. */
    public static Optional<String> languageOf(String text) {
        return new FunctionWords(text).language(FEWEST, LEAST_SHARE, LEAST_LEAD);
    }

    /** The tag of the language whose words these are beyond doubt, so that more of the text would not tell another. */
    public static Optional<String> evidentIn(String text) {
        return new FunctionWords(text).language(2 * FEWEST, EVIDENT_SHARE, EVIDENT_LEAD);
    }

    private void count(String word) {
        words++;
        List<Integer> languages = LANGUAGES_OF_WORDS.getOrDefault(word, List.of());
        boolean isNew = !languages.isEmpty() && seen.add(word);
        for (int language : languages) {
            hits[language]++;
            different[language] += isNew ? 1 : 0;
        }
    }

    private Optional<String> language(int fewest, double share, double lead) {
        int best = most(hits.length);
        int next = most(best);
        boolean isEnough = hits[best] >= fewest && different[best] >= FEWEST_DIFFERENT;
        boolean isClear = isEnough && hits[best] >= share * words && hits[best] >= lead * hits[next];
        return isClear ? Optional.of(LANGUAGES.get(best)) : Optional.empty();
    }

    /** The language, but one, that has the most hits. */
    private int most(int but) {
        int most = but == 0 ? 1 : 0;
        for (int language = most + 1; language < hits.length; language++) {
            most = language != but && hits[language] > hits[most] ? language : most;
        }
        return most;
    }

    /** Takes the runs of letters, with the marks on them. */
    private static void words(String text, Consumer<String> each) {
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = endOfWord(text, start);
            if (end > start) {
                each.accept(text.substring(start, end));
            }
        }
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && isOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isOfWord(int c) {
        return Character.isLetter(c) || (c > 0x7F && isMark(c));
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static Properties load() {
        Properties read = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(FunctionWords.class.getResourceAsStream("function-words.properties")),
                StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private static Map<String, List<Integer>> languagesOfWords() {
        Map<String, List<Integer>> languages = new HashMap<>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            int language = i;
            words(WORDS.getProperty(LANGUAGES.get(i)), word -> languages
                    .computeIfAbsent(word, first -> new ArrayList<>())
                    .add(language));
        }
        return languages;
    }
}
