package dev.octavo.source.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** What is wrong with JSON, in words for authors: the parser's speak of its own settings. */
public final class JsonProblem {

    private JsonProblem() {}

    /** What a parser has come upon. */
    public static String of(JsonProcessingException exception) {
        if (exception instanceof JsonEOFException) {
            return "it ends before all is closed that it opens";
        } else if (exception instanceof StreamConstraintsException) {
            return "it nests too deep, or holds a name or a number that is too long";
        }
        return "something else is expected here";
    }
}
