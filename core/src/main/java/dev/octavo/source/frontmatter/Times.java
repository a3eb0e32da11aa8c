package dev.octavo.source.frontmatter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the time of a day, with the zone that it is told in: an offset, an abbreviation, or the name of a region. */
final class Times {

    private static final Pattern TIME = Pattern.compile(
            "(?:[T,]|\\bat\\b|\\s)++(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?"
                    + "(?:\\s*(?<half>[ap])\\.?m\\.?)?\\s*+(?<zone>[+-]?[\\w/+:-]*)(?:\\[[\\w/+-]+]|\\s*\\([^)]*\\))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OFFSET =
            Pattern.compile("(?:UTC|GMT|UT)?(?<sign>[+-])(?<hours>\\d{1,2}):?(?<minutes>\\d{2})?");

    /** The abbreviations of RFC 822 and of Europe; others, such as {@code IST}, mean several offsets. */
    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("WET", 0),
            Map.entry("WEST", 1),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7));

    private Times() {}

    /**
     * A day at the time that a text tells; empty when it tells none.
     *
     * @throws java.time.DateTimeException if no clock shows that time, or no place has that zone
     */
    static Optional<Temporal> at(LocalDate day, String text) {
        Matcher parts = TIME.matcher(text.stripTrailing());
        if (!parts.matches()) {
            return Optional.empty();
        }
        LocalTime time = LocalTime.of(hour(parts), number(parts, "minute"), number(parts, "second"), nanos(parts));
        return zoned(day.atTime(time), parts.group("zone"));
    }

    private static int hour(Matcher parts) {
        int hour = number(parts, "hour");
        String half = parts.group("half");
        if (half == null) {
            return hour;
        }
        return hour > 12 ? -1 : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static Optional<Temporal> zoned(LocalDateTime time, String zone) {
        if (zone.isEmpty()) {
            return Optional.of(time);
        }
        String upper = zone.toUpperCase(Locale.ROOT);
        Integer hours = HOURS.get(upper);
        if (hours != null) {
            return Optional.of(OffsetDateTime.of(time, ZoneOffset.ofHours(hours)));
        }
        Matcher offset = OFFSET.matcher(upper);
        if (offset.matches()) {
            return Optional.of(OffsetDateTime.of(time, offset(offset)));
        }
        return zone.contains("/") ? Optional.of(time.atZone(ZoneId.of(zone)).toOffsetDateTime()) : Optional.empty();
    }

    private static ZoneOffset offset(Matcher parts) {
        int sign = parts.group("sign").equals("-") ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * number(parts, "hours"), sign * number(parts, "minutes"));
    }

    private static int nanos(Matcher parts) {
        String fraction = parts.group("fraction");
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    private static int number(Matcher parts, String group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
