package dev.octavo.source.markdown.container;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomBlock;

/**
 * Lines right below the head of a division that say something of it: {@code :class: wide}, indented {@code type: tip}, or several
 * such between rules, as in YAML.
 */
public final class OptionLines extends CustomBlock {

    private static final Pattern RULE = Pattern.compile("---[ \\t]*+");
    private static final Pattern FIELD = Pattern.compile(":([A-Za-z][\\w-]*+):(?:[ \\t]++(.*+))?[ \\t]*+");
    private static final Pattern BARE_FIELD = Pattern.compile("[ \\t]*+([A-Za-z][\\w-]*+):(?:[ \\t]++(.*+))?[ \\t]*+");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final StringBuilder written = new StringBuilder();
    private boolean whole = true;

    /** What they say, by its names. */
    public Map<String, String> values() {
        return values;
    }

    /** Whether they are what they seem; else they are text. */
    public boolean isWhole() {
        return whole;
    }

    /** The lines. */
    public String written() {
        return written.toString().strip();
    }

    /** Whether a line begins fields between rules. */
    static boolean isRule(CharSequence line) {
        return RULE.matcher(line).matches();
    }

    /** Reads a line for itself; false where it is none. */
    boolean read(CharSequence line, boolean bare) {
        Matcher field = (bare ? BARE_FIELD : FIELD).matcher(line);
        if (field.matches()) {
            written.append(line).append('\n');
            values.put(
                    field.group(1), field.group(2) == null ? "" : field.group(2).strip());
        }
        return field.matches();
    }

    /** Reads a line between rules, the rules with them. */
    void readBetweenRules(CharSequence line) {
        boolean isField = isRule(line) || read(line, /* bare= */ true);
        if (isRule(line) || !isField) {
            written.append(line).append('\n');
        }
        whole &= isField;
    }

    /** Says that no rule ends them. */
    void leaveOpen() {
        whole = false;
    }
}
