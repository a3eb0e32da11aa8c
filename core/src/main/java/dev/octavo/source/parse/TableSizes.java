package dev.octavo.source.parse;

/**
 * Estimates tables before they are parsed, since the parser makes every cell that a short row lacks: eight kilobytes of
 * rows below a head of 500 columns make 750,000 cells.
 */
public final class TableSizes {

    private TableSizes() {}

    /** The most cells that the tables of a text can have. */
    public static long cells(String text) {
        if (text.indexOf('|') < 0) {
            return 0;
        }
        long cells = 0;
        int columns = 0;
        int start = 0;
        while (start < text.length()) {
            int end = Lines.end(text, start);
            columns = Lines.isBlank(text, start, end) ? 0 : Math.max(columns, columns(text, start, end));
            cells += columns;
            start = end + 1;
        }
        return cells;
    }

    /** How many columns the row below the head of a table defines, also in block quotations; 0 for any other line. */
    private static int columns(String text, int start, int end) {
        int bars = 0;
        for (int i = start; i < end; i++) {
            switch (text.charAt(i)) {
                case '|' -> bars++;
                case '-', ':', '>', ' ', '\t' -> {}
                default -> {
                    return 0;
                }
            }
        }
        return bars == 0 ? 0 : bars + 1;
    }
}
