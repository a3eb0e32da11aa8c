package dev.octavo.html;

import dev.octavo.model.XmlText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * An element of MathML Core, with text or with other elements inside it.
 *
 * <pre>{@code
 * MathElement half = MathElement.of("mfrac", MathElement.token("mn", "1"), MathElement.token("mn", "2"));
 * }</pre>
 *
 * <p>Only what Core has can be made, and nothing that leads to another place or runs anything: no {@code href}, no
 * {@code style}, no elements of HTML. Immutable.
 *
 * @param name the element's name
 * @param attributes its attributes, in the order written
 * @param text the text of a token (letters, a number, an operator, or text); empty for other elements
 * @param children what is inside any other element
 */
public record MathElement(String name, Map<String, String> attributes, String text, List<MathElement> children) {

    private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "mtext");
    /** How many children an element must have, -1 for any number. */
    private static final Map<String, Integer> CONTAINERS = Map.ofEntries(
            Map.entry("mrow", -1),
            Map.entry("mstyle", -1),
            Map.entry("merror", -1),
            Map.entry("mpadded", -1),
            Map.entry("mphantom", -1),
            Map.entry("msqrt", -1),
            Map.entry("mspace", 0),
            Map.entry("mfrac", 2),
            Map.entry("mroot", 2),
            Map.entry("msub", 2),
            Map.entry("msup", 2),
            Map.entry("msubsup", 3),
            Map.entry("munder", 2),
            Map.entry("mover", 2),
            Map.entry("munderover", 3),
            Map.entry("mmultiscripts", -1),
            Map.entry("mprescripts", 0),
            Map.entry("mtable", -1),
            Map.entry("mtr", -1),
            Map.entry("mtd", -1));

    private static final Set<String> ATTRIBUTES = Set.of(
            "accent",
            "accentunder",
            "class",
            "columnspan",
            "depth",
            "dir",
            "displaystyle",
            "fence",
            "form",
            "height",
            "largeop",
            "linethickness",
            "lspace",
            "mathbackground",
            "mathcolor",
            "mathsize",
            "mathvariant",
            "maxsize",
            "minsize",
            "movablelimits",
            "rowspan",
            "rspace",
            "scriptlevel",
            "separator",
            "stretchy",
            "symmetric",
            "voffset",
            "width");

    /**
     * Mends the text and copies the collections.
     *
     * @throws IllegalArgumentException if Core has no such element or attribute, if an element has the wrong number of
     *     children, or if text stands outside a token element
     */
    public MathElement {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(attributes, "attributes");
        attributes = attributes.isEmpty() ? Map.of() : mended(name, attributes);
        children = List.copyOf(Objects.requireNonNull(children, "children"));
        text = XmlText.mend(Objects.requireNonNull(text, "text"));
        boolean legal = TOKENS.contains(name) ? children.isEmpty() : text.isEmpty() && mayHold(name, children.size());
        if (!legal) {
            throw new IllegalArgumentException("not an element of MathML Core, or not as it must be filled: " + name);
        }
    }

    /** A token: letters ({@code mi}), a number ({@code mn}), an operator ({@code mo}), or words. */
    public static MathElement token(String name, String text) {
        return new MathElement(name, Map.of(), text, List.of());
    }

    /** An element that holds others. */
    public static MathElement of(String name, MathElement... children) {
        return of(name, List.of(children));
    }

    /** An element that holds others. */
    public static MathElement of(String name, List<MathElement> children) {
        return new MathElement(name, Map.of(), "", children);
    }

    /** This element with an attribute more, or another value of one. */
    public MathElement with(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new MathElement(name, more, text, children);
    }

    private static boolean mayHold(String name, int count) {
        Integer wanted = CONTAINERS.get(name);
        return wanted != null && (wanted < 0 || wanted == count);
    }

    private static Map<String, String> mended(String name, Map<String, String> attributes) {
        Map<String, String> mended = new LinkedHashMap<>();
        attributes.forEach((attribute, value) -> {
            if (!ATTRIBUTES.contains(attribute)) {
                throw new IllegalArgumentException("no attribute of " + name + " in MathML Core: " + attribute);
            }
            mended.put(attribute, XmlText.mend(value));
        });
        return Collections.unmodifiableMap(mended);
    }
}
