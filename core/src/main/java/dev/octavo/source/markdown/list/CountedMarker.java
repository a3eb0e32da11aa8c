package dev.octavo.source.markdown.list;

import dev.octavo.source.markdown.citation.CitationKey;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.block.ParserState;

/**
 * The beginning of an item of a {@link CountedList}.
 *
 * @param label the name of an example, empty for none
 * @param examples whether it is one
 * @param content the column that what the item holds begins in
 * @param empty whether nothing stands behind it
 */
record CountedMarker(String label, boolean examples, int content, boolean empty) {

    private static final int INDENT_OF_CODE = 4;

    private static final Pattern MARKER = Pattern.compile("(?:#\\.|\\(@([A-Za-z0-9_-]*+)\\))([ \\t]++|$)");

    /** The marker that the parser is at; a name of a figure or the like refers to that. */
    static Optional<CountedMarker> at(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        Matcher marker = MARKER.matcher(line).region(start, line.length());
        if (state.getIndent() >= INDENT_OF_CODE || !marker.lookingAt()) {
            return Optional.empty();
        }
        boolean examples = line.charAt(start) == '(';
        String label = examples ? marker.group(1) : "";
        return CitationKey.isPlace(label)
                ? Optional.empty()
                : Optional.of(marker(label, examples, line, marker, state.getColumn() + state.getIndent()));
    }

    private static CountedMarker marker(String label, boolean examples, CharSequence line, Matcher marker, int column) {
        int behind = column + marker.start(2) - marker.start();
        int content = behind;
        for (int i = marker.start(2); i < marker.end(2); i++) {
            content += line.charAt(i) == '\t' ? INDENT_OF_CODE - content % INDENT_OF_CODE : 1;
        }
        boolean empty = marker.end() == line.length();
        boolean code = content - behind > INDENT_OF_CODE;
        return new CountedMarker(label, examples, empty || code ? behind + 1 : content, empty);
    }
}
