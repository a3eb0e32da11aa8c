package dev.octavo.source.input;

import dev.octavo.source.SourceKind;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves the statements of JavaScript out of MDX, <code>import A from './a'</code> and <code>export const b = 1</code>, which stand
 * behind an empty line or another one of them, and comments. Empty lines take the place of statements, so that all else stands where
 * it stood.
 */
public final class MdxCode {

    private static final Pattern STATEMENT =
            Pattern.compile("import\\s*+(?:type\\s++)?(?:[{*\"']|[\\w$]++\\s*+(?:,|from\\s*+[\"']))"
                    + "|export\\s*+(?:[{*]|(?:const|let|var|function|async|default|class|type|interface)\\b)");

    private static final Pattern FENCE = Pattern.compile("\\s*+(`{3,}|~{3,})(.*)");

    private static final Pattern STRING =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])*+'|`(?:\\\\.|[^`\\\\])*+`|//.*");

    private static final Pattern ENDED = Pattern.compile(".*[;'\"`})\\]]\\s*+");

    /** What Docusaurus calls fences that are there for other readers: what stands between them is MDX. */
    private static final String SHOWN = "mdx-code-block";

    private final SourceText source;
    private final Findings findings;
    private final String[] lines;

    /** Whether a statement was never ended: then each ends with an empty line, and none is looked for further down. */
    private boolean open;

    private MdxCode(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
        this.lines = source.text().split("\n", -1);
    }

    /** A text without its statements, if its name says that it is MDX, and of any other those between fences that say so. */
    public static SourceText leftOut(SourceText source, Findings findings) {
        boolean isMdx = isMdx(source.source());
        return isMdx || source.text().contains(SHOWN) ? new MdxCode(source, findings).leftOut(isMdx) : source;
    }

    /** Whether the name of a source says that it is MDX. */
    public static boolean isMdx(String source) {
        return SourceKind.of(source).equals(Optional.of(SourceKind.MDX));
    }

    private SourceText leftOut(boolean isMdx) {
        String fence = "";
        int endOfShown = -1;
        MdxComments comments = MdxComments.ofCode(lines);
        MdxComments htmlComments = MdxComments.ofHtml(lines);
        for (int line = 0; line < lines.length; line++) {
            Matcher mark = FENCE.matcher(lines[line]);
            if (line == endOfShown) {
                blank(line);
                endOfShown = -1;
                fence = "";
            } else if (!fence.isEmpty()) {
                boolean closes = mark.matches()
                        && mark.group(1).startsWith(fence)
                        && mark.group(2).isBlank();
                fence = closes ? "" : fence;
            } else if (mark.matches()) {
                if (endOfShown < 0 && mark.group(2).strip().equals(SHOWN)) {
                    endOfShown = closing(line, mark.group(1));
                    blank(line);
                } else {
                    fence = mark.group(1);
                }
            } else if (isMdx || endOfShown >= 0) {
                line = shown(line, comments, htmlComments);
            }
        }
        return new SourceText(source.source(), String.join("\n", lines), source.firstLine(), source.inserts());
    }

    /** Takes what is not to be seen out of a line of MDX, and all of a statement that begins there; the last line of them. */
    private int shown(int line, MdxComments comments, MdxComments htmlComments) {
        if (isStatement(line) && (line == 0 || lines[line - 1].isBlank())) {
            return leaveOut(line);
        }
        htmlComments.remove(line);
        comments.remove(line);
        return line;
    }

    /** The line that closes a fence, or the one behind the last. */
    private int closing(int opening, String fence) {
        for (int line = opening + 1; line < lines.length; line++) {
            Matcher mark = FENCE.matcher(lines[line]);
            if (mark.matches()
                    && mark.group(1).startsWith(fence)
                    && mark.group(2).isBlank()) {
                return line;
            }
        }
        return lines.length;
    }

    private void blank(int line) {
        lines[line] = " ".repeat(lines[line].length());
    }

    private boolean isStatement(int line) {
        return line < lines.length && STATEMENT.matcher(lines[line]).lookingAt();
    }

    /** Blanks the statements that begin at a line; the last line of them. */
    private int leaveOut(int start) {
        findings.info("mdx-code", "import and export of MDX are left out", source.point(start, 0));
        int end = end(start);
        for (int line = start; line < end; line++) {
            blank(line);
        }
        return end - 1;
    }

    /** The line behind the statements that begin at a line. */
    private int end(int start) {
        int depth = 0;
        for (int line = start; line < lines.length; line++) {
            if (lines[line].isBlank() && (depth <= 0 || open)) {
                return line;
            }
            depth += depth(lines[line]);
            if (depth <= 0 && ENDED.matcher(lines[line]).matches() && !isStatement(line + 1)) {
                return line + 1;
            }
        }
        if (depth > 0 && !open) {
            open = true;
            return end(start);
        }
        return lines.length;
    }

    /** How many more brackets a line opens than it closes. */
    private static int depth(String line) {
        int depth = 0;
        for (char c : STRING.matcher(line).replaceAll("").toCharArray()) {
            if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            }
        }
        return depth;
    }
}
