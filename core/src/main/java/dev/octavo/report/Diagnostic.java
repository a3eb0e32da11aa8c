package dev.octavo.report;

import dev.octavo.model.SourceRange;
import dev.octavo.model.XmlText;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One thing that was found wrong in, or left out of, a document: a value, never an exception.
 *
 * @param severity how much it matters
 * @param code a stable name for this sort of finding, such as {@code heading-skip}
 * @param message what was found, one line; past 300 UTF-16 units an ellipsis stands for the rest
 * @param at where it was found
 * @param hint what would help, empty for none
 */
public record Diagnostic(Severity severity, String code, String message, SourceRange at, String hint)
        implements Serializable {

    private static final int MAX_LENGTH = 300;

    /** Makes the message and the hint one line each, of legal text. */
    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        message = oneLine(Objects.requireNonNull(message, "message"));
        Objects.requireNonNull(at, "at");
        hint = oneLine(Objects.requireNonNull(hint, "hint"));
    }

    /** An error without a hint. */
    public static Diagnostic error(String code, String message, SourceRange at) {
        return new Diagnostic(Severity.ERROR, code, message, at, "");
    }

    /** A warning without a hint. */
    public static Diagnostic warning(String code, String message, SourceRange at) {
        return new Diagnostic(Severity.WARNING, code, message, at, "");
    }

    /** A remark without a hint. */
    public static Diagnostic info(String code, String message, SourceRange at) {
        return new Diagnostic(Severity.INFO, code, message, at, "");
    }

    /** This diagnostic with a hint. */
    public Diagnostic withHint(String hint) {
        return new Diagnostic(severity, code, message, at, hint);
    }

    /** {@code file:line:column: severity: message [code]}, with the hint in brackets before the code. */
    @Override
    public String toString() {
        String place = at.toString();
        return (place.isEmpty() ? "" : place + ": ")
                + severity.label() + ": " + message
                + (hint.isEmpty() ? "" : " (" + hint + ")")
                + " [" + code + "]";
    }

    private static String oneLine(String text) {
        return shortened(XmlText.mend(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    private static String shortened(String line) {
        if (line.length() <= MAX_LENGTH) {
            return line;
        }
        int end = MAX_LENGTH - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + '\u2026';
    }
}
