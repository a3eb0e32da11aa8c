package dev.octavo.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * A place in a source text: lines and columns count from 1, columns in UTF-16 units, the end is inclusive.
 *
 * @param source the name of the source, as it was given to the reader: usually a file's path
 * @param line the first line, 0 when only the source is known
 * @param column the first column in that line
 * @param endLine the last line
 * @param endColumn the last column in that line
 */
public record SourceRange(String source, int line, int column, int endLine, int endColumn) implements Serializable {

    /** Rejects nulls by name. */
    public SourceRange {
        Objects.requireNonNull(source, "source");
    }

    /** No place, as for a node made in code. */
    public static final SourceRange NONE = new SourceRange("", 0, 0, 0, 0);

    /** A single point. */
    public static SourceRange point(String source, int line, int column) {
        return new SourceRange(source, line, column, line, column);
    }

    /** The source as a whole. */
    public static SourceRange whole(String source) {
        return point(source, 0, 0);
    }

    /** {@code source:line:column}, as much of it as is known. */
    @Override
    public String toString() {
        return line == 0 ? source : source + ":" + line + ":" + column;
    }
}
