package dev.octavo.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.octavo.model.Attributes;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.MetaValue;
import dev.octavo.model.SourceRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes members of JSON objects, and leaves out those that are at their default. */
final class JsonOut {

    /** Far more than a model nests; the generator's own limit is for callers whose data may be cyclic. */
    private static final int MAX_DEPTH = 10_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    /** What the generator does, which fails only as far as memory fails. */
    private interface Step {
        void run() throws IOException;
    }

    private final JsonGenerator json;
    private final boolean sources;

    private JsonOut(JsonGenerator json, boolean sources) {
        this.json = json;
        this.sources = sources;
    }

    /** The bytes of a whole text. */
    static byte[] write(Consumer<JsonOut> content, boolean sources) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        run(() -> {
            try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
                json.setPrettyPrinter(printer());
                content.accept(new JsonOut(json, sources));
                json.writeRaw('\n');
            }
        });
        return bytes.toByteArray();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }

    void object(Runnable members) {
        run(json::writeStartObject);
        members.run();
        run(json::writeEndObject);
    }

    void object(String name, Runnable members) {
        run(() -> json.writeFieldName(name));
        object(members);
    }

    void text(String name, String value) {
        if (!value.isEmpty()) {
            run(() -> json.writeStringField(name, value));
        }
    }

    void text(String name, Optional<String> value) {
        value.ifPresent(text -> run(() -> json.writeStringField(name, text)));
    }

    void date(String name, Optional<CalendarDate> value) {
        text(name, value.map(CalendarDate::iso));
    }

    void flag(String name, boolean value) {
        if (value) {
            run(() -> json.writeBooleanField(name, true));
        }
    }

    /** A number, left out where it is what a reader takes for granted. */
    void number(String name, int value, int granted) {
        if (value != granted) {
            run(() -> json.writeNumberField(name, value));
        }
    }

    /** A constant in lower case, left out where a reader takes it for granted. */
    void word(String name, Enum<?> value, Enum<?> granted) {
        text(name, value == granted ? "" : word(value));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    void texts(String name, List<String> values) {
        list(name, values, this::element);
    }

    /** A text as an element of a list. */
    void element(String value) {
        run(() -> json.writeString(value));
    }

    <T> void list(String name, List<T> values, Consumer<T> writer) {
        if (!values.isEmpty()) {
            run(() -> json.writeFieldName(name));
            list(values, writer);
        }
    }

    /** A list as an element of a list. */
    <T> void list(List<T> values, Consumer<T> writer) {
        run(json::writeStartArray);
        values.forEach(writer);
        run(json::writeEndArray);
    }

    void attributes(Attributes attributes) {
        if (!attributes.isEmpty()) {
            object("attributes", () -> {
                text("id", attributes.id());
                texts("classes", attributes.classes());
                if (!attributes.values().isEmpty()) {
                    object("values", () -> attributes.values().forEach((key, value) -> member(key, value)));
                }
            });
        }
    }

    /** A member of an author's own naming, which is kept empty too. */
    private void member(String name, String value) {
        run(() -> json.writeStringField(name, value));
    }

    void at(SourceRange at) {
        if (sources && !at.equals(SourceRange.NONE)) {
            object("at", () -> {
                text("source", at.source());
                number("line", at.line(), 0);
                number("column", at.column(), 0);
                number("endLine", at.endLine(), 0);
                number("endColumn", at.endColumn(), 0);
            });
        }
    }

    void fields(String name, MetaValue.Fields fields) {
        if (!fields.values().isEmpty()) {
            run(() -> json.writeFieldName(name));
            value(fields);
        }
    }

    private void value(MetaValue value) {
        if (value instanceof MetaValue.Scalar scalar) {
            element(scalar.text());
        } else if (value instanceof MetaValue.Items items) {
            list(items.values(), this::value);
        } else if (value instanceof MetaValue.Fields fields) {
            object(() -> fields.values().forEach((key, field) -> {
                run(() -> json.writeFieldName(key));
                value(field);
            }));
        }
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
