package dev.octavo.html.code;

import dev.octavo.html.CodeHighlighter.Kind;
import dev.octavo.html.CodeHighlighter.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Code being cut into tokens from its start to its end.
 *
 * <p>A lexer only tells where a token ends, so that nothing can be lost, doubled or changed; neighbours of a kind become
 * one token.
 */
final class Cuts {

    private final String code;
    private final List<Token> tokens = new ArrayList<>();
    private Kind kind = Kind.PLAIN;
    private int start;
    private int end;

    Cuts(String code) {
        this.code = code;
    }

    /** Says what the code is from where the last token ended up to here; a place before that, or past the end, is mended. */
    void to(int place, Kind kind) {
        int next = whole(Math.min(Math.max(place, end), code.length()));
        if (next > end) {
            if (kind != this.kind) {
                close();
                this.kind = kind;
            }
            end = next;
        }
    }

    /** All tokens; what was not cut is plain. */
    List<Token> finish() {
        to(code.length(), Kind.PLAIN);
        close();
        return tokens;
    }

    /** Not between the two halves of a character, and not before a mark that stands on another. */
    private int whole(int place) {
        int whole = place;
        while (whole > 0 && whole < code.length() && isContinued(whole)) {
            whole++;
        }
        return whole;
    }

    private boolean isContinued(int place) {
        return Character.isSurrogatePair(code.charAt(place - 1), code.charAt(place)) || isMark(code.codePointAt(place));
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private void close() {
        if (end > start) {
            tokens.add(new Token(kind, code.substring(start, end)));
            start = end;
        }
    }
}
