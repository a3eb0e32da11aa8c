package dev.octavo.html;

import dev.octavo.html.code.StandardHighlighter;
import java.util.List;
import java.util.Objects;

/**
 * Tells the parts of code apart, so that a renderer can set them apart: keywords, strings, comments.
 *
 * <p>The tokens joined must be the code, to the character; a renderer writes code for which they are not as it is, and
 * reports it. One's own highlighter for one's own language, the others left to the standard one:
 *
 * <pre>{@code
 * CodeHighlighter standard = CodeHighlighter.standard();
 * CodeHighlighter mine = (language, code) ->
 *         language.equals("mine") ? MyLanguage.tokens(code) : standard.highlight(language, code);
 * HtmlRenderer html = HtmlRenderer.builder().highlighter(mine).build();
 * }</pre>
 *
 * <p>Implementations are called by several threads at once.
 */
@FunctionalInterface
public interface CodeHighlighter {

    /** What a part of code is. The class of its element is {@code tok-} and its name in small letters. */
    enum Kind {
        /** Names, brackets, spaces and whatever else stands as it is; written without an element. */
        PLAIN,
        /** A word of the language itself: {@code if}, {@code class}, {@code true}. */
        KEYWORD,
        /** Text in quotes, or a pattern. */
        STRING,
        /** A number, or a value written like one. */
        NUMBER,
        /** What is for people only. */
        COMMENT,
        /** The name of something that is called. */
        FUNCTION,
        /** The name of a type. */
        TYPE,
        /** A variable that is marked as one: {@code $name}. */
        VARIABLE,
        /** A sign that does something: {@code +}, {@code =>}. */
        OPERATOR,
        /** The name of an element with its brackets. */
        TAG,
        /** The name of an attribute, a property or a key; an annotation. */
        ATTRIBUTE,
        /** A line that a diff adds. */
        INSERTED,
        /** A line that a diff takes away. */
        DELETED,
        /** What a shell writes before a command. */
        PROMPT
    }

    /**
     * A part of code.
     *
     * @param kind what it is
     * @param text the part, not empty
     */
    record Token(Kind kind, String text) {

        /** Rejects nulls by name. */
        public Token {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * The parts of code.
     *
     * @param language the language's name as the author wrote it, empty if none was given
     * @param code the code
     * @return the parts in their order, together exactly the code; for an unknown language one plain part
     */
    List<Token> highlight(String language, String code);

    /**
     * Octavo's own: some seventy languages by their usual names, in capitals or not. Code longer than 262,144 characters
     * is plain, and so are, in most languages, lines longer than 1,000.
     */
    static CodeHighlighter standard() {
        return StandardHighlighter.INSTANCE;
    }

    /** Leaves all code plain. */
    static CodeHighlighter none() {
        return (language, code) -> code.isEmpty() ? List.of() : List.of(new Token(Kind.PLAIN, code));
    }
}
