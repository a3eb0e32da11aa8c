package dev.octavo.source;

import dev.octavo.internal.LanguageTags;
import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.source.language.FunctionWords;
import dev.octavo.source.language.TextSample;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What language a text seems to be written in: told by its script where few languages are written in that, else by its
 * commonest words, of thirty languages in Latin letters. A guess that is not clear is none. Stateless and thread-safe.
 */
public final class LanguageGuess {

    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.ofEntries(
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.THAI, "th"));

    /** How many characters mostly tell a language, and how many are asked where these leave a doubt. */
    private static final int GLANCE = 600;

    private static final int LOOK = 2500;

    /** More articles of a book are not asked; they are taken from all over it. */
    private static final int ARTICLES = 24;

    private final String text;

    /** How many letters the text has of other scripts than Latin. */
    private final Map<UnicodeScript, Integer> others = new HashMap<>();

    private int latin;

    private LanguageGuess(String text) {
        this.text = text;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                count(c);
            }
        }
    }

    /** The tag of the language that an article seems to be written in; empty where that is not clear. */
    public static Optional<String> of(Article article) {
        return of(length -> TextSample.of(article, length));
    }

    /**
     * The tag of the language that most articles of a publication tell, or seem to be written in; empty where that is not
     * clear. Of a long book, two dozen that stand at equal distances are asked.
     */
    public static Optional<String> of(Publication publication) {
        List<Article> articles = publication.articles();
        int asked = Math.min(articles.size(), ARTICLES);
        return IntStream.range(0, asked)
                .mapToObj(i -> articles.get((int) ((long) i * articles.size() / asked)))
                .map(article ->
                        article.metadata().language().flatMap(LanguageTags::tag).or(() -> of(article)))
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** The tag of the language that a document seems to be written in; empty where that is not clear. */
    static Optional<String> of(org.commonmark.node.Node document) {
        return of(length -> TextSample.of(document, length));
    }

    private static Optional<String> of(IntFunction<String> beginning) {
        LanguageGuess glance = new LanguageGuess(beginning.apply(GLANCE));
        Optional<String> evident = glance.others.isEmpty() ? FunctionWords.evidentIn(glance.text) : Optional.empty();
        return evident.or(() -> new LanguageGuess(beginning.apply(LOOK)).language());
    }

    /** Kana stand for Japanese, of which they are a part; a letter of Chinese is worth a word of three. */
    private void count(int letter) {
        UnicodeScript script = letter < 0x80 ? UnicodeScript.LATIN : UnicodeScript.of(letter);
        switch (script) {
            case LATIN -> latin++;
            case KATAKANA, HIRAGANA -> others.merge(UnicodeScript.HIRAGANA, 3, Integer::sum);
            case HAN, HANGUL -> others.merge(script, 3, Integer::sum);
            case COMMON, INHERITED -> {}
            default -> others.merge(script, 1, Integer::sum);
        }
    }

    private Optional<String> language() {
        Optional<Map.Entry<UnicodeScript, Integer>> other =
                others.entrySet().stream().max(Map.Entry.comparingByValue());
        int letters = other.map(Map.Entry::getValue).orElse(0);
        Optional<String> byWords = latin > letters ? FunctionWords.languageOf(text) : Optional.empty();
        // Names and terms in Latin letters stand in texts of every script, seldom the other way round.
        return byWords.or(
                () -> letters * 3 > latin ? other.flatMap(script -> byScript(script.getKey())) : Optional.empty());
    }

    private Optional<String> byScript(UnicodeScript script) {
        return switch (script) {
            case HAN -> Optional.of(isJapanese() ? "ja" : chinese());
            case ARABIC -> Optional.of(arabic());
            case CYRILLIC -> Optional.of(cyrillic());
            default -> Optional.ofNullable(BY_SCRIPT.get(script));
        };
    }

    private boolean isJapanese() {
        int kana = others.getOrDefault(UnicodeScript.HIRAGANA, 0);
        return kana * 10 > others.getOrDefault(UnicodeScript.HAN, 0);
    }

    private String chinese() {
        long simplified = count("这国们来时个说为对会没么过还后学点开关实现问题动员门见让给长头东书车马语");
        long traditional = count("這國們來時個說為對會沒麼過還後學點開關實現問題動員門見讓給長頭東書車馬語");
        return traditional > simplified ? "zh-Hant" : "zh-Hans";
    }

    private String arabic() {
        int all = others.getOrDefault(UnicodeScript.ARABIC, 0);
        if (count("ٹڈڑےں") * 50 > all) {
            return "ur";
        }
        boolean isPersian = count("گچپژ") * 100 > all || count("یک") > count("يكةىإأ");
        return isPersian ? "fa" : "ar";
    }

    private String cyrillic() {
        if (count("ыэ") > 0) {
            return count("ў") > 0 ? "be" : "ru";
        }
        if (count("їєґ") > 0) {
            return "uk";
        }
        return count("јљњђћ") > 0 ? "sr" : count("ъ") > 0 ? "bg" : "ru";
    }

    private long count(String which) {
        return text.chars().filter(c -> which.indexOf(c) >= 0).count();
    }
}
