package dev.octavo.source.markdown.container;

import dev.octavo.source.markdown.template.MarkArguments;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/**
 * The mark before code: {@code {% highlight ruby %}} (Jekyll), {@code {{< highlight go >}}} (Hugo), {@code {% codeblock Title
 * lang:ruby %}} (Octopress, Hexo), {@code {{< mermaid >}}} (themes of Hugo).
 *
 * @param kind which of them it is
 * @param said what stands behind its name
 * @param around what a mark around it says, which holds where this one says nothing else
 * @param length how many characters it has
 */
public record CodeMark(Kind kind, String said, Map<String, String> around, int length) {

    /** What a mark of Hugo's says, and its closing braces. */
    private static final String TO_THE_END = "([^\n>%]*+(?:[>%](?!}})[^\n>%]*+)*+)[>%]}}";

    /** The names of marks around formulas. */
    public static final List<String> FORMULAS = List.of("katex", "math");

    private static final Pattern BEHIND_TAB =
            Pattern.compile("[ \t]*+\\{\\{[<%][ \t]*+(?:tab(?=[ \t>%])|/[ \t]*+tab(?:pane|s)[ \t]*+[>%]}})");

    private static final Pattern DOLLARS = Pattern.compile("\\A\\s*+(?:\\$++\\s*+)?+|\\s*+(?:\\$++\\s*+)?+\\z");

    /** The generators' ways to say what the code is. */
    public enum Kind {
        /** A language and options behind it. */
        JEKYLL("\\{%-?[ \t]*+highlight(?=[ \t%]|-%)([^%\n]*+(?:%(?!})[^%\n]*+)*+)%}", "endhighlight"),
        /** A title, and what has a colon. */
        OCTOPRESS("\\{%-?[ \t]*+codeblock(?=[ \t%]|-%)([^%\n]*+(?:%(?!})[^%\n]*+)*+)%}", "endcodeblock"),
        /** A language and a list of options in quotes. */
        HUGO("\\{\\{[<%][ \t]*+highlight(?=[ \t])" + TO_THE_END, "/[ \t]*+highlight"),
        /** Options of the page's, since the language is in the name. */
        DIAGRAM("\\{\\{[<%][ \t]*+mermaid(?=[ \t>%])" + TO_THE_END, "/[ \t]*+mermaid"),
        /** A language among values, and a title. */
        TAB("\\{\\{[<%][ \t]*+tab(?=[ \t>%])" + TO_THE_END, "/[ \t]*+tab"),
        /** Nothing: what is between the marks is marks of files. */
        TREE("\\{\\{[<%][ \t]*+filetree/container(?=[ \t>%])" + TO_THE_END, "/[ \t]*+filetree/container"),
        /** As a diagram; what is between the marks is a formula. */
        FORMULA("\\{\\{[<%][ \t]*+(?:katex|math)(?=[ \t>%])" + TO_THE_END, "/[ \t]*+(?:katex|math)"),
        /** The same between marks of Liquid (DEV, Forem). */
        LIQUID_FORMULA(
                "\\{%-?[ \t]*+(?:katex|latex)(?=[ \t%]|-%)([^%\n]*+(?:%(?!})[^%\n]*+)*+)%}", "end(?:katex|latex)");

        private final Pattern opening;
        private final Pattern closing;

        Kind(String opening, String closing) {
            this.opening = Pattern.compile(opening);
            this.closing = Pattern.compile(
                    closing.startsWith("/")
                            ? "\\{\\{[<%][ \t]*+" + closing + "[ \t]*+[>%]}}"
                            : "\\{%-?[ \t]*+" + closing + "[ \t]*+-?%}");
        }
    }

    /** Whether what is such a mark in one place or another begins at an index of a text. */
    public static boolean mayBegin(String text, int index) {
        return Stream.of(Kind.values())
                .anyMatch(kind ->
                        kind.opening.matcher(text).region(index, text.length()).lookingAt());
    }

    /**
     * The mark that a line begins with.
     *
     * @param block where the line stands
     */
    public static Optional<CodeMark> at(CharSequence line, Node block) {
        for (Kind kind : Kind.values()) {
            Matcher opening = kind.opening.matcher(line);
            if (opening.lookingAt()) {
                String said = withoutTrim(opening.group(1));
                return kind == Kind.TAB
                        ? tab(said, opening.end(), TabPane.around(block))
                        : Optional.of(new CodeMark(kind, said, Map.of(), opening.end()));
            }
        }
        return Optional.empty();
    }

    /** The mark of a tab, if that is closed by another mark and holds code. */
    private static Optional<CodeMark> tab(String said, int length, TabPane pane) {
        MarkArguments told = MarkArguments.of(said);
        return said.endsWith("/") || !pane.isCode(told)
                ? Optional.empty()
                : Optional.of(new CodeMark(Kind.TAB, said, pane.next(told), length));
    }

    /** Whether code without a closing mark ends before a line: that of a tab before the next tab, and with the marks around it. */
    boolean isEndedBefore(CharSequence line) {
        return kind == Kind.TAB && BEHIND_TAB.matcher(line).lookingAt();
    }

    /** Whether what is between the marks is a formula. */
    boolean isFormula() {
        return kind == Kind.FORMULA || kind == Kind.LIQUID_FORMULA;
    }

    /** The mark that closes the code, as a finder in a text. */
    Matcher closing(CharSequence text) {
        return kind.closing.matcher(text);
    }

    /** A formula without dollars around it, as some themes want them and others do not. */
    public static String withoutDollars(String tex) {
        return DOLLARS.matcher(tex).replaceAll("");
    }

    /** A hyphen at the end trims white space around the mark. */
    private static String withoutTrim(String said) {
        String stripped = said.strip();
        return stripped.endsWith("-")
                ? stripped.substring(0, stripped.length() - 1).strip()
                : stripped;
    }
}
