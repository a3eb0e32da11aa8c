package dev.octavo.source.markdown.list;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of an item of a {@link LetteredList}.
 *
 * @param opening the parenthesis before the number, or nothing
 * @param number letters or digits
 * @param closing what stands behind it
 * @param length how many characters all of it has, without the white space behind
 */
record LetteredMarker(String opening, String number, String closing, int length) {

    /** What stands behind it is text: a list in a list, code and the like would be read otherwise without it. */
    private static final Pattern MARKER = Pattern.compile(
            "(?<open>\\(?)(?<number>[a-z]{1,9}+|[A-Z]{1,9}+|[0-9]{1,4}+)(?<close>[.)])"
                    + "[ \\t]{1,4}+(?![-+*][ \\t]|[-+*]$|#|>|\\||:[ \\t]|<|```|~~~|---|___|\\*\\*\\*|[0-9]{1,9}[.)][ \\t]|[ \\t]|$)");

    /** But for what is a Roman number more often. */
    private static final Pattern INITIAL = Pattern.compile("[A-HJ-UWYZ]");

    private static final Set<String> FIRST = Set.of("a", "A", "i", "I");

    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};

    private static final int LETTERS = 26;
    private static final int MOST_ROMAN = 99;

    /** The marker at a place of a line. */
    static Optional<LetteredMarker> at(CharSequence line, int start) {
        Matcher marker = MARKER.matcher(line).region(start, line.length());
        if (!marker.lookingAt()) {
            return Optional.empty();
        }
        boolean isOpened = !marker.group("open").isEmpty();
        boolean isNumber = Character.isDigit(marker.group("number").charAt(0));
        boolean isClosed = !isOpened || marker.group("close").equals(")");
        return isClosed && (isOpened || !isNumber) && !isInitial(marker)
                ? Optional.of(new LetteredMarker(
                        marker.group("open"),
                        marker.group("number"),
                        marker.group("close"),
                        marker.end("close") - start))
                : Optional.empty();
    }

    /** Whether it is an initial of a name, as a capital with a stop and a single space is to pandoc, too. */
    private static boolean isInitial(Matcher marker) {
        boolean isCapital = INITIAL.matcher(marker.group("number")).matches();
        return isCapital
                && marker.group("open").isEmpty()
                && marker.group("close").equals(".")
                && !marker.group().endsWith("\t")
                && marker.end() - marker.end("close") < 2;
    }

    /** Whether a list may begin so. */
    boolean isFirst() {
        return FIRST.contains(number) || number.equals("1");
    }

    boolean isNumber() {
        return Character.isDigit(number.charAt(0));
    }

    String written() {
        return opening + number + closing;
    }

    /** Whether an item that begins so stands behind others, of which the first begins otherwise. */
    boolean follows(LetteredMarker first, int items) {
        return opening.equals(first.opening)
                && closing.equals(first.closing)
                && number.equals(number(first.number, items + 1));
    }

    /** What an item of a list begins with whose first begins so; empty for none. */
    private static String number(String first, int count) {
        return switch (first) {
            case "a" -> letter(count);
            case "A" -> letter(count).toUpperCase(Locale.ROOT);
            case "i" -> roman(count);
            case "I" -> roman(count).toUpperCase(Locale.ROOT);
            default -> Integer.toString(count);
        };
    }

    private static String letter(int count) {
        return count <= LETTERS ? Character.toString('a' + count - 1) : "";
    }

    private static String roman(int count) {
        return count <= MOST_ROMAN ? TENS[count / 10] + ONES[count % 10] : "";
    }
}
