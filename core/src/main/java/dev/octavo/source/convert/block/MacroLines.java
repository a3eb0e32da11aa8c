package dev.octavo.source.convert.block;

import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Paragraphs that define macros of LaTeX and hold nothing else, <code>\newcommand{\R}{\mathbb{R}}</code>: formulas that show nothing, as
 * pandoc has them.
 */
final class MacroLines {

    private static final Pattern BEGINNING = Pattern.compile(
            "[ \\t]*+\\\\(?:(?:newcommand|renewcommand|providecommand)\\*?+[ \\t]*+\\{?+\\\\[A-Za-z]|DeclareMathOperator\\*?+[ \\t]*+\\{|def[ \\t]*+\\\\[A-Za-z])");

    private MacroLines() {}

    /** What a paragraph defines; empty where it holds anything else. */
    static String of(Node paragraph, String source) {
        if (!(paragraph.getFirstChild() instanceof Text text)
                || !text.getLiteral().startsWith("\\")) {
            return "";
        }
        StringBuilder defined = new StringBuilder();
        int depth = 0;
        for (SourceSpan span : paragraph.getSourceSpans()) {
            String line = source.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
            if (depth == 0 && !BEGINNING.matcher(line).lookingAt()) {
                return "";
            }
            depth = depthBehind(line, depth);
            boolean isEnded = depth > 0 || line.stripTrailing().endsWith("}") || line.contains("}%");
            if (depth < 0 || !isEnded) {
                return "";
            }
            defined.append(line).append('\n');
        }
        return depth == 0 ? defined.toString() : "";
    }

    /** How many braces are open at the end of a line; less than none where one was closed that was not open. */
    private static int depthBehind(String line, int open) {
        int depth = open;
        for (int i = 0; i < line.length() && depth >= 0; i++) {
            char c = line.charAt(i);
            i += c == '\\' ? 1 : 0;
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return depth;
    }
}
