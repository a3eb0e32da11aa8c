package dev.octavo.source.frontmatter;

import dev.octavo.model.CalendarDate;
import dev.octavo.source.DateOrder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as people write them; a day that no calendar has is no date, and one that may be two days is none either. */
final class Dates {

    /** No date is longer; what is may be anything, and take its time. */
    private static final int MAX_LENGTH = 100;

    /**
     * What a text tells: a date, or why it tells none.
     *
     * @param date the date
     * @param problem why there is none, empty when there is one
     * @param hint what would help, empty for nothing
     */
    record Reading(Optional<CalendarDate> date, String problem, String hint) {

        private static Reading of(Temporal value) {
            return new Reading(Optional.of(new CalendarDate(value)), "", "");
        }

        private static Reading none(String problem, String hint) {
            return new Reading(Optional.empty(), problem, hint);
        }
    }

    private static final String NAME = "(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String ORDINAL = "(?:st|nd|rd|th)?";

    private static final List<Pattern> SHAPES = List.of(
            shape("(?<year>\\d{4})(?:([-/.])(?<month>\\d{1,2})(?:\\2(?<day>\\d{1,2})(?<time>(?:[T ,].*)?))?)?"),
            shape("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?<time>(?:[T ].*)?)"),
            shape("(?<day>\\d{1,2})\\.\\s*(?<month>\\d{1,2})\\.\\s*(?<year>\\d{4})(?<time>(?:[T ,].*)?)"),
            shape("(?:[a-z]+,?\\s+)?(?<day>\\d{1,2})" + ORDINAL + "[ -]" + NAME
                    + ",?[ -](?<year>\\d{4})(?<time>(?:[ ,].*)?)"),
            shape("(?:[a-z]+,?\\s+)?" + NAME + "\\s+(?<day>\\d{1,2})" + ORDINAL
                    + ",?\\s+(?<year>\\d{4})(?<time>(?:[ ,].*)?)"),
            shape(NAME + ",?\\s+(?<year>\\d{4})"));

    /** A day and a month in the order that a {@link DateOrder} tells. */
    private static final Pattern UNORDERED =
            shape("(?<first>\\d{1,2})([-/])(?<second>\\d{1,2})\\2(?<year>\\d{4})(?<time>(?:[T ,].*)?)");

    /** Milliseconds since 1970, as programs write them; the digits of a year are fewer. */
    private static final Pattern EPOCH = Pattern.compile("\\d{12,13}");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final DateOrder order;

    Dates(DateOrder order) {
        this.order = order;
    }

    Reading read(String written) {
        String text = written.strip();
        if (text.length() > MAX_LENGTH) {
            return Reading.none("too long for a date: " + text.substring(0, MAX_LENGTH), "");
        }
        try {
            return EPOCH.matcher(text).matches() ? epoch(text) : shaped(text);
        } catch (DateTimeException e) {
            return Reading.none("no such date: " + text, "");
        }
    }

    private static Reading epoch(String text) {
        return Reading.of(Instant.ofEpochMilli(Long.parseLong(text)).atOffset(ZoneOffset.UTC));
    }

    private Reading shaped(String text) {
        Matcher unordered = UNORDERED.matcher(text);
        if (unordered.matches()) {
            return unordered(unordered);
        }
        for (Pattern shape : SHAPES) {
            Matcher parts = shape.matcher(text);
            if (parts.matches()) {
                return reading(date(parts), group(parts, "time"), text);
            }
        }
        return Reading.none("not a date: " + text, "");
    }

    private Reading unordered(Matcher parts) {
        int first = Integer.parseInt(parts.group("first"));
        int second = Integer.parseInt(parts.group("second"));
        boolean isSure = first > 12 || second > 12 || first == second;
        if (!isSure && order == DateOrder.UNKNOWN) {
            return Reading.none(
                    "two dates in one: " + parts.group(), "write the year first, or choose the reader's DateOrder");
        }
        boolean isDayFirst = isSure ? second <= 12 : order == DateOrder.DAY_FIRST;
        int year = Integer.parseInt(parts.group("year"));
        LocalDate day = LocalDate.of(year, isDayFirst ? second : first, isDayFirst ? first : second);
        return reading(day, parts.group("time"), parts.group());
    }

    /** A date and what is written behind it, which must be a time. */
    private static Reading reading(Temporal date, String time, String text) {
        if (date.get(ChronoField.YEAR) == 0) {
            return Reading.none("no such date: " + text, "");
        }
        if (time.isBlank()) {
            return Reading.of(date);
        }
        return Times.at((LocalDate) date, time)
                .map(Reading::of)
                .orElseGet(() -> Reading.none("not a date: " + text, ""));
    }

    private static Temporal date(Matcher parts) {
        int year = Integer.parseInt(parts.group("year"));
        String name = group(parts, "name").toLowerCase(Locale.ROOT);
        String number = group(parts, "month");
        if (name.isEmpty() && number.isEmpty()) {
            return Year.of(year);
        }
        int month = name.isEmpty() ? Integer.parseInt(number) : MONTHS.indexOf(name) + 1;
        String day = group(parts, "day");
        return day.isEmpty() ? YearMonth.of(year, month) : LocalDate.of(year, month, Integer.parseInt(day));
    }

    /** What a named group matched, empty also where the shape has no such group. */
    private static String group(Matcher parts, String name) {
        if (!parts.pattern().pattern().contains("(?<" + name + ">")) {
            return "";
        }
        String matched = parts.group(name);
        return matched == null ? "" : matched;
    }

    private static Pattern shape(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
