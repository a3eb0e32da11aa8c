package dev.octavo.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.octavo.model.MetaValue;
import dev.octavo.model.SourceRange;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.JsonProblem;
import dev.octavo.source.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON to values that know their places. Of a text that breaks off or goes wrong, what stands before is kept.
 *
 * <p>The stack of open values is ours, so that no depth of the text is too much for the thread's.
 */
final class JsonTree {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** An object or an array whose end has not been seen. */
    private static final class Open {

        private final boolean object;
        private final SourceRange at;
        private final Map<String, MetaValue> fields = new LinkedHashMap<>();
        private final List<MetaValue> items = new ArrayList<>();
        private String name = "";
        private SourceRange nameAt = SourceRange.NONE;

        Open(boolean object, SourceRange at) {
            this.object = object;
            this.at = at;
        }

        MetaValue close() {
            return object ? new MetaValue.Fields(fields, at) : new MetaValue.Items(items, at);
        }
    }

    private final SourceText source;
    private final Findings findings;
    private final Deque<Open> open = new ArrayDeque<>();

    private JsonTree(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
        open.push(new Open(false, SourceRange.whole(source.source())));
    }

    /** The value of a text; an empty object when the text holds no value at all. */
    static MetaValue read(SourceText source, Findings findings) {
        JsonTree tree = new JsonTree(source, findings);
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            tree.read(parser);
        } catch (JsonProcessingException e) {
            findings.error(
                    "json-syntax",
                    "not JSON, what follows is left out: " + JsonProblem.of(e),
                    tree.at(e.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory does not fail to be read
        }
        return tree.root();
    }

    private void read(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            SourceRange at = at(parser.currentTokenLocation());
            switch (token) {
                case START_OBJECT, START_ARRAY -> open.push(new Open(token == JsonToken.START_OBJECT, at));
                case END_OBJECT, END_ARRAY -> close();
                case FIELD_NAME -> name(parser.currentName(), at);
                case VALUE_NULL -> add(new MetaValue.Scalar("", at));
                default -> add(new MetaValue.Scalar(parser.getText(), at));
            }
        }
    }

    private void name(String name, SourceRange at) {
        Open object = open.element();
        object.name = name;
        object.nameAt = at;
    }

    private void close() {
        MetaValue value = open.pop().close();
        add(value);
    }

    private void add(MetaValue value) {
        Open parent = open.element();
        if (!parent.object) {
            parent.items.add(value);
        } else if (parent.fields.put(parent.name, value) != null) {
            findings.warning(
                    "json-duplicate",
                    "the member " + parent.name + " is there twice; the last one counts",
                    parent.nameAt);
        }
    }

    private MetaValue root() {
        while (open.size() > 1) {
            close();
        }
        List<MetaValue> roots = open.element().items;
        roots.stream()
                .skip(1)
                .findFirst()
                .ifPresent(next -> findings.warning(
                        "json-value", "a text holds one value; from here on it is left out", next.at()));
        return roots.isEmpty() ? MetaValue.Fields.NONE : roots.get(0);
    }

    /** The place of a location; a limit that is passed has none. */
    private SourceRange at(@Nullable JsonLocation location) {
        return location == null
                ? SourceRange.whole(source.source())
                : source.point(Math.max(0, location.getLineNr() - 1), Math.max(0, location.getColumnNr() - 1));
    }
}
