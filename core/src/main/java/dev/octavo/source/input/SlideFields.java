package dev.octavo.source.input;

import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out what a text that is shown as slides says of each of them between rules, as Slidev has it: {@code layout: center}. CommonMark would
 * take it for a heading. Empty lines take its place behind the first rule, which parts the slides.
 */
public final class SlideFields {

    private static final Pattern RULE = Pattern.compile("---[ \\t]*+");

    private static final Pattern FIELD = Pattern.compile(
            "(?:layout|class|background|backgroundSize|transition|clicks|hideInToc|routeAlias|zoom|preload|image|src|level"
                    + "|disabled|dragPos|layoutClass|clicksStart|fonts|theme|color):(?:[ \\t].*)?|[ \\t]++\\S.*");

    private static final Pattern FENCE = Pattern.compile("[ \\t]*+(`{3,}|~{3,}).*");

    private static final String LAYOUT = "layout:";

    private final String[] lines;

    private SlideFields(String[] lines) {
        this.lines = lines;
    }

    /** A text without such fields. */
    public static SourceText leftOut(SourceText source, Findings findings) {
        return source.text().contains(LAYOUT)
                ? new SlideFields(source.text().split("\n", -1)).leftOutOf(source, findings)
                : source;
    }

    private SourceText leftOutOf(SourceText source, Findings findings) {
        boolean found = false;
        String fence = "";
        for (int line = 0; line < lines.length; line++) {
            Matcher mark = FENCE.matcher(lines[line]);
            if (mark.matches() && (fence.isEmpty() || mark.group(1).startsWith(fence))) {
                fence = fence.isEmpty() ? mark.group(1) : "";
            }
            int end = fence.isEmpty() && RULE.matcher(lines[line]).matches() ? end(line + 1) : -1;
            if (end >= 0) {
                findings.info(
                        "front-matter-unused", "what is said of a slide has no effect", source.point(line + 1, 0));
                Arrays.fill(lines, line + 1, end + 1, "");
                found = true;
                line = end;
            }
        }
        return found
                ? new SourceText(source.source(), String.join("\n", lines), source.firstLine(), source.inserts())
                : source;
    }

    /** The line of the rule behind fields that begin on a line; -1 where that holds anything else. */
    private int end(int start) {
        int line = start;
        while (line < lines.length && FIELD.matcher(lines[line]).matches()) {
            line++;
        }
        boolean isEnded =
                line > start && line < lines.length && RULE.matcher(lines[line]).matches();
        return isEnded && !Character.isWhitespace(lines[start].charAt(0)) ? line : -1;
    }
}
