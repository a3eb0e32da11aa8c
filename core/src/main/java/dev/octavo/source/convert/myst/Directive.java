package dev.octavo.source.convert.myst;

import dev.octavo.model.Attributes;
import dev.octavo.source.code.CodeInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;

/**
 * MyST's directives that hold no blocks: code, formulas, pictures without a caption, tables of values, and lists of pages.
 *
 * @param name what it is
 * @param argument what stands behind the name
 * @param attributes what its first lines say
 * @param content the other lines
 */
public record Directive(String name, String argument, Attributes attributes, String content) {

    private static final Pattern HEAD = Pattern.compile("\\{([a-z:-]+)}\\s*+(.*)", Pattern.DOTALL);
    private static final Pattern NAME_OF_PARTS = Pattern.compile("[:-]");
    private static final Pattern OPTION =
            Pattern.compile("[ \\t]*+:([A-Za-z][\\w-]*+):(?:[ \\t]++([^\\n]*+))?[ \\t]*+(?:\\n|\\z)");
    private static final Pattern FIELD =
            Pattern.compile("[ \\t]*+([A-Za-z][\\w-]*+):(?:[ \\t]++([^\\n]*+))?[ \\t]*+\\n");
    private static final Pattern RULE = Pattern.compile("---[ \\t]*+(?:\\n|\\z)");

    private static final Pattern BLANK_LINES = Pattern.compile("\\A(?:[ \\t]*+\\n)++");

    private static final String CSV_TABLE = "csv-table";

    private static final Set<String> CONTENTS = Set.of("toctree", "tableofcontents", "contents");

    private static final Set<String> CODE = Set.of("code-block", "code", "sourcecode", "code-cell");

    private static final Set<String> OTHERS = Set.of("math", "image", CSV_TABLE);

    /** Options of code that are said by their being there. */
    private static final Set<String> FLAGS = Set.of("linenos");

    /** The directive that a block of code is; empty for other code. */
    public static Optional<Directive> of(FencedCodeBlock code) {
        Matcher head = head(code);
        boolean isKnown = head.matches() && isKnown(head.group(1));
        return isKnown ? Optional.of(of(head.group(1), head.group(2).strip(), code.getLiteral())) : Optional.empty();
    }

    /** Whether a block of code is a directive of some other name: code of programs has nothing behind the braces. */
    public static boolean isUnknown(FencedCodeBlock code) {
        Matcher head = head(code);
        return head.matches()
                && (!head.group(2).isBlank()
                        || NAME_OF_PARTS.matcher(head.group(1)).find());
    }

    private static Matcher head(FencedCodeBlock code) {
        return HEAD.matcher(code.getInfo() == null ? "" : code.getInfo().strip());
    }

    private static boolean isKnown(String name) {
        return CODE.contains(name) || CONTENTS.contains(name) || OTHERS.contains(name);
    }

    private static Directive of(String name, String argument, String text) {
        Map<String, String> options = new LinkedHashMap<>();
        Matcher rule = RULE.matcher(text);
        int start = rule.lookingAt() ? rule.end() : 0;
        int end = take(start > 0 ? FIELD : OPTION, text, start, options);
        if (start > 0 && rule.region(end, text.length()).lookingAt()) {
            end = rule.end();
        } else if (start > 0) {
            options.clear();
            end = 0;
        }
        String content = text.substring(end);
        return new Directive(
                name,
                argument,
                ContainerOptions.attributes(options),
                options.isEmpty() ? content : BLANK_LINES.matcher(content).replaceFirst(""));
    }

    /** Takes fields from a place of a text; where they end. */
    private static int take(Pattern field, String text, int start, Map<String, String> options) {
        int end = start;
        Matcher line = field.matcher(text);
        while (end < text.length() && line.region(end, text.length()).lookingAt()) {
            options.put(
                    line.group(1),
                    ContainerOptions.unquoted(
                            line.group(2) == null ? "" : line.group(2).strip()));
            end = line.end();
        }
        return end;
    }

    /** Whether it asks for the contents of a page or a book. */
    public boolean isContents() {
        return CONTENTS.contains(name);
    }

    /** Whether it is a picture without a caption. */
    public boolean isImage() {
        return name.equals("image");
    }

    /** Whether it is a table of values. */
    public boolean isTable() {
        return name.equals(CSV_TABLE);
    }

    /** What a fence would say of it: a flag is a class. */
    public CodeInfo code() {
        Map<String, String> values = new LinkedHashMap<>(attributes.values());
        List<String> flags =
                FLAGS.stream().filter(flag -> "".equals(values.get(flag))).toList();
        flags.forEach(values::remove);
        Attributes said = new Attributes(attributes.id(), attributes.classes(), values).and(classes(flags));
        return new CodeInfo(name.equals("math") ? name : argument, said);
    }

    private static Attributes classes(List<String> names) {
        return new Attributes("", names, Map.of());
    }
}
