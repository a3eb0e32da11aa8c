package dev.octavo.html.math;

import dev.octavo.html.math.Token.Sort;
import dev.octavo.model.TexShorthand;
import java.util.List;

/** Cuts a formula into tokens, one when it is asked for, since within text spaces count and within mathematics not. */
final class Lexer {

    private static final int LONGEST_LENGTH = 24;

    private static final List<String> DEFINITIONS = List.of("::=", ":=", "=:");

    private final String tex;
    private int position;

    Lexer(String tex) {
        this.tex = tex;
    }

    int position() {
        return position;
    }

    /** The next token that is no space, which stays the next. */
    Token peek() {
        skipSpace();
        int start = position;
        Token token = take();
        position = start;
        return token;
    }

    /** The next token that is no space. */
    Token next() {
        skipSpace();
        return take();
    }

    /** The next token; a space is a character. */
    Token take() {
        int start = position;
        if (start == tex.length()) {
            return new Token(Sort.END, "", start);
        }
        int c = tex.codePointAt(start);
        position += Character.charCount(c);
        return switch (c) {
            case '\\' -> new Token(Sort.COMMAND, commandName(), start);
            case '{' -> new Token(Sort.OPEN, "{", start);
            case '}' -> new Token(Sort.CLOSE, "}", start);
            case '^' -> new Token(Sort.SUPERSCRIPT, "^", start);
            case '_' -> new Token(Sort.SUBSCRIPT, "_", start);
            case '&' -> new Token(Sort.ALIGN, "&", start);
            case '$' -> new Token(Sort.DOLLAR, "$", start);
            default -> new Token(Sort.CHARACTER, Character.toString(c), start);
        };
    }

    private String commandName() {
        int start = position;
        while (position < tex.length() && isLetter(tex.charAt(position))) {
            position++;
        }
        if (position == start && position < tex.length()) {
            position += Character.charCount(tex.codePointAt(position));
        }
        return tex.substring(start, position);
    }

    /** Takes an asterisk right after a command. */
    boolean takeStar() {
        boolean star = position < tex.length() && tex.charAt(position) == '*';
        position += star ? 1 : 0;
        return star;
    }

    /** The digits, and a fraction after them, that follow without a space; a number already begun is given. */
    String restOfNumber(String begun) {
        int start = position;
        skipDigits();
        boolean fraction = !begun.equals(".") && hasDigit(position + 1) && tex.charAt(position) == '.';
        if (fraction) {
            position++;
            skipDigits();
        }
        return tex.substring(start, position);
    }

    /** What follows without a space of a sign that defines, of which the first character is begun; empty where it begins none. */
    String restOfDefinition(String begun) {
        for (String sign : DEFINITIONS) {
            if (sign.startsWith(begun) && tex.startsWith(sign.substring(begun.length()), position)) {
                position += sign.length() - begun.length();
                return sign.substring(begun.length());
            }
        }
        return "";
    }

    /** The letters that follow without a space. */
    String restOfWord() {
        int start = position;
        while (position < tex.length() && isLetter(tex.charAt(position))) {
            position++;
        }
        return tex.substring(start, position);
    }

    /** Whether a digit stands next. */
    boolean isBeforeDigit() {
        return hasDigit(position);
    }

    private void skipDigits() {
        while (hasDigit(position)) {
            position++;
        }
    }

    private boolean hasDigit(int at) {
        return at < tex.length() && tex.charAt(at) >= '0' && tex.charAt(at) <= '9';
    }

    /** Skips white space, and comments up to the end of their line. */
    void skipSpace() {
        while (position < tex.length()) {
            char c = tex.charAt(position);
            if (c == '%') {
                int end = tex.indexOf('\n', position);
                position = end < 0 ? tex.length() : end;
            } else if (Character.isWhitespace(c)) {
                position++;
            } else {
                return;
            }
        }
    }

    /** What stands in braces, as it is written; a single token where there are none. */
    String word() throws UnreadableException {
        Token open = next();
        if (!open.is(Sort.OPEN)) {
            if (open.endsRow()) {
                throw new UnreadableException("something in braces is missing", open.offset());
            }
            return open.written();
        }
        int start = position;
        int depth = 1;
        while (true) {
            Token token = take();
            if (token.is(Sort.END)) {
                throw new UnreadableException("a brace is not closed", open.offset());
            }
            depth += token.is(Sort.OPEN) ? 1 : token.is(Sort.CLOSE) ? -1 : 0;
            if (depth == 0) {
                return tex.substring(start, token.offset()).strip();
            }
        }
    }

    /** What a command that was just taken stands for, with its arguments, which are taken too. */
    String shorthand(Token command) throws UnreadableException {
        TexShorthand shorthand = TexShorthand.of(command.text(), tex, position)
                .orElseThrow(() -> new UnreadableException(
                        "an argument of " + command.written() + " is missing", command.offset()));
        position = shorthand.end();
        return shorthand.tex();
    }

    /** What stands before some other text, which stays the next; all that is left where it does not follow. */
    String until(String end) {
        int start = position;
        int found = tex.indexOf(end, start);
        position = found < 0 ? tex.length() : found;
        return tex.substring(start, position);
    }

    /** What stands in square brackets, as it is written; empty where there are none. */
    String bracketed() throws UnreadableException {
        Token open = peek();
        if (!open.isCharacter("[")) {
            return "";
        }
        int end = tex.indexOf(']', open.offset());
        if (end < 0) {
            throw new UnreadableException("a bracket is not closed", open.offset());
        }
        position = end + 1;
        return tex.substring(open.offset() + 1, end).strip();
    }

    /** Skips a length in brackets; anything else in brackets is left. */
    void skipLength() {
        if (peek().isCharacter("[")) {
            String near = tex.substring(position + 1, Math.min(position + LONGEST_LENGTH, tex.length()));
            int end = near.indexOf(']');
            if (end >= 0 && Lengths.parse(near.substring(0, end)).isPresent()) {
                position += end + 2;
            }
        }
    }

    /** Skips a letter in brackets that tells where a table stands to its line; anything else in brackets is left. */
    void skipPosition() {
        skipSpace();
        if (tex.startsWith("[t]", position) || tex.startsWith("[b]", position) || tex.startsWith("[c]", position)) {
            position += 3;
        }
    }

    /** A length that stands without braces: a number and a unit. */
    String length() {
        skipSpace();
        int start = position;
        while (position < tex.length() && "+-.,0123456789 ".indexOf(tex.charAt(position)) >= 0) {
            position++;
        }
        int unit = position;
        while (position < tex.length() && position < unit + 2 && isLetter(tex.charAt(position))) {
            position++;
        }
        return tex.substring(start, position);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
