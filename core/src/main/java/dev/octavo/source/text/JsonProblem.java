package dev.octavo.source.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Map;

/** What is wrong with JSON, in words for authors: the parser's speak of its own settings. */
public final class JsonProblem {

    /** What the parser says that it was expecting, and what an author has left out. */
    private static final Map<String, String> MISSING = Map.of(
            "expecting comma", "a comma is missing here",
            "expecting a colon", "a colon is missing here",
            "expecting double-quote", "a name in double quotes is expected here");

    private JsonProblem() {}

    /** What a parser has come upon. */
    public static String of(JsonProcessingException exception) {
        if (exception instanceof JsonEOFException) {
            return "it ends before all is closed that it opens";
        } else if (exception instanceof StreamConstraintsException) {
            return "it nests too deep, or holds a name or a number that is too long";
        }
        return MISSING.entrySet().stream()
                .filter(missing -> exception.getOriginalMessage().contains(missing.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("something else is expected here");
    }
}
