package dev.octavo.cite.bibtex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates: {@code 1984}, {@code 2001-03/2002-04-05}, {@code 1723~}; anything else is kept as it is written. */
public final class BibtexDates {

    private static final Pattern DATE = Pattern.compile("(-?\\d{1,4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:T.*)?([~?%]?)");

    private static final Pattern MONTH =
            Pattern.compile("(?i)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?");

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private BibtexDates() {}

    /** When an entry was issued, from {@code date}, else {@code year}, {@code month} and {@code day}. */
    static Optional<Map<String, Object>> issued(BibtexEntry entry) {
        Optional<String> date = entry.first("date");
        return date.isPresent()
                ? date.map(BibtexDates::of)
                : entry.first("year").map(year -> of(year, entry));
    }

    private static Map<String, Object> of(String year, BibtexEntry entry) {
        String month = entry.first("month").map(BibtexDates::month).orElse("");
        String day = entry.first("day").map(LatexText::of).orElse("");
        return of(LatexText.of(year) + (month.isEmpty() ? "" : "-" + month + (day.isEmpty() ? "" : "-" + day)), year);
    }

    /** The number of a month; empty where it is none. */
    private static String month(String latex) {
        String month = LatexText.of(latex);
        Matcher name = MONTH.matcher(month);
        if (name.matches()) {
            return String.valueOf(1 + MONTHS.indexOf(name.group(1).toLowerCase(Locale.ROOT)) / 3);
        }
        return month.matches("\\d{1,2}") ? month : "";
    }

    /** A date in the format of biblatex, as CSL-JSON has it. */
    public static Map<String, Object> of(String date) {
        return of(LatexText.of(date), date);
    }

    private static Map<String, Object> of(String date, String written) {
        List<List<Integer>> parts = new ArrayList<>();
        boolean isAbout = false;
        for (String end : date.replace('\u2013', '/').split("/", -1)) {
            Matcher read = DATE.matcher(end.strip());
            if (!read.matches()) {
                boolean isOpen = end.isBlank() || end.strip().equals("..");
                if (isOpen && parts.size() == 1) {
                    continue;
                }
                return Map.of("literal", LatexText.of(written));
            }
            isAbout |= !read.group(4).isEmpty();
            parts.add(numbers(read));
        }
        return dated(parts.size() > 2 ? parts.subList(0, 2) : parts, isAbout);
    }

    /** Both ends of a range are as exact as the less exact one, since the processor takes no others. */
    private static Map<String, Object> dated(List<List<Integer>> parts, boolean isAbout) {
        int exact = parts.stream().mapToInt(List::size).min().orElse(1);
        Map<String, Object> date = new LinkedHashMap<>();
        date.put(
                "date-parts", parts.stream().map(part -> part.subList(0, exact)).toList());
        if (isAbout) {
            date.put("circa", true);
        }
        return date;
    }

    private static List<Integer> numbers(Matcher date) {
        List<Integer> numbers = new ArrayList<>();
        numbers.add(Integer.valueOf(date.group(1)));
        for (int i = 2; i <= 3 && date.group(i) != null; i++) {
            int number = Integer.parseInt(date.group(i));
            if (number < 1 || number > (i == 2 ? 12 : 31)) {
                break;
            }
            numbers.add(number);
        }
        return numbers;
    }
}
