package dev.octavo.html.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes JSON of objects, lists, texts and whole numbers. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** The text of maps, lists, numbers and texts; with no character that could end a script that holds it. */
    static String write(Object value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                json.writeFieldName(member.getKey().toString());
                write(member.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }

    /**
     * What a text holds: maps, lists and texts, of numbers too.
     *
     * @throws IOException if it is not JSON
     */
    static Object read(byte[] text) throws IOException {
        try (JsonParser json = FACTORY.createParser(text)) {
            json.nextToken();
            return read(json);
        }
    }

    private static Object read(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                members.put(name, read(json));
            }
            return members;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(read(json));
            }
            return items;
        }
        if (json.currentToken() == null) {
            throw new IOException("the text ends too early");
        }
        return json.getText();
    }

    /**
     * An object.
     *
     * @throws IOException if it is something else
     */
    static Map<String, Object> object(Object value) throws IOException {
        if (!(value instanceof Map<?, ?> members)) {
            throw new IOException("not an object: " + value);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        members.forEach((name, member) -> object.put(name.toString(), member));
        return object;
    }

    /**
     * The list that a member is.
     *
     * @throws IOException if it is something else
     */
    static List<Object> list(Map<String, Object> object, String name) throws IOException {
        if (object.get(name) instanceof List<?> items) {
            return new ArrayList<>(items);
        }
        throw new IOException("not a list: " + name);
    }

    /**
     * The text that a member is.
     *
     * @throws IOException if it is something else
     */
    static String text(Map<String, Object> object, String name) throws IOException {
        if (object.get(name) instanceof String text) {
            return text;
        }
        throw new IOException("not a text: " + name);
    }

    /**
     * The texts of an object that is a member.
     *
     * @throws IOException if it is something else
     */
    static Map<String, String> texts(Map<String, Object> object, String name) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Object> members = object(object.getOrDefault(name, ""));
        for (String key : members.keySet()) {
            texts.put(key, text(members, key));
        }
        return texts;
    }

    /**
     * A whole number.
     *
     * @throws IOException if it is something else
     */
    static int number(Object value) throws IOException {
        try {
            return Integer.parseInt(value.toString());
        } catch (NumberFormatException e) {
            throw new IOException("not a number: " + value, e);
        }
    }
}
