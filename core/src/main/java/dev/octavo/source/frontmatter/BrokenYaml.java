package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import dev.octavo.model.SourceRange;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads front matter that is not YAML field by field, so that one mistake costs one value, and that value is still a text.
 *
 * <p>The usual mistake is a colon in an unquoted title, and a document without its title is hardly the document.
 */
final class BrokenYaml {

    private static final Pattern FIELD = Pattern.compile("([A-Za-z][\\w-]*+(?: [\\w-]++){0,3}):(?:[ \\t]+(.*)|)");

    /** A field whose key is one word: prose between two thematic breaks hardly has a line like that. */
    private static final Pattern PLAIN_FIELD = Pattern.compile("[A-Za-z][\\w-]*+:(?:[ \\t].*|)");

    /** What may stand between fields: an indented line, an item, a comment, a bracket's end, a field not plain to read. */
    private static final Pattern CONTINUATION = Pattern.compile("[\\s#\\]}-].*|[\\w\"'.-]++\\s*+:.*|");

    private static final Pattern INDENT = Pattern.compile("^[ \\t]*\\t[ \\t]*", Pattern.MULTILINE | Pattern.UNIX_LINES);

    private static final Pattern QUOTED = Pattern.compile("([\"'])(.*)\\1");

    private final SourceText yaml;
    private final List<String> lines;
    private final Allowance allowance;
    private final Findings findings;
    private final Map<String, MetaValue> values = new LinkedHashMap<>();
    private boolean told;

    BrokenYaml(SourceText yaml, Allowance allowance, Findings findings) {
        this.yaml = yaml;
        this.lines = yaml.text().lines().toList();
        this.allowance = allowance;
        this.findings = findings;
    }

    /** The fields; empty when there are none, or when a line belongs to none of them, so that no text is lost. */
    Optional<MetaValue.Fields> read() {
        boolean hasField =
                lines.stream().anyMatch(line -> PLAIN_FIELD.matcher(line).matches());
        if (!hasField || !lines.stream().allMatch(BrokenYaml::belongs)) {
            return Optional.empty();
        }
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || isField(lines.get(i))) {
                field(start, i);
                start = i;
            }
        }
        return Optional.of(new MetaValue.Fields(values, yaml.point(0, 0)));
    }

    /** Whether a field has been found that is not YAML by itself. */
    boolean hasTold() {
        return told;
    }

    private static boolean isField(String line) {
        return FIELD.matcher(line).matches();
    }

    private static boolean belongs(String line) {
        return isField(line) || CONTINUATION.matcher(line).matches();
    }

    private void field(int start, int end) {
        String text = String.join("\n", lines.subList(start, end)) + "\n";
        SourceText field = new SourceText(yaml.source(), text, yaml.firstLine() + start);
        YamlReader reader = new YamlReader(field, allowance, findings);
        try {
            reader.compose().ifPresent(read -> values.putAll(read.values()));
        } catch (YAMLException e) {
            reader.tell(e, "this is not YAML: ");
            told = true;
            values.putAll(untabbed(field).orElseGet(() -> kept(field)));
        }
    }

    /** The values when the tabs that lines are indented by are spaces; empty when that is no help. */
    private Optional<Map<String, MetaValue>> untabbed(SourceText field) {
        String text = INDENT.matcher(field.text())
                .replaceAll(indent -> " ".repeat(indent.group().length()));
        if (text.equals(field.text())) {
            return Optional.empty();
        }
        try {
            SourceText spaced = new SourceText(field.source(), text, field.firstLine());
            return new YamlReader(spaced, allowance, findings).compose().map(MetaValue.Fields::values);
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    /** The value of a broken field as the text that it is. */
    private static Map<String, MetaValue> kept(SourceText field) {
        Matcher parts = FIELD.matcher(field.text().lines().findFirst().orElse(""));
        if (!parts.matches()) {
            return Map.of();
        }
        String value = Values.oneLine(field.text().substring(parts.end(1) + 1));
        SourceRange at = field.point(0, Math.max(parts.end(1), parts.start(2)));
        return Map.of(parts.group(1), new MetaValue.Scalar(unquoted(value), at));
    }

    private static String unquoted(String value) {
        Matcher quoted = QUOTED.matcher(value);
        return quoted.matches() ? quoted.group(2) : value;
    }
}
