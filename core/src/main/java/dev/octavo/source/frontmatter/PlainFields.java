package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import dev.octavo.model.SourceRange;
import dev.octavo.source.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Saves what is plain to see in front matter that is not YAML: the lines {@code key: value} that are not indented.
 *
 * <p>The usual mistake is a colon in an unquoted title, and a document without its title is hardly the document.
 */
final class PlainFields {

    private static final Pattern FIELD = Pattern.compile("([A-Za-z][\\w-]*):[ \\t]+(\\S.*)");
    /** What may stand between fields: an indented line, an item, a comment, a bracket's end, a field not plain to read. */
    private static final Pattern CONTINUATION = Pattern.compile("[\\s#\\]}-].*|[\\w\"'.-]++\\s*+:.*|");

    private static final Pattern QUOTED = Pattern.compile("([\"'])(.*)\\1");

    private PlainFields() {}

    /** The fields; empty when there are none, or when a line belongs to none of them, so that no text is lost. */
    static Optional<MetaValue.Fields> read(SourceText yaml) {
        Map<String, MetaValue> values = new LinkedHashMap<>();
        List<String> lines = yaml.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher field = FIELD.matcher(lines.get(i));
            if (!field.matches() && !CONTINUATION.matcher(lines.get(i)).matches()) {
                return Optional.empty();
            } else if (field.matches()) {
                SourceRange at = yaml.point(i, field.start(2));
                values.put(
                        field.group(1),
                        new MetaValue.Scalar(unquoted(field.group(2).strip()), at));
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new MetaValue.Fields(values, yaml.point(0, 0)));
    }

    private static String unquoted(String value) {
        Matcher quoted = QUOTED.matcher(value);
        return quoted.matches() ? quoted.group(2) : value;
    }
}
