package dev.octavo.cite;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.octavo.cite.bibtex.BibtexDates;
import dev.octavo.model.MetaValue;
import dev.octavo.model.SourceRange;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads works in the format of CSL-JSON, which front matter has as {@code references}, too. */
final class CslJson {

    private static final int MAX_DEPTH = 20;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private static final Set<String> DATES =
            Set.of("issued", "accessed", "available-date", "event-date", "original-date", "submitted");

    /** The markup that texts may have: {@code <i>}, {@code <span class="nocase">}. */
    private static final Pattern SPAN = Pattern.compile(
            "<span (?:class=\"(nocase)\"|style=\"font-variant:\\s*small-caps;?\")>(.*?)</span>", Pattern.DOTALL);

    private final SourceText source;
    private final Findings findings;
    private final List<Work> works = new ArrayList<>();

    private CslJson(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** The works of a file: a list, or an object that holds one as {@code items} or {@code references}. */
    static List<Work> read(SourceText source, Findings findings) {
        CslJson reader = new CslJson(source, findings);
        try (JsonParser parser = JSON.createParser(source.text())) {
            reader.readWorks(parser);
        } catch (IOException e) {
            reader.tell(e);
        }
        return reader.works;
    }

    private void tell(IOException exception) {
        JsonLocation place = exception instanceof JsonProcessingException json ? json.getLocation() : null;
        String problem = exception instanceof JsonProcessingException json ? json.getOriginalMessage() : "";
        findings.error(
                "bibliography-syntax",
                "no JSON from here on: " + problem,
                place == null ? SourceRange.whole(source.source()) : at(place));
    }

    private void readWorks(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    readWork(parser);
                }
            }
        }
    }

    private void readWork(JsonParser parser) throws IOException {
        SourceRange at = at(parser.currentTokenLocation());
        if (value(parser) instanceof Map<?, ?> fields) {
            add(fields, at, works, findings);
        }
    }

    private SourceRange at(JsonLocation place) {
        return source.point(place.getLineNr() - 1, Math.max(0, place.getColumnNr() - 1));
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> fields = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, value(parser));
            }
            return fields;
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return items;
        }
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : marked(parser.getText());
    }

    /** The works of a list in YAML. */
    static List<Work> of(List<MetaValue.Fields> references, Findings findings) {
        List<Work> works = new ArrayList<>();
        references.forEach(fields -> {
            if (value(fields) instanceof Map<?, ?> values) {
                add(values, fields.at(), works, findings);
            }
        });
        return works;
    }

    private static Object value(MetaValue value) {
        if (value instanceof MetaValue.Fields fields) {
            Map<String, Object> values = new LinkedHashMap<>();
            fields.values().forEach((name, field) -> values.put(name, value(field)));
            return values;
        } else if (value instanceof MetaValue.Items items) {
            List<Object> values = new ArrayList<>();
            items.values().forEach(item -> values.add(value(item)));
            return values;
        }
        return marked(((MetaValue.Scalar) value).text());
    }

    private static void add(Map<?, ?> fields, SourceRange at, List<Work> works, Findings findings) {
        String key = String.valueOf(fields.containsKey("id") ? fields.get("id") : fields.get("citation-key"));
        if (key.isBlank() || key.equals("null")) {
            findings.error("bibliography-work", "a work without an id", at);
            return;
        }
        Map<String, Object> named = new LinkedHashMap<>();
        fields.forEach((name, value) -> named.put(String.valueOf(name), dated(String.valueOf(name), value)));
        named.put("id", key);
        works.add(new Work(key, named, at));
    }

    /** Dates may be written as texts, and as years, months and days by name. */
    private static Object dated(String name, Object value) {
        if (!DATES.contains(name)) {
            return value;
        } else if (value instanceof List<?> parts) {
            return Map.of("date-parts", parts.stream().map(CslJson::parts).toList());
        } else if (value instanceof Map<?, ?> date && date.containsKey("year")) {
            return Map.of("date-parts", List.of(parts(date)));
        }
        return value instanceof String text ? BibtexDates.of(text) : value;
    }

    private static List<Object> parts(Object date) {
        return date instanceof Map<?, ?> named
                ? Stream.of("year", "month", "day")
                        .<Object>map(named::get)
                        .takeWhile(Objects::nonNull)
                        .toList()
                : List.of(date);
    }

    private static String marked(String text) {
        String marked = Mark.strip(text);
        if (marked.indexOf('<') < 0) {
            return marked;
        }
        for (Mark mark : Mark.values()) {
            if (!mark.tag().isEmpty()) {
                marked = marked.replace("<" + mark.tag() + ">", String.valueOf(mark.open()))
                        .replace("</" + mark.tag() + ">", String.valueOf(mark.close()));
            }
        }
        return SPAN.matcher(marked)
                .replaceAll(span -> Matcher.quoteReplacement(
                        (span.group(1) == null ? Mark.SMALL_CAPS : Mark.NO_CASE).around(span.group(2))));
    }
}
