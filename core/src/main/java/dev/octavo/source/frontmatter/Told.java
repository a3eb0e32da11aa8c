package dev.octavo.source.frontmatter;

import dev.octavo.model.CalendarDate;
import dev.octavo.model.MetaValue;
import dev.octavo.report.Diagnostic;
import dev.octavo.source.text.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What fields tell under any of several keys, the first key first; a value that cannot be what its key says is reported.
 *
 * <p>Fields of the top count before those that Hugo keeps under {@code params}, and Zola under {@code taxonomies} and
 * {@code extra}.
 */
final class Told {

    private final List<Keys> scopes;
    private final Dates dates;
    private final Findings findings;
    private final List<List<String>> asked = new ArrayList<>();

    Told(MetaValue.Fields fields, Dates dates, Findings findings) {
        Keys top = Keys.of(fields);
        this.scopes = Stream.of(top, top.within("params"), top.within("taxonomies"), top.within("extra"))
                .filter(scope -> !scope.isEmpty())
                .toList();
        this.dates = dates;
        this.findings = findings;
    }

    /** The value of the first of the keys, written folded, that has one. */
    Optional<MetaValue> value(List<String> keys) {
        asked.add(keys);
        for (Keys scope : scopes) {
            Optional<MetaValue> value = scope.first(keys);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** The values of all of the keys that have one. */
    List<MetaValue> values(List<String> keys) {
        asked.add(keys);
        List<MetaValue> values = new ArrayList<>();
        for (Keys scope : scopes) {
            for (String key : keys) {
                scope.get(key).ifPresent(values::add);
            }
        }
        return values;
    }

    /** All fields by their folded keys, in the order written. */
    Stream<Map.Entry<String, MetaValue>> fields() {
        return scopes.stream().flatMap(Keys::stream);
    }

    /** Whether a key, written folded, is one that was asked for. */
    boolean wasAsked(String key) {
        return asked.stream().anyMatch(keys -> keys.contains(key));
    }

    /** All keys that were asked for, written folded. */
    Set<String> asked() {
        return asked.stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text of the first of the keys that has a value. */
    Optional<String> text(List<String> keys) {
        Optional<MetaValue> value = value(keys);
        Optional<String> text = value.flatMap(Values::text);
        if (value.isPresent() && text.isEmpty()) {
            warn("metadata-value", keys.get(0) + " is not a text", value.get());
        }
        return text;
    }

    /** Whether any of the keys says yes. */
    boolean isYes(List<String> keys) {
        List<MetaValue> values = values(keys);
        for (MetaValue value : values) {
            if (!Values.isBlank(value) && !Values.isYes(value) && !Values.isNo(value)) {
                warn("metadata-value", keys.get(0) + " is yes or no", value);
            }
        }
        return values.stream().anyMatch(Values::isYes);
    }

    /** Whether any of the keys says no. */
    boolean isNo(List<String> keys) {
        return values(keys).stream().anyMatch(Values::isNo);
    }

    /** The first date that the keys tell; those that are none are reported up to there. */
    Optional<CalendarDate> date(List<String> keys) {
        return values(keys).stream()
                .filter(value -> !Values.isYes(value) && !Values.isNo(value))
                .flatMap(value -> date(value).stream())
                .findFirst();
    }

    private Optional<CalendarDate> date(MetaValue value) {
        MetaValue written = value instanceof MetaValue.Fields fields
                ? Keys.of(fields).get("date").orElse(value)
                : value;
        Optional<String> text = Values.text(written);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Dates.Reading reading = dates.read(text.get());
        if (reading.date().isEmpty()) {
            findings.add(Diagnostic.warning("metadata-date", reading.problem(), written.at())
                    .withHint(reading.hint()));
        }
        return reading.date();
    }

    void warn(String code, String message, MetaValue value) {
        findings.warning(code, message, value.at());
    }
}
