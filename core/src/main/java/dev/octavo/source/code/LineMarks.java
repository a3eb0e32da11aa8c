package dev.octavo.source.code;

import dev.octavo.model.Attributes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments in code that mark lines: {@code // highlight-next-line} (Docusaurus, Gatsby) and {@code // [!code ++]} (VitePress,
 * Shiki). They are taken out, and the lines become the value {@code highlight}. Where lines are said to be added or removed, all of
 * them begin as in what a diff prints.
 */
public final class LineMarks {

    private static final String HIGHLIGHT = "highlight";

    private static final String OPENING = "(?://|#|--|;|%|'|\\{?/\\*|<!--)[ \\t]*+";
    private static final String CLOSING = "[ \\t]*+(?:\\*/}?|-->)?[ \\t]*+";

    private static final Pattern WHOLE_LINE =
            Pattern.compile("[ \\t]*+" + OPENING + "highlight-(?<what>next-line|start|end)" + CLOSING);

    private static final Pattern BEHIND = Pattern.compile(OPENING
            + "(?:highlight-line|\\[!code[ \\t]++(?<what>\\+\\+|--|highlight|hl|focus|error|warning|info|word)(?::(?:(?<count>\\d{1,4})|[^\\]]{0,200}+))?])"
            + CLOSING
            + "$");

    /** Without one of these there are no marks in code, as there are none in most. */
    private static final List<String> SIGNS = List.of("[!code", "highlight-");

    /** Code that shows how they are written. */
    private static final Set<String> OF_DOCUMENTS = Set.of("", "md", "markdown", "mdx", "text", "txt");

    private final List<String> lines = new ArrayList<>();
    private final BitSet marked = new BitSet();
    private final BitSet added = new BitSet();
    private final BitSet removed = new BitSet();
    private boolean marking;

    private LineMarks(String code) {
        code.lines().forEach(this::take);
    }

    /** A block of code whose marks are taken out of it. */
    public record Marked(CodeInfo info, String code) {

        public static Marked of(CodeInfo info, String code) {
            boolean hasMarks = SIGNS.stream().anyMatch(code::contains) && !OF_DOCUMENTS.contains(info.language());
            return hasMarks ? new LineMarks(code).marked(info, code) : new Marked(info, code);
        }
    }

    private void take(String line) {
        Matcher whole = WHOLE_LINE.matcher(line);
        if (whole.matches()) {
            takeWhole(whole.group("what"));
            return;
        }
        if (marking) {
            marked.set(lines.size());
        }
        Matcher behind = BEHIND.matcher(line);
        if (!behind.find()) {
            lines.add(line);
            return;
        }
        String what = behind.group("what") == null ? HIGHLIGHT : behind.group("what");
        int count = behind.group("count") == null ? 1 : Integer.parseInt(behind.group("count"));
        places(what).set(lines.size(), lines.size() + count);
        String rest = line.substring(0, behind.start()).stripTrailing();
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
    }

    private void takeWhole(String what) {
        if (what.equals("next-line")) {
            marked.set(lines.size());
        } else {
            marking = what.equals("start");
        }
    }

    private BitSet places(String what) {
        return switch (what) {
            case "++" -> added;
            case "--" -> removed;
            default -> marked;
        };
    }

    private Marked marked(CodeInfo info, String code) {
        boolean isDiff = !added.isEmpty() || !removed.isEmpty();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String sign = added.get(i) ? "+ " : removed.get(i) ? "- " : "  ";
            text.append(isDiff ? (sign + lines.get(i)).stripTrailing() : lines.get(i))
                    .append('\n');
        }
        marked.or(added);
        marked.or(removed);
        String numbers = numbers(info.attributes());
        Attributes said = numbers.isEmpty()
                ? info.attributes()
                : info.attributes().and(new Attributes("", List.of(), Map.of(HIGHLIGHT, numbers)));
        String shown = code.endsWith("\n") || text.isEmpty() ? text.toString() : text.substring(0, text.length() - 1);
        return new Marked(new CodeInfo(info.language(), said), shown);
    }

    /** The numbers of the marked lines, with those that the fence tells. */
    private String numbers(Attributes attributes) {
        List<String> numbers = new ArrayList<>();
        String told = attributes.values().getOrDefault(HIGHLIGHT, "");
        if (!told.isEmpty()) {
            numbers.add(told);
        }
        for (int first = marked.nextSetBit(0); first >= 0 && first < lines.size(); ) {
            int end = Math.min(marked.nextClearBit(first), lines.size());
            numbers.add(end == first + 1 ? "" + end : (first + 1) + "-" + end);
            first = marked.nextSetBit(end);
        }
        return String.join(",", numbers);
    }
}
