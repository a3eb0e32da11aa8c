package dev.octavo.source.markdown.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads a {@link JsxTag}. */
final class JsxTagReader {

    /** No tag is longer: what opens and never closes is not looked through again and again. */
    private static final int LONGEST = 4000;

    private final IntUnaryOperator characters;
    private final List<JsxTag.Attribute> attributes = new ArrayList<>();
    private int place = 1;

    JsxTagReader(IntUnaryOperator characters) {
        this.characters = characters;
    }

    private int peek() {
        return place < LONGEST ? characters.applyAsInt(place) : -1;
    }

    private boolean next(char c) {
        boolean is = peek() == c;
        place += is ? 1 : 0;
        return is;
    }

    Optional<JsxTag> tag() {
        if (characters.applyAsInt(0) != '<') {
            return Optional.empty();
        }
        boolean closes = next('/');
        String name = isLetter(peek()) ? name() : "";
        if (name.isEmpty() && peek() != '>') {
            return Optional.empty();
        }
        while (!name.isEmpty() && space() && attribute()) {}
        space();
        boolean isEmpty = !closes && next('/');
        if (!next('>') || (closes && !attributes.isEmpty())) {
            return Optional.empty();
        }
        JsxTag.Kind kind = closes ? JsxTag.Kind.CLOSING : isEmpty ? JsxTag.Kind.EMPTY : JsxTag.Kind.OPENING;
        return Optional.of(new JsxTag(name, kind, attributes, place));
    }

    private boolean space() {
        int start = place;
        while (Character.isWhitespace(peek())) {
            place++;
        }
        return place > start;
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        while (isLetter(peek()) || (!name.isEmpty() && isInName(peek()))) {
            name.append((char) peek());
            place++;
        }
        return name.toString();
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isInName(int c) {
        return (c >= '0' && c <= '9') || (c > 0 && "_$.:-".indexOf(c) >= 0);
    }

    /** Takes an attribute; false where none begins. */
    private boolean attribute() {
        if (peek() == '{') {
            return code() != null;
        }
        StringBuilder name = new StringBuilder();
        while (isLetter(peek()) || isInName(peek()) || (peek() > 0 && "@#".indexOf(peek()) >= 0)) {
            name.append((char) peek());
            place++;
        }
        int behind = place;
        space();
        if (name.isEmpty() || !next('=')) {
            place = behind;
            attributes.addAll(name.isEmpty() ? List.of() : List.of(new JsxTag.Attribute(name.toString(), "", false)));
            return !name.isEmpty();
        }
        space();
        boolean isCode = peek() == '{';
        String value = isCode ? code() : peek() == '"' || peek() == '\'' ? quoted() : bare();
        if (value == null) {
            return false;
        }
        attributes.add(new JsxTag.Attribute(name.toString(), value, isCode));
        return true;
    }

    private @Nullable String quoted() {
        int quote = peek();
        StringBuilder value = new StringBuilder();
        for (place++; peek() != quote; place++) {
            if (peek() < 0) {
                return null;
            }
            value.append((char) peek());
        }
        place++;
        return value.toString();
    }

    private @Nullable String bare() {
        StringBuilder value = new StringBuilder();
        while (peek() > ' ' && "\"'=<>`{}/".indexOf(peek()) < 0) {
            value.append((char) peek());
            place++;
        }
        return value.isEmpty() ? null : value.toString();
    }

    /** What stands between braces. */
    private @Nullable String code() {
        int behind = new JsxBraces().behind(i -> i < LONGEST ? characters.applyAsInt(i) : -1, place);
        if (behind < 0) {
            return null;
        }
        StringBuilder code = new StringBuilder();
        for (place++; place < behind - 1; place++) {
            code.append((char) peek());
        }
        place = behind;
        return code.toString();
    }
}
