package dev.octavo.markdown;

import dev.octavo.source.markdown.container.CodeMark;
import dev.octavo.source.markdown.template.TemplateMark;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the characters of a text so that they mean themselves. */
final class TextEscaper {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);");
    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?]");

    /** What boxes to tick off, heads of notices and captions of tables begin with, a backslash before it or not. */
    private static final Pattern MARK = Pattern.compile("\\A(?:\\[(?=[ xX]\\]\\s|!)|(?:Table)?:(?=\\s))");

    /** Marks that close code or blocks which a mark further up, a text as well, would open, and those in place of the contents. */
    private static final Pattern STRAY_MARK =
            Pattern.compile("\\{(?:%-?[ \\t]*+(?:toc|end(?:highlight|codeblock|raw|hint|tabs?|code"
                    + "|comment|details|spoiler|(?:block|pull)?quote|note|tip|info|warning|danger|step(?:per)?|columns?|katex|latex)?+)\\b"
                    + "|\\{[<%][ \\t]*+(?:toc\\b|/[ \\t]*+[a-z]))");

    private static final Pattern LEANPUB_OR_COMMENT = Pattern.compile("\\{(?:/\\*|i:|(?:front|main|back)matter})");

    /** What makes an address of what stands before an at sign. */
    private static final Pattern HOST = Pattern.compile("[^\\s@.]+\\.[^\\s.]");

    private final String text;
    private final MarkdownOut out;
    private final int mark;

    private TextEscaper(String text, MarkdownOut out) {
        this.text = text;
        this.out = out;
        this.mark = out.isEmpty() ? endOfMark(text) : -1;
    }

    static void write(String text, MarkdownOut out) {
        new TextEscaper(text, out).write();
    }

    private static int endOfMark(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.find() ? mark.end() : -1;
    }

    private void write() {
        for (int i = 0; i < text.length(); i++) {
            if (isSeam(i)) {
                out.append(MarkdownOut.SEAM);
            }
            write(i);
        }
    }

    private void write(int i) {
        char c = text.charAt(i);
        if (c == '\n' || c == '\r') {
            out.append(c == '\n' ? "&#10;" : "&#13;");
        } else if ((c == ' ' || c == '\t') && out.atLineStart()) {
            out.append(c == ' ' ? "&#32;" : "&#9;");
        } else if ((out.style().escapesAll() && (c == '[' || c == '(')) || opensFormula(i, c)) {
            out.append(c == '[' ? "&#91;" : "&#40;"); // a backslash before it would open a formula
        } else if (PUNCTUATION.indexOf(c) >= 0 && (out.style().escapesAll() || means(i, c))) {
            out.append("\\" + c);
        } else {
            out.append(String.valueOf(c));
        }
    }

    private boolean opensFormula(int i, char c) {
        return c == '[' && out.atLineStart() && means(i, c);
    }

    /** Whether a text would be understood together with what stands before it, however it is escaped. */
    private boolean isSeam(int i) {
        char c = text.charAt(i);
        if (i == mark) {
            return true;
        }
        if (out.withinLink() || i == 0) {
            return false;
        }
        return switch (c) {
            case '@' ->
                !isSpace(i - 1)
                        && HOST.matcher(text).region(i + 1, text.length()).lookingAt();
            case '/' -> text.startsWith("://", i - 1);
            case '.' -> i >= 3 && text.regionMatches(true, i - 3, "www", 0, 3);
            default -> false;
        };
    }

    /** Whether a character is likely to mean something; where it is not foreseen, another style is tried. */
    private boolean means(int i, char c) {
        return switch (c) {
            case '\\' ->
                i + 1 == text.length()
                        || PUNCTUATION.indexOf(text.charAt(i + 1)) >= 0
                        || text.startsWith("begin{", i + 1)
                        || text.startsWith("index{", i + 1);
            case '`' -> true;
            case '*' -> !isSpace(i - 1) || !isSpace(i + 1);
            case '_' -> !(isSpace(i - 1) && isSpace(i + 1)) && !(isWord(i - 1) && isWord(i + 1));
            case '~' -> (i > 0 && !isSpace(i - 1)) || near(i, '~');
            case '%' -> near(i, '%');
            case '<' -> TAG.matcher(text).region(i, text.length()).lookingAt();
            case '&' -> ENTITY.matcher(text).region(i, text.length()).lookingAt();
            case '[' -> out.withinLink() || follows(i, "^@!");
            case '@' -> isWord(i + 1) && !isWord(i - 1);
            case '{' ->
                (i == 0 && !out.atLineStart())
                        || LEANPUB_OR_COMMENT
                                .matcher(text)
                                .region(i, text.length())
                                .lookingAt()
                        || TemplateMark.isEscaped(text, i)
                        || CodeMark.mayBegin(text, i)
                        || STRAY_MARK.matcher(text).region(i, text.length()).lookingAt();
            case ']' -> out.withinLink() || follows(i, "([{:");
            default -> false;
        };
    }

    private boolean near(int i, char c) {
        return i + 1 < text.length() && text.charAt(i + 1) == c;
    }

    private boolean follows(int i, String characters) {
        return i + 1 == text.length() || characters.indexOf(text.charAt(i + 1)) >= 0;
    }

    /** Whether white space stands at an index; beyond the text it does not, as anything may stand there. */
    private boolean isSpace(int i) {
        return i >= 0 && i < text.length() && Character.isWhitespace(text.charAt(i));
    }

    private boolean isWord(int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }
}
