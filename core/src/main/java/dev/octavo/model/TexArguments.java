package dev.octavo.model;

import java.util.Optional;

/** Takes the arguments of a command out of LaTeX, as they are written. */
final class TexArguments {

    private static final String OPENING = "([{|";
    private static final String CLOSING = ")]}|";

    private final String tex;
    private int at;
    private boolean isMissing;

    TexArguments(String tex, int at) {
        this.tex = tex;
        this.at = at;
    }

    /** Behind what was taken. */
    int end() {
        return at;
    }

    /** Whether something was asked for that is not there. */
    boolean isMissing() {
        return isMissing;
    }

    /** Takes an asterisk, which asks for another size. */
    void skipStar() {
        at += at < tex.length() && tex.charAt(at) == '*' ? 1 : 0;
    }

    /** Takes what stands in braces, else a command or a character. */
    String required() {
        skipSpaces();
        if (at == tex.length() || tex.charAt(at) == '}') {
            isMissing = true;
            return "";
        }
        return tex.charAt(at) == '{' ? enclosed('{', '}') : token();
    }

    /** Takes what stands in square brackets; empty where there are none. */
    Optional<String> optional() {
        return isBefore('[') ? Optional.of(enclosed('[', ']')) : Optional.empty();
    }

    /** Whether a character stands next, but for spaces. */
    boolean isBefore(char wanted) {
        int next = next(at);
        return next < tex.length() && tex.charAt(next) == wanted;
    }

    /** The fence that stands next; a space where there is none. */
    char fence() {
        int next = next(at);
        return next < tex.length() && OPENING.indexOf(tex.charAt(next)) >= 0 ? tex.charAt(next) : ' ';
    }

    /** What closes a fence. */
    static char closing(char fence) {
        return CLOSING.charAt(OPENING.indexOf(fence));
    }

    /** Takes what stands between a fence and the one that closes it. */
    String fenced(char fence) {
        return enclosed(fence, closing(fence));
    }

    private String enclosed(char open, char close) {
        skipSpaces();
        int start = at + 1;
        int braces = 0;
        int fences = 0;
        for (int i = start; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == close && braces == 0 && fences == 0) {
                at = i + 1;
                return tex.substring(start, i);
            } else if (c == open || c == close) {
                fences += braces > 0 ? 0 : c == open ? 1 : -1;
            } else {
                braces += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
        }
        isMissing = true;
        return "";
    }

    private String token() {
        int start = at;
        at = tex.offsetByCodePoints(at, 1);
        if (tex.charAt(start) == '\\') {
            while (at < tex.length() && isLetter(tex.charAt(at))) {
                at++;
            }
            at = at == start + 1 && at < tex.length() ? tex.offsetByCodePoints(at, 1) : at;
        }
        return tex.substring(start, at);
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void skipSpaces() {
        at = next(at);
    }

    private int next(int from) {
        int next = from;
        while (next < tex.length() && Character.isWhitespace(tex.charAt(next))) {
            next++;
        }
        return next;
    }
}
