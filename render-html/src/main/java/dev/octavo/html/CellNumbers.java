package dev.octavo.html;

import java.util.regex.Pattern;

/** Numbers in cells of tables, which stay on their lines also where they have several parts, as 10.5/14.5 or € 2,720. */
public final class CellNumbers {

    private static final String SPACE = "[\\s\u00A0\u202F]";
    private static final String BEFORE = "[-+−±~≈<>≤≥\\p{Sc}]{0,2}" + SPACE + "?";
    private static final String THOUSANDS = "\\d{1,3}(?:" + SPACE + "\\d{3}){1,3}+(?:[.,]\\d{1,4})?+";
    private static final String FIGURES = "\\d[\\d.,'’/:×–-]{0,14}";
    private static final String BEHIND = SPACE + "?[%‰\\p{Sc}]?";

    private static final Pattern NUMBER = Pattern.compile(BEFORE + "(?:" + THOUSANDS + "|" + FIGURES + ")" + BEHIND);

    private static final Pattern END_OF_LINE = Pattern.compile("\\s|[/:×–-]");

    private CellNumbers() {}

    /** Whether the text of a cell is a number. */
    public static boolean are(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }

    /** Whether the text of a cell is a number in which a line could end. */
    static boolean areOfParts(String text) {
        return are(text) && END_OF_LINE.matcher(text.strip()).find();
    }
}
