package dev.octavo.html.code;

import dev.octavo.html.CodeHighlighter.Kind;
import java.util.List;
import java.util.Set;

/** What the names in code are, so far as their form and place tell more than a scanner knows. */
@FunctionalInterface
interface Names {

    /** Words of a shell behind which a command begins. */
    List<String> BEFORE_COMMANDS = List.of("do", "elif", "else", "if", "sudo", "then", "until", "while");

    /** Names are what the scanner takes them for. */
    Names SCANNED = (code, from, to, scanned) -> scanned;

    /** What the scanner takes for variables are keys. */
    Names KEYS = (code, from, to, scanned) -> scanned == Kind.VARIABLE ? Kind.ATTRIBUTE : scanned;

    /** A name right behind {@code <} or {@code </} is an element's, of one's own too, which the scanner takes for an attribute. */
    Names ELEMENTS = (code, from, to, scanned) -> {
        boolean tagged = scanned == Kind.ATTRIBUTE && from > 0 && "</".indexOf(code.charAt(from - 1)) >= 0;
        return tagged ? Kind.TAG : scanned;
    };

    /** Names before a bracket are called. */
    Names CALLED = (code, from, to, scanned) -> isCalled(code, from, to) ? Kind.FUNCTION : scanned;

    /** Names before a bracket are called; others that begin with a capital and are not all capitals are types. */
    Names CALLED_OR_TYPES = (code, from, to, scanned) -> {
        boolean called = isCalled(code, from, to);
        if (isCapitalised(code, from, to) && !(called && isMember(code, from))) {
            return Kind.TYPE;
        }
        return called ? Kind.FUNCTION : scanned;
    };

    /** In a shell the first word of a command is what is called, and no other. */
    Names COMMANDS = (code, from, to, scanned) -> {
        if (scanned == Kind.VARIABLE) {
            return scanned;
        }
        boolean command = isWord(code.charAt(from)) && beginsCommand(code, from) && !code.startsWith("=", to);
        return command ? Kind.FUNCTION : Kind.PLAIN;
    };

    /**
     * What the name from one place up to another is.
     *
     * @param scanned what the scanner takes it for
     */
    Kind kind(String code, int from, int to, Kind scanned);

    /** These names, but for more words of the language than the scanner knows; a member that is called so is none. */
    default Names and(String... keywords) {
        Set<String> words = Set.of(keywords);
        return (code, from, to, scanned) -> words.contains(code.substring(from, to)) && !isMember(code, from)
                ? Kind.KEYWORD
                : kind(code, from, to, scanned);
    }

    /** In a shell, words of the language that are no part of a path, an option or a value. */
    static Names commandsAnd(String... keywords) {
        Names alone = COMMANDS.and(keywords);
        return (code, from, to, scanned) ->
                (isPartOfWord(code, from, to) ? COMMANDS : alone).kind(code, from, to, scanned);
    }

    /** Scanned names, but for the first word in the braces of a template, which may be of the language. */
    static Names template(String... keywords) {
        Set<String> words = Set.of(keywords);
        return (code, from, to, scanned) ->
                words.contains(code.substring(from, to)) && followsBrace(code, from) ? Kind.KEYWORD : scanned;
    }

    private static boolean isMember(String code, int from) {
        return from > 0 && code.charAt(from - 1) == '.' && !code.startsWith("..", from - 2);
    }

    private static boolean isPartOfWord(String code, int from, int to) {
        boolean isJoined = from > 0 && "/-=:~@".indexOf(code.charAt(from - 1)) >= 0;
        return isJoined || code.startsWith("/", to);
    }

    private static boolean isCalled(String code, int from, int to) {
        return code.startsWith("(", to) && isWord(code.charAt(from));
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || c == '_' || c == '$';
    }

    private static boolean isCapitalised(String code, int from, int to) {
        if (!Character.isUpperCase(code.charAt(from))) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (Character.isLowerCase(code.charAt(i))) {
                return true;
            }
        }
        return to - from == 1;
    }

    private static boolean beginsCommand(String code, int from) {
        int before = backOver(" \t", code, from);
        if (before < 0) {
            return true;
        }
        if (code.charAt(before) == '\n') {
            return before == 0 || code.charAt(before - 1) != '\\';
        }
        char c = code.charAt(before);
        boolean behindSign = "|;&$#!".indexOf(c) >= 0 && before < from - 1;
        return behindSign || c == '(' || c == '`' || followsWord(code, before + 1);
    }

    /** Whether a word ends here behind which a command begins. */
    private static boolean followsWord(String code, int end) {
        return BEFORE_COMMANDS.stream()
                .anyMatch(word -> code.startsWith(word, end - word.length())
                        && (end == word.length() || !isWord(code.charAt(end - word.length() - 1))));
    }

    private static boolean followsBrace(String code, int from) {
        int before = backOver(" -%#/", code, from);
        return before >= 0 && code.charAt(before) == '{';
    }

    /** The last place before one that holds none of some characters. */
    private static int backOver(String characters, String code, int from) {
        int at = from - 1;
        while (at >= 0 && characters.indexOf(code.charAt(at)) >= 0) {
            at--;
        }
        return at;
    }
}
