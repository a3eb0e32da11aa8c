package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import dev.octavo.model.SourceRange;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** TOML to values that keep their text and place; what is not TOML costs the value that it stands in, and is told. */
final class TomlReader {

    private static final int MAX_ERRORS = 20;

    private final TomlPlaces places;
    private final SourceText toml;
    private final Allowance allowance;
    private final Findings findings;

    TomlReader(SourceText toml, Allowance allowance, Findings findings) {
        this.toml = toml;
        this.places = new TomlPlaces(toml);
        this.allowance = allowance;
        this.findings = findings;
    }

    /** The fields; empty when there is none, as in prose between two lines of plus signs. */
    Optional<MetaValue.Fields> read() {
        if (isDeep()) {
            findings.error(
                    "limit-front-matter", "the front matter has values too deep; it is read as text", toml.point(0, 0));
            return Optional.empty();
        }
        TomlParseResult result = Toml.parse(toml.text());
        boolean isText = result.hasErrors() && result.isEmpty();
        String introduction = "this is not TOML" + (isText ? "; it is read as text: " : ": ");
        result.errors().stream().limit(MAX_ERRORS).forEach(error -> tell(introduction, error));
        return isText ? Optional.empty() : Optional.of(withBroken(fields(result, toml.point(0, 0), 0), result));
    }

    /** The fields, and the values above all tables that are not TOML, kept as the text that they are. */
    private MetaValue.Fields withBroken(MetaValue.Fields fields, TomlParseResult result) {
        Map<String, MetaValue> values = new LinkedHashMap<>(fields.values());
        for (TomlParseError error : result.errors()) {
            places.field(error.position()).ifPresent(field -> values.putIfAbsent(field.key(), field.value()));
        }
        return new MetaValue.Fields(values, fields.at());
    }

    /** Whether brackets nest deeper than values may, or keys have more parts: the parser would recurse as deep. */
    private boolean isDeep() {
        int depth = 0;
        int parts = 0;
        int deepest = 0;
        char before = '.';
        for (char c : toml.text().toCharArray()) {
            depth += c == '[' || c == '{' ? 1 : 0;
            parts = Character.isWhitespace(c) || c == '=' ? 0 : parts + (c == '.' && before != '.' ? 1 : 0);
            before = c;
            deepest = Math.max(deepest, Math.max(depth, parts));
            depth -= (c == ']' || c == '}') && depth > 0 ? 1 : 0;
        }
        return deepest > Allowance.DEPTH;
    }

    private void tell(String introduction, TomlParseError error) {
        String problem = String.valueOf(error.getMessage())
                .replaceFirst(" previously defined at .*", " is there twice; the first one counts");
        findings.error("toml-syntax", introduction + problem, places.at(error.position()));
    }

    private MetaValue.Fields fields(TomlTable table, SourceRange at, int depth) {
        Map<String, MetaValue> values = new LinkedHashMap<>();
        for (String key : table.keySet()) {
            List<String> path = List.of(key);
            TomlPosition position = table.inputPositionOf(path);
            Optional<MetaValue> value =
                    value(Objects.requireNonNull(table.get(path)), places.valueOf(position), depth + 1);
            if (value.isEmpty()) {
                break;
            }
            values.put(key, value.get());
        }
        return new MetaValue.Fields(values, at);
    }

    private MetaValue.Items items(TomlArray array, SourceRange at, int depth) {
        List<MetaValue> values = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            Optional<MetaValue> value = value(array.get(i), places.at(array.inputPositionOf(i)), depth + 1);
            if (value.isEmpty()) {
                break;
            }
            values.add(value.get());
        }
        return new MetaValue.Items(values, at);
    }

    /** A value; empty when the allowance has none left for it. */
    private Optional<MetaValue> value(Object value, SourceRange at, int depth) {
        if (value instanceof TomlTable || value instanceof TomlArray) {
            return allowance.admits(depth, at) ? Optional.of(collection(value, at, depth)) : Optional.empty();
        }
        String text = value instanceof String string ? string : places.literal(at);
        return allowance.admits(text, at) ? Optional.of(new MetaValue.Scalar(text, at)) : Optional.empty();
    }

    private MetaValue collection(Object value, SourceRange at, int depth) {
        return value instanceof TomlTable table ? fields(table, at, depth) : items((TomlArray) value, at, depth);
    }
}
