package dev.octavo.text;

import dev.octavo.model.OrderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The numbers of a list's items as HTML counts them: by digits, letters or Roman numerals, and perhaps backwards. */
final class ItemNumbers {

    private static final int LETTERS = 26;
    private static final int LAST_ROMAN = 3999;
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private ItemNumbers() {}

    static List<String> of(OrderedList list) {
        String type = list.attributes().values().getOrDefault("type", "");
        int count = list.items().size();
        boolean backwards = list.attributes().values().containsKey("reversed");
        int first = backwards && list.start() == 1 ? count : list.start();
        return IntStream.range(0, count)
                .mapToObj(i -> delimited(number(backwards ? first - i : first + i, type), list))
                .toList();
    }

    /** A number and what is around it. */
    private static String delimited(String number, OrderedList list) {
        return switch (list.attributes().values().getOrDefault("delimiter", "")) {
            case "paren" -> number + ")";
            case "parens" -> "(" + number + ")";
            default -> number + ".";
        };
    }

    private static String number(int number, String type) {
        return switch (type) {
            case "a" -> letters(number);
            case "A" -> letters(number).toUpperCase(Locale.ROOT);
            case "i" -> roman(number);
            case "I" -> roman(number).toUpperCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    /** a to z, then aa, ab and so on; what is not above nothing has no letter. */
    private static String letters(int number) {
        if (number < 1) {
            return String.valueOf(number);
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('a' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > LAST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }
}
