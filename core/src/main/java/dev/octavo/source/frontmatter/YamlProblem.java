package dev.octavo.source.frontmatter;

import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** What SnakeYAML complains of, and what helps against it: the usual mistakes are missing quotation marks. */
final class YamlProblem {

    /** By a part of the message, the more telling ones first. */
    private static final List<Map.Entry<String, String>> HINTS = List.of(
            Map.entry("(TAB)", "indent with spaces"),
            Map.entry("cannot start any token", "quote the value"),
            Map.entry("mapping values are not allowed", "quote the value: it holds a colon and a space"),
            Map.entry("are not allowed here", "quote the value"),
            Map.entry("undefined alias", "quote the value: an asterisk begins an alias"),
            Map.entry("but found '<scalar>'", "quote the whole value, with the other sort of quotation marks"),
            Map.entry("unexpected end of stream", "close the quotation mark"),
            Map.entry("unknown escape", "use single quotation marks, or double the backslash"),
            Map.entry("found '<stream end>'", "close the bracket, or quote the value"),
            Map.entry("expected ',' or", "close the bracket, or quote the value"),
            Map.entry("block mapping start", "indent the fields of a map alike"),
            Map.entry("expected <block end>", "indent the fields of a map alike"),
            Map.entry("expected the node content", "quote the value"),
            Map.entry("unexpected character found", "quote the value"));

    private YamlProblem() {}

    static String of(YAMLException exception) {
        String problem = exception instanceof MarkedYAMLException marked ? marked.getProblem() : exception.getMessage();
        return String.valueOf(problem).replaceFirst("\\. \\(Do not use .*", "").replaceFirst("(?s)\\n.*", "");
    }

    /** What helps, empty when nothing usual does. */
    static String hint(String problem) {
        return HINTS.stream()
                .filter(hint -> problem.contains(hint.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
