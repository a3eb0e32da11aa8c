package dev.octavo.html.code;

import dev.octavo.html.CodeHighlighter.Kind;
import dev.octavo.html.code.WordRules.Block;
import dev.octavo.html.code.WordRules.Content;
import dev.octavo.html.code.WordRules.Quote;
import dev.octavo.html.code.WordRules.Reach;
import java.util.Locale;

/**
 * Tells comments, texts, numbers and words apart, which is most of any language, by the rules of one.
 *
 * <p>What is never closed ends with its line or with the code, so that the time it takes grows as the code does.
 */
final class WordLexer implements Lexer {

    private static final String OPERATORS = "+-*/%=<>!&|^~?:";

    /** A single character is written with at most so many, escapes among them. */
    private static final int LONGEST_CHARACTER = 12;

    private final WordRules rules;
    private String code = "";
    private int from;
    private int to;
    private int at;
    private boolean lineStart;

    WordLexer(WordRules rules) {
        this.rules = rules;
    }

    @Override
    public void cut(String code, int from, int to, Cuts cuts) {
        this.code = code;
        this.from = from;
        this.to = to;
        at = from;
        lineStart = true;
        while (at < to) {
            Kind kind = next();
            cuts.to(at, kind);
        }
    }

    /** Goes past the next part and tells what it is. */
    private Kind next() {
        char c = code.charAt(at);
        if (Character.isWhitespace(c)) {
            lineStart |= c == '\n';
            at++;
            return Kind.PLAIN;
        }
        boolean first = lineStart;
        lineStart = first && c == '-' && isSpace(at + 1);
        for (Block block : rules.blocks()) {
            if (code.startsWith(block.open(), at)) {
                at = closeOf(block, at, Content.RAW);
                return block.kind();
            }
        }
        if (passComment()) {
            return Kind.COMMENT;
        }
        if (first && !rules.keySign().isEmpty() && passHead()) {
            return c == '[' ? Kind.KEYWORD : Kind.ATTRIBUTE;
        }
        if (passQuote()) {
            return Kind.STRING;
        }
        return Character.isLetterOrDigit(c) || c == '_' ? word(c) : sign(c);
    }

    private boolean passComment() {
        boolean anywhere = rules.keySign().isEmpty();
        for (String open : rules.comments()) {
            if (code.startsWith(open, at) && (anywhere || !isInWord())) {
                at = lineEnd(at);
                return true;
            }
        }
        return false;
    }

    /** Passes what begins a line of data: a section in brackets, or a key before its sign. */
    private boolean passHead() {
        boolean section = code.charAt(at) == '[' && rules.keySign().equals("=");
        int end = section ? lineEnd(at) : keyEnd();
        boolean head = section || (end > at && isKeySign(end));
        at = head ? end : at;
        return head;
    }

    private int keyEnd() {
        for (Quote quote : rules.quotes()) {
            if (code.startsWith(quote.block().open(), at)) {
                return closeOf(quote.block(), at, quote.content());
            }
        }
        int end = at;
        while (end < to && (Character.isLetterOrDigit(code.charAt(end)) || "_-./$@".indexOf(code.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** A colon is a key's sign only before a space: {@code http:} begins an address. */
    private boolean isKeySign(int end) {
        int sign = end;
        while (sign < to && code.charAt(sign) == ' ') {
            sign++;
        }
        return code.startsWith(rules.keySign(), sign)
                && (rules.keySign().equals("=") ? !code.startsWith("=", sign + 1) : isSpace(sign + 1));
    }

    private boolean passQuote() {
        if (isInWord()) {
            return false;
        }
        for (Quote quote : rules.quotes()) {
            if (code.startsWith(quote.block().open(), at)) {
                int end = quote.content() == Content.CHARACTER
                        ? characterEnd(quote)
                        : closeOf(quote.block(), at, quote.content());
                if (end > at) {
                    at = end;
                    return true;
                }
            }
        }
        return false;
    }

    /** The end of one character in quotes, perhaps escaped; the start where there is more than one. */
    private int characterEnd(Quote quote) {
        int inner = at + quote.block().open().length();
        boolean escaped = code.startsWith("\\", inner);
        for (int end = inner + (escaped ? 2 : 1); end < Math.min(to, at + LONGEST_CHARACTER); end++) {
            if (code.startsWith(quote.block().close(), end)) {
                return end + quote.block().close().length();
            }
            if (!escaped && !Character.isLowSurrogate(code.charAt(end))) {
                return at;
            }
        }
        return at;
    }

    /** The place after the closing delimiter; where there is none, the end of the line, or of the code. */
    private int closeOf(Block block, int start, Content content) {
        int end = start + block.open().length();
        while (end < to && !code.startsWith(block.close(), end)) {
            if (code.charAt(end) == '\n' && block.reach() == Reach.LINE) {
                return end;
            }
            end += content != Content.RAW && code.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + block.close().length(), to);
    }

    private Kind word(char first) {
        int start = at;
        boolean joined = false;
        while (at < to && (isWord(at) || isWordPart())) {
            joined |= !isWord(at);
            at++;
        }
        if (Character.isDigit(first)) {
            return number();
        }
        if (at < to && rules.wordEnds().indexOf(code.charAt(at)) >= 0 && !code.startsWith("=", at + 1)) {
            at++;
        }
        String written = code.substring(start, at);
        String word = rules.ignoresCase() ? written.toLowerCase(Locale.ROOT) : written;
        if (rules.keywords().contains(word)) {
            return Kind.KEYWORD;
        }
        if (rules.types().contains(word)) {
            return Kind.TYPE;
        }
        return joined ? Kind.FUNCTION : rules.names().kind(code, start, at, Kind.PLAIN);
    }

    /** Passes the digits after each point. */
    private Kind number() {
        while (at + 1 < to && code.charAt(at) == '.' && Character.isDigit(code.charAt(at + 1))) {
            at++;
            while (at < to && isWord(at)) {
                at++;
            }
        }
        return Kind.NUMBER;
    }

    private Kind sign(char c) {
        at++;
        if (rules.sigils().indexOf(c) >= 0 && at < to && isWord(at)) {
            while (at < to && isWord(at)) {
                at++;
            }
            return Kind.VARIABLE;
        }
        return OPERATORS.indexOf(c) >= 0 ? Kind.OPERATOR : Kind.PLAIN;
    }

    private boolean isWord(int place) {
        return Character.isLetterOrDigit(code.charAt(place)) || code.charAt(place) == '_';
    }

    private boolean isWordPart() {
        return rules.wordParts().indexOf(code.charAt(at)) >= 0
                && at + 1 < to
                && Character.isLetter(code.charAt(at + 1));
    }

    private boolean isInWord() {
        return at > from && isWord(at - 1);
    }

    private boolean isSpace(int place) {
        return place >= to || Character.isWhitespace(code.charAt(place));
    }

    private int lineEnd(int place) {
        int feed = code.indexOf('\n', place);
        return feed < 0 ? to : Math.min(feed, to);
    }
}
