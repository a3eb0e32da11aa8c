package dev.octavo.html.code;

import dev.octavo.html.CodeHighlighter.Kind;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Reads code with a scanner of RSyntaxTextArea, line by line as an editor does. */
final class ScannerLexer implements Lexer {

    /** In characters. Some scanners look from each place to the end of the line. */
    private static final int LONGEST_LINE = 1_000;

    private final TokenMaker scanner;
    private final Names names;
    private int state;

    /**
     * Reads with a scanner.
     *
     * @param scanner a new one: it has a state
     * @param names what the scanner leaves to find out of names
     */
    ScannerLexer(TokenMaker scanner, Names names) {
        this.scanner = scanner;
        this.names = names;
    }

    @Override
    public void cut(String code, int from, int to, Cuts cuts) {
        char[] characters = code.substring(from, to).toCharArray();
        state = TokenTypes.NULL;
        int start = from;
        while (start < to) {
            int feed = code.indexOf('\n', start);
            int end = feed < 0 || feed > to ? to : feed;
            Segment line = new Segment(characters, start - from, end - start);
            Kind last = line.count > LONGEST_LINE ? Kind.PLAIN : cutLine(code, line, start, cuts);
            cuts.to(end, Kind.PLAIN);
            cuts.to(Math.min(end + 1, to), state == TokenTypes.NULL ? Kind.PLAIN : last);
            start = end + 1;
        }
    }

    /** Cuts a line and tells what the last token of it was, which goes on where the scanner's state does. */
    private Kind cutLine(String code, Segment line, int start, Cuts cuts) {
        Kind kind = Kind.PLAIN;
        try {
            Token token = scanner.getTokenList(line, state, start);
            for (; token != null; token = token.getNextToken()) {
                state = token.getType();
                if (token.isPaintable()) {
                    kind = kind(code, token);
                    cuts.to(Math.min(token.getEndOffset(), start + line.count), kind);
                }
            }
        } catch (RuntimeException | Error lost) {
            // No such code is known, but a scanner without a rule throws an Error. The rest of the line is plain.
            state = TokenTypes.NULL;
        }
        return kind == Kind.COMMENT || kind == Kind.STRING ? kind : Kind.PLAIN;
    }

    private Kind kind(String code, Token token) {
        int type = token.getType();
        return switch (type) {
            case TokenTypes.IDENTIFIER, TokenTypes.FUNCTION, TokenTypes.VARIABLE, TokenTypes.MARKUP_TAG_ATTRIBUTE ->
                names.kind(code, token.getOffset(), token.getEndOffset(), kind(type));
            default -> kind(type);
        };
    }

    private static Kind kind(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> Kind.COMMENT;
            case TokenTypes.RESERVED_WORD,
                    TokenTypes.RESERVED_WORD_2,
                    TokenTypes.LITERAL_BOOLEAN,
                    TokenTypes.PREPROCESSOR,
                    TokenTypes.MARKUP_DTD,
                    TokenTypes.MARKUP_PROCESSING_INSTRUCTION,
                    TokenTypes.MARKUP_CDATA_DELIMITER -> Kind.KEYWORD;
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.ERROR_STRING_DOUBLE,
                    TokenTypes.ERROR_CHAR,
                    TokenTypes.REGEX,
                    TokenTypes.MARKUP_CDATA,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE -> Kind.STRING;
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
                    TokenTypes.ERROR_NUMBER_FORMAT,
                    TokenTypes.MARKUP_ENTITY_REFERENCE -> Kind.NUMBER;
            case TokenTypes.FUNCTION -> Kind.FUNCTION;
            case TokenTypes.DATA_TYPE -> Kind.TYPE;
            case TokenTypes.VARIABLE -> Kind.VARIABLE;
            case TokenTypes.OPERATOR -> Kind.OPERATOR;
            case TokenTypes.MARKUP_TAG_DELIMITER, TokenTypes.MARKUP_TAG_NAME -> Kind.TAG;
            case TokenTypes.ANNOTATION, TokenTypes.MARKUP_TAG_ATTRIBUTE -> Kind.ATTRIBUTE;
            default -> Kind.PLAIN;
        };
    }
}
