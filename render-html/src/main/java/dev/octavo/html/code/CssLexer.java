package dev.octavo.html.code;

import dev.octavo.html.CodeHighlighter.Kind;

/** Reads CSS and what grew from it: what stands before a brace is a selector, what stands before a semicolon a property. */
final class CssLexer implements Lexer {

    private final Lexer values;

    /**
     * Reads stylesheets.
     *
     * @param values reads what stands behind a property's colon or in an at-rule
     */
    CssLexer(Lexer values) {
        this.values = values;
    }

    @Override
    public void cut(String code, int from, int to, Cuts cuts) {
        int at = from;
        while (at < to) {
            char c = code.charAt(at);
            if (code.startsWith("/*", at)) {
                at = after("*/", code, at + 2, to);
                cuts.to(at, Kind.COMMENT);
            } else if (code.startsWith("//", at)) {
                at = Math.min(until("\n", code, at, to), to);
                cuts.to(at, Kind.COMMENT);
            } else if (Character.isWhitespace(c) || c == '{' || c == '}' || c == ';') {
                at++;
                cuts.to(at, Kind.PLAIN);
            } else {
                int end = until("{};", code, at, to);
                statement(code, at, end, end < to && code.charAt(end) == '{', cuts);
                at = end;
            }
        }
    }

    private void statement(String code, int at, int end, boolean opensRule, Cuts cuts) {
        int colon = until(":", code, at, end);
        int value = at;
        if (code.charAt(at) == '@') {
            value = until(" \n({", code, at, end);
            cuts.to(value, Kind.KEYWORD);
        } else if (opensRule) {
            value = end;
            cuts.to(code.charAt(end - 1) == ' ' ? end - 1 : end, Kind.TAG);
        } else if (colon < end) {
            value = colon;
            cuts.to(value, Kind.ATTRIBUTE);
        }
        values.cut(code, value, end, cuts);
    }

    /** The first place of one of some characters, else the end. */
    private static int until(String characters, String code, int from, int to) {
        int at = from;
        while (at < to && characters.indexOf(code.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int after(String close, String code, int from, int to) {
        int at = code.indexOf(close, from);
        return at < 0 || at + close.length() > to ? to : at + close.length();
    }
}
