package dev.octavo.source.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of values that commas or other signs part, some of them in quotes, in which quotes are doubled.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class CsvRows {

    private static final char QUOTE = '"';

    private final String text;
    private final char delimiter;
    private final List<List<String>> rows = new ArrayList<>();
    private int place;

    private CsvRows(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** The rows of a text, without those that are empty lines; a quote that nothing closes ends with the text. */
    public static List<List<String>> of(String text, char delimiter) {
        return new CsvRows(text, delimiter).read();
    }

    private List<List<String>> read() {
        while (place < text.length()) {
            List<String> row = row();
            if (row.size() > 1 || !row.get(0).isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<String> row() {
        List<String> values = new ArrayList<>();
        values.add(value());
        while (place < text.length() && text.charAt(place) == delimiter) {
            place++;
            values.add(value());
        }
        place++;
        return values;
    }

    private String value() {
        while (place < text.length() && text.charAt(place) == ' ' && delimiter != ' ') {
            place++;
        }
        return place < text.length() && text.charAt(place) == QUOTE ? quoted() : bare();
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        place++;
        while (place < text.length()) {
            char sign = text.charAt(place++);
            if (sign != QUOTE) {
                value.append(sign);
            } else if (place < text.length() && text.charAt(place) == QUOTE) {
                value.append(QUOTE);
                place++;
            } else {
                return (value + bare()).strip();
            }
        }
        return value.toString().strip();
    }

    private String bare() {
        int start = place;
        while (place < text.length() && text.charAt(place) != delimiter && text.charAt(place) != '\n') {
            place++;
        }
        return text.substring(start, place).strip();
    }
}
