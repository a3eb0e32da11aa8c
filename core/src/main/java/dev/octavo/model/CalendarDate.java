package dev.octavo.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Objects;

/**
 * A date as precise as it was written: a year, a month, a day, or a day with its time.
 *
 * @param value a {@link Year}, {@link YearMonth}, {@link LocalDate}, {@link LocalDateTime} or {@link OffsetDateTime} of
 *     the years 1 to 9999
 */
public record CalendarDate(Temporal value) {

    /** Checks the type of the value and its year. */
    public CalendarDate {
        Objects.requireNonNull(value, "value");
        if (!(value instanceof Year
                || value instanceof YearMonth
                || value instanceof LocalDate
                || value instanceof LocalDateTime
                || value instanceof OffsetDateTime)) {
            throw new IllegalArgumentException("not a date: " + value);
        }
        int year = value.get(ChronoField.YEAR);
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("a year is 1 to 9999, not " + year);
        }
    }

    /** A day. */
    public static CalendarDate of(int year, int month, int day) {
        return new CalendarDate(LocalDate.of(year, month, day));
    }

    /** The date in ISO 8601 form: {@code 2015}, {@code 2015-11}, {@code 2015-11-01}, {@code 2015-11-01T10:00Z}. */
    public String iso() {
        return value instanceof Year year ? String.format(Locale.ROOT, "%04d", year.getValue()) : value.toString();
    }

    /** The day, the first one of a month or a year. */
    public LocalDate day() {
        if (value instanceof Year year) {
            return year.atDay(1);
        }
        return value instanceof YearMonth month ? month.atDay(1) : LocalDate.from(value);
    }

    /** The instant, in UTC where no offset is known: the start of the day where no time is. */
    public Instant instant() {
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        LocalDateTime local = value instanceof LocalDateTime time ? time : day().atStartOfDay();
        return local.toInstant(ZoneOffset.UTC);
    }
}
