package dev.octavo.html;

import dev.octavo.model.CalendarDate;
import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line below a title: who wrote the text, and when, in the words of its language. */
public final class Byline {

    private static final Pattern PRECISE = Pattern.compile("(\\d{2}:\\d{2}:\\d{2}\\.\\d{3})\\d+");

    private static final Set<String> HEBREW = Set.of("he", "iw", "ji", "yi");

    private final Metadata metadata;

    /** The line of a text. */
    public Byline(Metadata metadata) {
        this.metadata = metadata;
    }

    /** The names of the authors, empty for none. */
    public String names() {
        return metadata.authors().stream().map(Person::name).collect(Collectors.joining(", "));
    }

    /** The day written out, a date without a day as it is. */
    public Optional<String> date() {
        return metadata.created().map(this::readable);
    }

    /** The day of the last change, written out in the same way. */
    public Optional<String> updated() {
        return metadata.updated().map(this::readable);
    }

    /** The date as the {@code datetime} of a {@code time} element, which has thousandths of a second at most. */
    public Optional<String> dateTime() {
        return metadata.created().map(date -> PRECISE.matcher(date.iso()).replaceFirst("$1"));
    }

    /** What stands between the names and the date. */
    public String separator() {
        return names().isBlank() || metadata.created().isEmpty() ? "" : mark();
    }

    /** A dot on the line is a nought in Arabic digits, beside those of the day. */
    private String mark() {
        Language language = Language.of(Language.of(metadata).tag()).orElse(Language.DEFAULT);
        boolean hasArabicDigits = language.isRightToLeft()
                && !HEBREW.contains(Locale.forLanguageTag(language.tag()).getLanguage());
        return hasArabicDigits ? "، " : " · ";
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return names().isEmpty() && metadata.created().isEmpty();
    }

    /** The whole line, empty when nothing is known. */
    public String text() {
        return Stream.of(names(), separator(), date().orElse("")).collect(Collectors.joining());
    }

    private String readable(CalendarDate date) {
        Locale locale = Locale.forLanguageTag(Language.of(metadata).tag());
        return date.value().isSupported(ChronoUnit.DAYS)
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .localizedBy(locale)
                        .format(date.day())
                : date.iso();
    }
}
