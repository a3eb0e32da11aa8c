package dev.octavo.source.frontmatter;

import dev.octavo.model.CalendarDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
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

/** Reads dates as people write them; a day that no calendar has is no date. */
final class Dates {

    private static final String TIME =
            "(?:(?:[T ]\\s*|,\\s+)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?"
                    + "\\s*(?<offset>Z|UTC|GMT|[+-]\\d{1,2}(?::?\\d{2})?)?)?";
    private static final String MONTH_NAME = "(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

    private static final List<Pattern> SHAPES = List.of(
            shape("(?<year>\\d{4})(?:([-/.])(?<month>\\d{1,2})(?:\\2(?<day>\\d{1,2})" + TIME + ")?)?"),
            shape("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})" + TIME),
            shape("(?<day>\\d{1,2})(-|\\.\\s*)(?<month>\\d{1,2})\\2(?<year>\\d{4})" + TIME),
            shape("(?:[a-z]+,?\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH_NAME + ",?[ -](?<year>\\d{4})"
                    + TIME),
            shape("(?:[a-z]+,\\s+)?" + MONTH_NAME + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})" + TIME),
            shape(MONTH_NAME + ",?\\s+(?<year>\\d{4})"));

    /** Milliseconds since 1970, as programs write them; the digits of a year are fewer. */
    private static final Pattern EPOCH = Pattern.compile("\\d{12,13}");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Dates() {}

    /** The date that a text tells; empty when it tells none. */
    static Optional<CalendarDate> parse(String text) {
        if (EPOCH.matcher(text.strip()).matches()) {
            Instant instant = Instant.ofEpochMilli(Long.parseLong(text.strip()));
            return date(instant.atOffset(ZoneOffset.UTC));
        }
        for (Pattern shape : SHAPES) {
            Matcher parts = shape.matcher(text.strip());
            if (parts.matches()) {
                return date(parts);
            }
        }
        return Optional.empty();
    }

    private static Optional<CalendarDate> date(Matcher parts) {
        try {
            return date(temporal(parts));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<CalendarDate> date(Temporal value) {
        return value.get(ChronoField.YEAR) == 0 ? Optional.empty() : Optional.of(new CalendarDate(value));
    }

    private static Temporal temporal(Matcher parts) {
        int year = Integer.parseInt(parts.group("year"));
        int month = month(parts);
        if (month < 0) {
            return Year.of(year);
        }
        int day = number(parts, "day");
        if (day < 0) {
            return YearMonth.of(year, month);
        }
        LocalDate date = LocalDate.of(year, month, day);
        return number(parts, "hour") < 0 ? date : time(date, parts);
    }

    private static Temporal time(LocalDate date, Matcher parts) {
        LocalDateTime time = date.atTime(LocalTime.of(
                number(parts, "hour"), number(parts, "minute"), Math.max(0, number(parts, "second")), nanos(parts)));
        String offset = group(parts, "offset");
        return offset.isEmpty() ? time : OffsetDateTime.of(time, offset(offset.toUpperCase(Locale.ROOT)));
    }

    private static int nanos(Matcher parts) {
        String fraction = group(parts, "fraction");
        return fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    private static ZoneOffset offset(String text) {
        if (Character.isLetter(text.charAt(0))) {
            return ZoneOffset.UTC;
        }
        String digits = text.substring(1).replace(":", "");
        String padded = digits.length() % 2 == 0 ? digits : "0" + digits;
        return ZoneOffset.of(text.charAt(0) + padded);
    }

    private static int month(Matcher parts) {
        String name = group(parts, "name").toLowerCase(Locale.ROOT);
        return name.isEmpty() ? number(parts, "month") : MONTHS.indexOf(name) + 1;
    }

    private static int number(Matcher parts, String group) {
        String digits = group(parts, group);
        return digits.isEmpty() ? -1 : Integer.parseInt(digits);
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
