package dev.octavo.html;

import java.util.Set;

/**
 * Names of elements and attributes that mean the same in HTML, in XHTML and in a DOM: of those that HTML allows, the ones that XML
 * allows too.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/syntax.html#elements-2">HTML: elements</a>
 */
final class MarkupNames {

    /** Elements that can hold nothing. */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private MarkupNames() {}

    /** The name of an element inside which something can stand. */
    static String holding(String name) {
        if (VOID.contains(name)) {
            throw new IllegalStateException("nothing can stand inside an element " + name);
        }
        return name;
    }

    /** The name of an element. */
    static String element(String name) {
        if (name.isEmpty() || !isLatin(name.charAt(0)) || !isName(name, false)) {
            throw new IllegalArgumentException("no element can be called \"" + name + "\"");
        }
        return name;
    }

    /** The name of an attribute, which may be of a namespace. */
    static String attribute(String name) {
        if (name.isEmpty() || !(isLatin(name.charAt(0)) || name.charAt(0) == '_') || !isName(name, true)) {
            throw new IllegalArgumentException("no attribute can be called \"" + name + "\"");
        }
        return name;
    }

    private static boolean isName(String name, boolean mayHavePrefix) {
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLatin(c) && !(c >= '0' && c <= '9') && "-._".indexOf(c) < 0 && !(mayHavePrefix && c == ':')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
