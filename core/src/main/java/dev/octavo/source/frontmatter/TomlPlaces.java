package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import dev.octavo.model.SourceRange;
import dev.octavo.source.text.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlPosition;

/** Tells where the positions of tomlj are, whose columns count code points, and what is written there. */
final class TomlPlaces {

    /** A key, quoted or not, perhaps dotted, up to its value. */
    private static final Pattern KEY =
            Pattern.compile("(?:\"(?:[^\"\\\\]|\\\\.)*+\"|'[^']*+'|[\\w-]++|[ \\t.])*+=[ \\t]*+");

    /** A number, a date or a word; a date may have a space before its time. */
    private static final Pattern LITERAL = Pattern.compile("[^\\s,\\]}#]++(?: \\d[^\\s,\\]}#]*+)?");

    /** A field; the mark of a quotation that does not end on its line is no part of its value. */
    private static final Pattern FIELD =
            Pattern.compile("[ \\t]*+([\\w-]++)[ \\t]*+=[ \\t]*+(?:[\"'](?=[^\"']*+$))?(\\S.*)");

    /**
     * A line that is not TOML, but plainly a field.
     *
     * @param key its key
     * @param value what is written behind the sign of equality
     */
    record BrokenField(String key, MetaValue.Scalar value) {}

    private final SourceText toml;
    private final Columns columns;
    private final int firstTable;

    TomlPlaces(SourceText toml) {
        this.toml = toml;
        this.columns = new Columns(toml);
        this.firstTable = (int)
                toml.text().lines().takeWhile(line -> !line.startsWith("[")).count();
    }

    SourceRange at(@Nullable TomlPosition position) {
        return position == null
                ? toml.point(0, 0)
                : toml.point(position.line() - 1, columns.offset(position.line() - 1, position.column() - 1));
    }

    /** Where the value of a key begins, on the key's line; where the key is when it is the head of a table. */
    SourceRange valueOf(@Nullable TomlPosition key) {
        SourceRange at = at(key);
        Matcher matcher = matcher(KEY, at);
        return matcher.lookingAt() ? toml.point(at.line() - toml.firstLine(), matcher.end()) : at;
    }

    /** What is written at a place that is no text in quotation marks. */
    String literal(SourceRange at) {
        Matcher literal = matcher(LITERAL, at);
        return literal.lookingAt() ? literal.group() : "";
    }

    /** The field that a position stands in; empty when it is below the head of a table, or its line is no field. */
    Optional<BrokenField> field(TomlPosition position) {
        int index = position.line() - 1;
        Matcher field = FIELD.matcher(index < firstTable ? columns.line(index) : "");
        return field.matches()
                ? Optional.of(new BrokenField(
                        field.group(1),
                        new MetaValue.Scalar(field.group(2).strip(), toml.point(index, field.start(2)))))
                : Optional.empty();
    }

    private Matcher matcher(Pattern pattern, SourceRange at) {
        String line = columns.line(at.line() - toml.firstLine());
        return pattern.matcher(line).region(Math.min(line.length(), at.column() - 1), line.length());
    }
}
