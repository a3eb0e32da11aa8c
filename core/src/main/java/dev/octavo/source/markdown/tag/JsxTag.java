package dev.octavo.source.markdown.tag;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * A tag as JSX has it, whose attributes may be JavaScript in braces: <code>&lt;Tab title="a" at={x > 1}></code>.
 *
 * @param name the name, empty in a fragment, {@code <>}
 * @param kind what it does
 * @param attributes its attributes in order, without those that are only spread into it
 * @param length how many characters it has
 */
public record JsxTag(String name, Kind kind, List<Attribute> attributes, int length) {

    /** What a tag does to an element. */
    public enum Kind {
        OPENING,
        CLOSING,
        EMPTY
    }

    /**
     * An attribute.
     *
     * @param name its name
     * @param value what stands in quotes or braces; empty for nothing
     * @param isCode whether it stands in braces
     */
    public record Attribute(String name, String value, boolean isCode) {}

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    /** Copies the list. */
    public JsxTag {
        attributes = List.copyOf(attributes);
    }

    /** The tag that begins at a place of a text; empty for none. */
    public static Optional<JsxTag> at(CharSequence text, int start) {
        return read(i -> start + i < text.length() ? text.charAt(start + i) : -1);
    }

    /** The tag that characters begin with, of which only so many are asked for as it has; -1 is behind the last one. */
    static Optional<JsxTag> read(IntUnaryOperator characters) {
        return new JsxTagReader(characters).tag();
    }

    /** Whether nothing can stand in the element: it says so, or HTML has no end tag for it. */
    public boolean isEmpty() {
        return kind == Kind.EMPTY || isVoid();
    }

    /** Whether HTML has no end tag for the element. */
    public boolean isVoid() {
        return VOID.contains(name);
    }
}
