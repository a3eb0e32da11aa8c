package dev.octavo.epub;

import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The caller's rules, without what makes a book invalid (EPUB 3.3, 6.3): rules that reach for other files, or set the
 * direction of text, which the markup says. What is left out is told with each book.
 *
 * @param rules what is left
 * @param dropped what is not
 */
record UserStyle(String rules, List<String> dropped) {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);

    private static final Pattern FORBIDDEN = Pattern.compile(
            "@(?:import|charset|namespace)\\b[^;{}]*;?"
                    + "|(?<![\\w-])(?:direction|unicode-bidi)\\s*+:[^;{}]*;?"
                    + "|[\\w-]+\\s*+:[^;{}]*?(?:url|u\\\\72\\s?l|image-set)\\s*+\\((?!\\s*+[\"']?data:)[^{}]*?(?:;(?![^()]*\\))|(?=\\})|\\z)",
            Pattern.CASE_INSENSITIVE);

    /** Copies the list. */
    UserStyle {
        dropped = List.copyOf(dropped);
    }

    static UserStyle of(String css) {
        String bare = COMMENT.matcher(css).replaceAll("");
        if (count('{', bare) != count('}', bare)) {
            return new UserStyle("", List.of("all of it, since its braces do not match"));
        }
        Matcher forbidden = FORBIDDEN.matcher(bare);
        List<String> dropped = new ArrayList<>();
        while (forbidden.find()) {
            dropped.add(forbidden.group().strip());
        }
        return dropped.isEmpty() ? new UserStyle(css, dropped) : new UserStyle(forbidden.replaceAll(""), dropped);
    }

    void report(DiagnosticSink diagnostics) {
        dropped.forEach(rule -> diagnostics.report(
                Diagnostic.warning("stylesheet", "left out, since no book may hold it: " + rule, SourceRange.NONE)));
    }

    private static long count(char brace, String css) {
        return css.chars().filter(c -> c == brace).count();
    }
}
