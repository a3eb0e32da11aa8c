package dev.octavo.source.frontmatter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.octavo.model.MetaValue;
import dev.octavo.model.SourceRange;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.JsonProblem;
import dev.octavo.source.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON to values that keep their text and place. */
final class JsonValues {

    /** An object with a key: neither the mark of a template nor a list of attributes. */
    private static final Pattern HEAD = Pattern.compile("\\s*+\\{\\s*+\"(?:[^\"\\\\\\n]|\\\\.)*+\"\\s*+:");

    private static final Pattern LINE_END = Pattern.compile("[ \\t]*+(?:\\n|\\z)");

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Allowance.DEPTH)
                    .build())
            .build();

    private final SourceText source;
    private final Allowance allowance;
    private final Findings findings;
    private final String nulls;

    /**
     * A reader of one text.
     *
     * @param nulls the text of a null: in front matter, what was written
     */
    JsonValues(SourceText source, Allowance allowance, String nulls, Findings findings) {
        this.nulls = nulls;
        this.source = source;
        this.allowance = allowance;
        this.findings = findings;
    }

    /** The object that a source begins with, and the text below it; empty when it does not begin with one. */
    Optional<FrontMatter.Parted> readHead() {
        if (!HEAD.matcher(source.text()).lookingAt()) {
            return Optional.empty();
        }
        try (JsonParser parser = JSON.createParser(source.text())) {
            MetaValue.Fields fields = object(parser);
            int end = (int) parser.currentLocation().getCharOffset();
            Matcher lineEnd =
                    LINE_END.matcher(source.text()).region(end, source.text().length());
            return lineEnd.lookingAt()
                    ? Optional.of(new FrontMatter.Parted(fields, source.from(lineEnd.end())))
                    : Optional.empty();
        } catch (IOException e) {
            tell(e);
            return Optional.empty();
        }
    }

    /** The object that is the whole source; empty when the source is anything else. */
    Optional<MetaValue.Fields> readAll() {
        try (JsonParser parser = JSON.createParser(source.text())) {
            return Optional.of(object(parser));
        } catch (IOException e) {
            tell(e);
            return Optional.empty();
        }
    }

    private void tell(IOException exception) {
        JsonLocation place = exception instanceof JsonProcessingException json ? json.getLocation() : null;
        String problem = exception instanceof JsonProcessingException json ? JsonProblem.of(json) : "";
        findings.error(
                "json-syntax",
                "this is not JSON; it is read as text: " + problem,
                place == null ? source.point(0, 0) : at(place));
    }

    private MetaValue.Fields object(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new JsonParseException(parser, "no object");
        }
        return fields(parser, 0);
    }

    private MetaValue.Fields fields(JsonParser parser, int depth) throws IOException {
        SourceRange at = at(parser.currentTokenLocation());
        Map<String, MetaValue> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            SourceRange keyAt = at(parser.currentTokenLocation());
            parser.nextToken();
            Optional<MetaValue> value = value(parser, depth + 1);
            if (value.isPresent() && values.put(key, value.get()) != null) {
                findings.warning(
                        "json-duplicate-key", "the key " + key + " is there twice; the last one counts", keyAt);
            }
        }
        return new MetaValue.Fields(values, at);
    }

    private MetaValue.Items items(JsonParser parser, int depth) throws IOException {
        SourceRange at = at(parser.currentTokenLocation());
        List<MetaValue> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            value(parser, depth + 1).ifPresent(values::add);
        }
        return new MetaValue.Items(values, at);
    }

    /** The value that the parser stands at; empty when the allowance has none left for it. */
    private Optional<MetaValue> value(JsonParser parser, int depth) throws IOException {
        SourceRange at = at(parser.currentTokenLocation());
        if (!parser.currentToken().isStructStart()) {
            String text = parser.currentToken() == JsonToken.VALUE_NULL ? nulls : parser.getText();
            return allowance.admits(text, at) ? Optional.of(new MetaValue.Scalar(text, at)) : Optional.empty();
        }
        if (!allowance.admits(depth, at)) {
            parser.skipChildren();
            return Optional.empty();
        }
        return Optional.of(
                parser.currentToken() == JsonToken.START_OBJECT ? fields(parser, depth) : items(parser, depth));
    }

    private SourceRange at(JsonLocation place) {
        return source.point(place.getLineNr() - 1, Math.max(0, place.getColumnNr() - 1));
    }
}
