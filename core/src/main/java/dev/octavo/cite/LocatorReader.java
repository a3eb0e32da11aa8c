package dev.octavo.cite;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what is written behind a key: {@code p. 33}, {@code Kap. 3}, {@code 5-7, 9 and elsewhere}, {@code {fig. A}}. Labels are
 * those of the publication's language, and the English ones; a number without a label is a page's.
 */
final class LocatorReader {

    /** The labels that the processor knows, by the names of CSL's terms. */
    private static final List<String> LABELS = List.of(
            "book",
            "chapter",
            "column",
            "figure",
            "folio",
            "issue",
            "line",
            "note",
            "opus",
            "page",
            "paragraph",
            "part",
            "section",
            "sub-verbo",
            "verse",
            "volume");

    /** What is usual in English beside the words of its locale. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            entry("p", "page"),
            entry("pp", "page"),
            entry("ch", "chapter"),
            entry("chap", "chapter"),
            entry("sec", "section"),
            entry("\u00A7", "section"),
            entry("\u00A7\u00A7", "section"),
            entry("\u00B6", "paragraph"),
            entry("\u00B6\u00B6", "paragraph"),
            entry("para", "paragraph"),
            entry("paras", "paragraph"),
            entry("fig", "figure"),
            entry("figs", "figure"),
            entry("bk", "book"),
            entry("vol", "volume"),
            entry("no", "issue"),
            entry("n", "note"),
            entry("l", "line"),
            entry("ll", "line"),
            entry("pt", "part"),
            entry("col", "column"),
            entry("fol", "folio"),
            entry("v", "verse"),
            entry("s.v", "sub-verbo"));

    /** Numbers, arabic with letters or roman, and ranges and lists of them. */
    private static final String NUMBER = "(?:\\p{L}?\\d[\\p{L}\\d.:]*+(?<!\\.)|[ivxlcdmIVXLCDM]++\\b)";

    private static final Pattern NUMBERS = Pattern.compile(NUMBER + "(?:\\s*[-\u2013]{1,2}\\s*" + NUMBER + "|,\\s*"
            + NUMBER + "(?![\\p{L}])|\\s*&\\s*" + NUMBER + ")*+");

    private static final Pattern BRACED = Pattern.compile("\\{([^{}]*)\\}(.*)", Pattern.DOTALL);

    private final Map<String, String> labels = new LinkedHashMap<>();

    LocatorReader(Locales locales, String language) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String tag : List.of(language, Locales.STANDARD)) {
            LABELS.forEach(label -> locales.words(tag, label).forEach(word -> words.putIfAbsent(folded(word), label)));
        }
        USUAL.forEach(words::putIfAbsent);
        // The longest first, so that "pp." is not taken for "p".
        words.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, String>>comparingInt(
                                word -> -word.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .forEach(word -> labels.put(word.getKey(), word.getValue()));
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    }

    /** The place that a text begins with, and the rest of the text. */
    Locator read(String text) {
        Matcher braced = BRACED.matcher(text);
        if (braced.matches()) {
            Locator inner = read(braced.group(1));
            return inner.isEmpty()
                    ? new Locator("page", braced.group(1), braced.group(2))
                    : new Locator(inner.label(), inner.number() + inner.rest(), braced.group(2));
        }
        String small = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> label : labels.entrySet()) {
            if (small.startsWith(label.getKey())) {
                String behind = text.substring(label.getKey().length());
                boolean isWhole = behind.matches("(?s)(?:\\.\\s*|\\s+|(?=\\d)).*")
                        || !Character.isLetter(
                                label.getKey().charAt(label.getKey().length() - 1));
                Matcher numbers = NUMBERS.matcher(behind.replaceFirst("^\\.?\\s*", ""));
                if (isWhole && numbers.lookingAt()) {
                    return locator(label.getValue(), numbers, behind.replaceFirst("^\\.?\\s*", ""));
                }
            }
        }
        Matcher numbers = NUMBERS.matcher(text);
        boolean isNumber = numbers.lookingAt() && Character.isDigit(text.charAt(0));
        return isNumber ? locator("page", numbers, text) : new Locator("page", "", text);
    }

    private static Locator locator(String label, Matcher numbers, String text) {
        String number = numbers.group().replaceAll("\\s*[-\u2013]{1,2}\\s*", "-");
        return new Locator(label, number, text.substring(numbers.end()));
    }
}
