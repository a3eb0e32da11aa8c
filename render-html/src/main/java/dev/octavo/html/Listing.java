package dev.octavo.html;

import dev.octavo.model.CodeBlock;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is asked of a code block beside its fence, in the words of the generators that have it: a title, marked lines,
 * numbers.
 *
 * @param title its title, mostly a file's name; empty for none
 * @param marked the marked lines, counted from 0
 * @param numbered whether its lines have numbers
 * @param start the number of the first line
 */
record Listing(String title, BitSet marked, boolean numbered, int start) {

    private static final List<String> TITLE = List.of("title", "caption", "filename", "file", "name");
    private static final Set<String> MARKED = Set.of("highlight", "hllines", "emphasizelines", "marklines");
    private static final Set<String> NUMBERED =
            Set.of("linenos", "linenums", "linenumbers", "numberlines", "showlinenumbers");
    private static final Set<String> START = Set.of("startfrom", "linenostart", "firstnumber", "startline");
    private static final Set<String> NO = Set.of("false", "no", "off", "none");

    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:\\s*-\\s*(\\d{1,6}))?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

    static Listing of(CodeBlock code) {
        boolean numbered =
                code.attributes().classes().stream().map(Listing::folded).anyMatch(NUMBERED::contains);
        BitSet marked = new BitSet();
        int start = 1;
        for (Map.Entry<String, String> told : code.attributes().values().entrySet()) {
            String key = folded(told.getKey());
            String value = told.getValue();
            if (MARKED.contains(key)) {
                mark(value, (int) code.text().lines().count(), marked);
            } else if (START.contains(key)) {
                start = number(value, start);
            } else if (NUMBERED.contains(key)) {
                numbered = !NO.contains(value.toLowerCase(Locale.ROOT));
                start = number(value, start);
            }
        }
        return new Listing(title(code.attributes().values()), marked, numbered, start);
    }

    /** Whether lines are nothing of their own. */
    boolean isRunning() {
        return !numbered && marked.isEmpty();
    }

    private static String title(Map<String, String> values) {
        return TITLE.stream()
                .map(key -> values.getOrDefault(key, ""))
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse("");
    }

    /** {@code lineNumbers}, {@code line-numbers} and {@code line_numbers} are the same. */
    private static String folded(String key) {
        return key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /** Marks {@code 1,3-5}, {@code 1 3-5} and {@code 1,"3-5"}, so far as there are such lines. */
    private static void mark(String lines, int count, BitSet marked) {
        Matcher range = RANGE.matcher(lines);
        while (range.find()) {
            int first = Math.max(Integer.parseInt(range.group(1)), 1);
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (first <= Math.min(last, count)) {
                marked.set(first - 1, Math.min(last, count));
            }
        }
    }

    private static int number(String value, int otherwise) {
        return NUMBER.matcher(value).matches() ? Integer.parseInt(value) : otherwise;
    }
}
