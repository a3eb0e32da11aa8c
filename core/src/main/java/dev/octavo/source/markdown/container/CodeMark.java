package dev.octavo.source.markdown.container;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark before code: {@code {% highlight ruby %}} (Jekyll), {@code {{< highlight go >}}} (Hugo), {@code {% codeblock Title
 * lang:ruby %}} (Octopress, Hexo), {@code {{< mermaid >}}} (themes of Hugo).
 *
 * @param kind which of them it is
 * @param said what stands behind its name
 * @param length how many characters it has
 */
public record CodeMark(Kind kind, String said, int length) {

    /** What a mark of Hugo's says, and its closing braces. */
    private static final String TO_THE_END = "([^\n>%]*+(?:[>%](?!}})[^\n>%]*+)*+)[>%]}}";

    /** The names of marks around formulas. */
    public static final List<String> FORMULAS = List.of("katex", "math");

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
        TAB(
                "\\{\\{[<%][ \t]*+tab(?=[ \t][^\n>%]*+(?<!/)[>%]}})(?=[ \t][^\n>%]*(?:code)?lang=)" + TO_THE_END,
                "/[ \t]*+tab"),
        /** As a diagram; what is between the marks is a formula. */
        FORMULA("\\{\\{[<%][ \t]*+(?:katex|math)(?=[ \t>%])" + TO_THE_END, "/[ \t]*+(?:katex|math)");

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

    /** The mark that a line begins with. */
    public static Optional<CodeMark> at(CharSequence line) {
        for (Kind kind : Kind.values()) {
            Matcher opening = kind.opening.matcher(line);
            if (opening.lookingAt()) {
                return Optional.of(new CodeMark(kind, withoutTrim(opening.group(1)), opening.end()));
            }
        }
        return Optional.empty();
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
