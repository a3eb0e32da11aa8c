package dev.octavo.html.code;

import dev.octavo.html.CodeHighlighter.Kind;

/** Tells a diff's lines apart by their first characters: {@code +}, {@code -}, {@code @@}, and the names of files. */
final class DiffLexer implements Lexer {

    @Override
    public void cut(String code, int from, int to, Cuts cuts) {
        int start = from;
        while (start < to) {
            int feed = code.indexOf('\n', start);
            int end = feed < 0 || feed > to ? to : feed;
            cuts.to(end, kind(code, start));
            cuts.to(end + 1, Kind.PLAIN);
            start = end + 1;
        }
    }

    private static Kind kind(String code, int start) {
        if (code.startsWith("--- ", start) || code.startsWith("+++ ", start) || code.startsWith("diff ", start)) {
            return Kind.KEYWORD;
        }
        return switch (code.charAt(start)) {
            case '+', '>' -> Kind.INSERTED;
            case '-', '<' -> Kind.DELETED;
            case '@' -> Kind.TYPE;
            case '\\' -> Kind.COMMENT;
            default -> code.startsWith("index ", start) ? Kind.COMMENT : Kind.PLAIN;
        };
    }
}
