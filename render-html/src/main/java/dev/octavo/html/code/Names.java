package dev.octavo.html.code;

import dev.octavo.html.CodeHighlighter.Kind;
import java.util.Set;

/**
 * What the names in code are, so far as their form and place tell.
 *
 * @param keywords words of the language that the scanner does not know
 * @param calls whether a name before a bracket is called
 * @param types whether a name that begins with a capital and is not all capitals is a type's
 * @param variables what the scanner's variables are
 */
record Names(Set<String> keywords, boolean calls, boolean types, Kind variables) {

    /** Names say nothing. */
    static final Names UNKNOWN = new Names(Set.of(), false, false, Kind.VARIABLE);

    /** Names before a bracket are called. */
    static final Names CALLED = new Names(Set.of(), true, false, Kind.VARIABLE);

    /** Names before a bracket are called, and those with capitals are types. */
    static final Names CALLED_AND_TYPED = new Names(Set.of(), true, true, Kind.VARIABLE);

    /** What the scanner calls variables are keys. */
    static final Names KEYED = new Names(Set.of(), false, false, Kind.ATTRIBUTE);

    /** These and more words of the language. */
    Names with(String... keywords) {
        return new Names(Set.of(keywords), calls, types, variables);
    }

    /** What the name from one place up to another is, where others take it for a certain kind. */
    Kind kind(String code, int from, int to, Kind otherwise) {
        if (otherwise == Kind.KEYWORD) {
            return otherwise;
        }
        if (!keywords.isEmpty() && keywords.contains(code.substring(from, to))) {
            return Kind.KEYWORD;
        }
        boolean called = calls && code.startsWith("(", to) && isName(code.charAt(from));
        boolean member = from > 0 && code.charAt(from - 1) == '.';
        if (types && isCapitalised(code, from, to) && !(called && member)) {
            return Kind.TYPE;
        }
        return called ? Kind.FUNCTION : otherwise;
    }

    private static boolean isName(char first) {
        return Character.isLetter(first) || first == '_' || first == '$';
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
}
