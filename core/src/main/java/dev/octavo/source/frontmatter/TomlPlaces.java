package dev.octavo.source.frontmatter;

import dev.octavo.model.SourceRange;
import dev.octavo.source.text.SourceText;
import java.util.List;
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

    private final SourceText toml;
    private final List<String> lines;

    TomlPlaces(SourceText toml) {
        this.toml = toml;
        this.lines = toml.text().lines().toList();
    }

    SourceRange at(@Nullable TomlPosition position) {
        return position == null ? toml.point(0, 0) : toml.point(position.line() - 1, column(position));
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

    private Matcher matcher(Pattern pattern, SourceRange at) {
        int index = at.line() - toml.firstLine();
        String line = index < lines.size() ? lines.get(index) : "";
        return pattern.matcher(line).region(Math.min(line.length(), at.column() - 1), line.length());
    }

    private int column(TomlPosition position) {
        int index = position.line() - 1;
        String line = index < lines.size() ? lines.get(index) : "";
        return line.offsetByCodePoints(0, Math.min(position.column() - 1, line.codePointCount(0, line.length())));
    }
}
