package dev.octavo.pdf.text;

import java.util.regex.Pattern;

/** Numbers in cells of tables, which stay on their lines also where they have several parts, as 10.5/14.5. */
final class CellNumbers {

    private static final Pattern NUMBER =
            Pattern.compile("[-+−±~≈<>≤≥\\p{Sc}]{0,2}\\d[\\d.,'’/:×–-]{0,14}[\\s\u00A0]?[%‰\\p{Sc}]?");

    private CellNumbers() {}

    /** Whether the text of a cell is a number. */
    static boolean are(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }
}
