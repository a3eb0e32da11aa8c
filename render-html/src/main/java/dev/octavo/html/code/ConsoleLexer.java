package dev.octavo.html.code;

import dev.octavo.html.CodeHighlighter.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the prompts and the commands of a session from what the machine answers, which stays plain. */
final class ConsoleLexer implements Lexer {

    /** {@code $}, {@code user@host:~/dir$}, {@code PS C:\>}, {@code >>>}. */
    private static final Pattern PROMPT = Pattern.compile(
            "[ \\t]*+(?:[\\w.-]{1,40}+@[\\w.-]{1,80}+[^$#%>\\n]{0,200}+|PS [^>\\n]{0,200}+|\\([\\w.-]{1,40}+\\) )?+[$%>#]{1,3}+ ");

    private static final Pattern COMMENT = Pattern.compile("[ \\t]*+# ");
    private static final Pattern DOLLAR = Pattern.compile("^[ \\t]*+\\$ ", Pattern.MULTILINE);

    private final Lexer commands;

    /**
     * Reads a session.
     *
     * @param commands reads what stands behind a prompt
     */
    ConsoleLexer(Lexer commands) {
        this.commands = commands;
    }

    /** Whether lines begin with a dollar and a space, which no script's do. */
    static boolean isSession(String code) {
        return code.contains("$ ") && DOLLAR.matcher(code).find();
    }

    @Override
    public void cut(String code, int from, int to, Cuts cuts) {
        boolean withComments = isSession(code);
        Matcher prompt = PROMPT.matcher(code);
        Matcher comment = COMMENT.matcher(code);
        boolean continued = false;
        int start = from;
        while (start < to) {
            int feed = code.indexOf('\n', start);
            int end = feed < 0 || feed > to ? to : feed;
            boolean commented = withComments && comment.region(start, end).lookingAt();
            boolean prompted = !commented && prompt.region(start, end).lookingAt();
            if (commented) {
                cuts.to(end, Kind.COMMENT);
            } else if (prompted || continued) {
                int command = prompted ? prompt.end() : start;
                cuts.to(command, Kind.PROMPT);
                commands.cut(code, command, end, cuts);
            }
            continued = (prompted || continued) && end > start && code.charAt(end - 1) == '\\';
            cuts.to(end + 1, Kind.PLAIN);
            start = end + 1;
        }
    }
}
