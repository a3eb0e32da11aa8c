package dev.octavo.json;

import dev.octavo.model.Attributes;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.MetaValue;
import dev.octavo.model.SourceRange;
import dev.octavo.source.text.Findings;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A JSON object whose members are asked for one by one; a member that is missing or not what it should be is the default. */
final class JsonObject {

    /** What every node may tell, whether its type makes something of it or not. */
    private static final Set<String> EVERYWHERE = Set.of("type", "attributes", "at");

    private final MetaValue.Fields fields;
    private final Findings findings;
    private final Set<String> known = new HashSet<>(EVERYWHERE);

    JsonObject(MetaValue value, Findings findings) {
        this.findings = findings;
        this.fields = value instanceof MetaValue.Fields object ? object : MetaValue.Fields.NONE;
        if (!(value instanceof MetaValue.Fields)) {
            findings.warning("json-value", "an object should stand here", value.at());
        }
    }

    /** What a reader makes of an object; members that it did not ask for are reported. */
    static <T> T read(MetaValue value, Findings findings, Function<JsonObject, T> reader) {
        JsonObject object = new JsonObject(value, findings);
        T read = reader.apply(object);
        object.reportUnknown();
        return read;
    }

    SourceRange place() {
        return fields.at();
    }

    Findings findings() {
        return findings;
    }

    boolean has(String name) {
        return fields.values().containsKey(name);
    }

    Optional<MetaValue> member(String name) {
        known.add(name);
        return Optional.ofNullable(fields.values().get(name));
    }

    private <T> Optional<T> member(String name, Class<T> type, String wanted) {
        Optional<MetaValue> member = member(name);
        member.filter(value -> !type.isInstance(value))
                .ifPresent(value -> findings.warning("json-value", name + " is not " + wanted, value.at()));
        return member.filter(type::isInstance).map(type::cast);
    }

    String text(String name) {
        return member(name, MetaValue.Scalar.class, "a text")
                .map(MetaValue.Scalar::text)
                .orElse("");
    }

    void text(String name, Consumer<String> setter) {
        Optional.of(text(name)).filter(text -> !text.isEmpty()).ifPresent(setter);
    }

    boolean flag(String name) {
        return word(name, List.of("false", "true")).equals("true");
    }

    /** A whole number; one out of range is moved into it. */
    int number(String name, int granted, int least, int most) {
        String text = text(name);
        if (text.isEmpty()) {
            return granted;
        }
        if (!text.matches("\\d{1,18}")) {
            findings.warning("json-value", name + " is not a whole number: " + text, at(name));
            return granted;
        }
        long number = Long.parseLong(text);
        if (number < least || number > most) {
            findings.warning("json-value", name + " is " + least + " to " + most + ", not " + text, at(name));
        }
        return (int) Math.max(least, Math.min(most, number));
    }

    /** One of some words; the first of them is the default. */
    String word(String name, List<String> words) {
        String text = text(name);
        if (text.isEmpty() || words.contains(text)) {
            return text.isEmpty() ? words.get(0) : text;
        }
        findings.warning("json-value", name + " is one of " + String.join(", ", words) + ", not " + text, at(name));
        return words.get(0);
    }

    /** A constant, written in lower case; the first of its kind is the default. */
    <E extends Enum<E>> E constant(String name, E[] constants) {
        List<String> words = Stream.of(constants).map(JsonOut::word).toList();
        return constants[words.indexOf(word(name, words))];
    }

    void date(String name, Consumer<CalendarDate> setter) {
        String text = text(name);
        if (!text.isEmpty()) {
            date(text)
                    .ifPresentOrElse(
                            setter,
                            () -> findings.warning("json-value", name + " is not an ISO 8601 date: " + text, at(name)));
        }
    }

    private static Optional<CalendarDate> date(String text) {
        try {
            return Optional.of(new CalendarDate(
                    switch (text.length()) {
                        case 4 -> Year.parse(text);
                        case 7 -> YearMonth.parse(text);
                        case 10 -> LocalDate.parse(text);
                        default ->
                            text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                                    ? OffsetDateTime.parse(text)
                                    : LocalDateTime.parse(text);
                    }));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A list; a single value is a list of one. */
    <T> List<T> list(String name, Function<MetaValue, T> reader) {
        List<T> list = new ArrayList<>();
        for (MetaValue value : member(name).map(JsonObject::items).orElse(List.of())) {
            list.add(reader.apply(value));
        }
        return list;
    }

    /** A list of objects. */
    <T> List<T> objects(String name, Function<JsonObject, T> reader) {
        return list(name, value -> read(value, findings, reader));
    }

    static List<MetaValue> items(MetaValue value) {
        return value instanceof MetaValue.Items items ? items.values() : List.of(value);
    }

    List<String> texts(String name) {
        return list(name, value -> {
            if (value instanceof MetaValue.Scalar scalar) {
                return scalar.text();
            }
            findings.warning("json-value", name + " is not a list of texts", value.at());
            return "";
        });
    }

    /** What a reader makes of an object where there is one. */
    <T> Optional<T> object(String name, Function<JsonObject, T> reader) {
        return member(name).map(value -> read(value, findings, reader));
    }

    MetaValue.Fields fields(String name) {
        return member(name, MetaValue.Fields.class, "an object").orElse(MetaValue.Fields.NONE);
    }

    Attributes attributes() {
        return object("attributes", JsonObject::readAttributes).orElse(Attributes.NONE);
    }

    private static Attributes readAttributes(JsonObject told) {
        Map<String, String> values =
                told.object("values", JsonObject::readTexts).orElse(Map.of());
        return new Attributes(told.text("id"), told.texts("classes"), values);
    }

    /** All members, by names of an author's own. */
    private static Map<String, String> readTexts(JsonObject named) {
        Map<String, String> texts = new LinkedHashMap<>();
        named.fields.values().keySet().forEach(key -> texts.put(key, named.text(key)));
        return texts;
    }

    /** Where the thing was read once, where that is told; else its place in the JSON. */
    SourceRange at() {
        return object("at", JsonObject::readRange).orElse(place());
    }

    private static SourceRange readRange(JsonObject told) {
        return new SourceRange(
                told.text("source"),
                told.number("line", 0, 0, Integer.MAX_VALUE),
                told.number("column", 0, 0, Integer.MAX_VALUE),
                told.number("endLine", 0, 0, Integer.MAX_VALUE),
                told.number("endColumn", 0, 0, Integer.MAX_VALUE));
    }

    private SourceRange at(String name) {
        MetaValue value = fields.values().get(name);
        return value == null ? place() : value.at();
    }

    /** Tells of members that nobody asked for. */
    void reportUnknown() {
        fields.values().forEach((name, value) -> {
            if (!known.contains(name)) {
                findings.warning(
                        "json-member", "the member " + name + " means nothing here; it is left out", value.at());
            }
        });
    }
}
