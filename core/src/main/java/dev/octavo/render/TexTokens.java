package dev.octavo.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What TeX reads of a formula, a token at a time; what macros stand for is read before what follows them. */
final class TexTokens {

    private static final class Text {
        private final String text;
        private int at;

        Text(String text, int at) {
            this.text = text;
            this.at = at;
        }
    }

    private final Deque<Text> texts = new ArrayDeque<>();

    TexTokens(String tex) {
        texts.push(new Text(tex, 0));
    }

    /** Puts a text before what is left. */
    void push(String tex) {
        if (isAtEnd()) {
            texts.clear();
        }
        texts.push(new Text(tex, 0));
    }

    /** The same tokens, to be read once more. */
    TexTokens copy() {
        TexTokens copy = new TexTokens("");
        copy.texts.clear();
        texts.forEach(text -> copy.texts.add(new Text(text.text, text.at)));
        return copy;
    }

    private boolean isAtEnd() {
        while (texts.size() > 1 && texts.element().at == texts.element().text.length()) {
            texts.pop();
        }
        return texts.element().at == texts.element().text.length();
    }

    /** The next token: a command, a comment, a character; empty at the end. */
    String next() {
        if (isAtEnd()) {
            return "";
        }
        Text in = texts.element();
        int start = in.at;
        in.at = end(in.text, start);
        return in.text.substring(start, in.at);
    }

    private static int end(String text, int start) {
        char c = text.charAt(start);
        int end = text.offsetByCodePoints(start, 1);
        if (c == '%') {
            int line = text.indexOf('\n', start);
            return line < 0 ? text.length() : line;
        } else if (c != '\\' || end == text.length()) {
            return end;
        }
        int letters = end;
        while (letters < text.length() && TexText.isLetter(text.charAt(letters))) {
            letters++;
        }
        return letters > end ? letters : text.offsetByCodePoints(end, 1);
    }

    /** Whether a character stands next, but for spaces, which are skipped. */
    boolean isBefore(char wanted) {
        while (!isAtEnd() && Character.isWhitespace(texts.element().text.charAt(texts.element().at))) {
            texts.element().at++;
        }
        return isNext(wanted);
    }

    /** Takes an asterisk that stands right here. */
    boolean takeStar() {
        boolean isStar = isNext('*');
        texts.element().at += isStar ? 1 : 0;
        return isStar;
    }

    private boolean isNext(char wanted) {
        return !isAtEnd() && texts.element().text.charAt(texts.element().at) == wanted;
    }

    /** What stands in braces, else one token; empty where nothing follows that could be an argument. */
    Optional<String> argument() {
        if (isBefore('{')) {
            next();
            return until("}");
        }
        String token = isNext('}') ? "" : next();
        return Optional.of(token).filter(found -> !found.isEmpty());
    }

    /** What stands in square brackets. */
    Optional<String> option() {
        if (!isBefore('[')) {
            return Optional.empty();
        }
        next();
        return until("]");
    }

    private Optional<String> until(String end) {
        TexText inside = new TexText();
        int depth = 0;
        for (String token = next(); !token.isEmpty(); token = next()) {
            if (depth == 0 && token.equals(end)) {
                return Optional.of(inside.toString());
            }
            depth += token.equals("{") ? 1 : token.equals("}") ? -1 : 0;
            inside.add(token);
        }
        return Optional.empty();
    }
}
