package dev.octavo.html.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Writes markup as text; what differs between HTML and XHTML is left to the two sinks. */
abstract class TextMarkup implements MarkupSink {

    /** HTML, section 13.1.2: elements that can hold nothing. */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    /** No character after this one is ever escaped; few letters of a text come before it. */
    private static final char LAST_ESCAPED = '>';

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    TextMarkup(Appendable out) {
        this.out = out;
    }

    /** What ends the start tag of an element that can hold nothing. */
    abstract String endOfVoid();

    /** Whether the text inside an element is written without escapes. */
    abstract boolean isRawText(String element);

    @Override
    public final void open(String name) {
        endTag();
        write("<");
        write(name);
        open.push(name);
        inTag = true;
    }

    @Override
    public void attribute(String name, String value) {
        if (!inTag) {
            throw new IllegalStateException("no element was just opened that could have the attribute " + name);
        }
        write(" ");
        write(name);
        write("=\"");
        escape(value, true);
        write("\"");
    }

    @Override
    public final void text(String text) {
        if (text.isEmpty()) {
            return;
        }
        endTag();
        if (!open.isEmpty() && isRawText(open.element())) {
            write(text.replace("</", "<\\/"));
        } else {
            escape(text, false);
        }
    }

    @Override
    public final void close() {
        if (open.isEmpty()) {
            throw new IllegalStateException("no element is open");
        }
        String name = open.pop();
        if (inTag && VOID.contains(name)) {
            inTag = false;
            write(endOfVoid());
            return;
        }
        endTag();
        write("</");
        write(name);
        write(">");
    }

    @Override
    public final boolean raw(String markup) {
        endTag();
        write(markup);
        return true;
    }

    private void endTag() {
        if (inTag) {
            write(">");
            inTag = false;
        }
    }

    private void escape(String text, boolean attribute) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String entity = c > LAST_ESCAPED ? "" : entity(c, attribute);
            if (!entity.isEmpty()) {
                write(text, from, i);
                write(entity);
                from = i + 1;
            }
        }
        if (from == 0) {
            write(text);
        } else {
            write(text, from, text.length());
        }
    }

    private static String entity(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : "";
            case '\r' -> "&#13;";
            case '\n' -> attribute ? "&#10;" : "";
            case '\t' -> attribute ? "&#9;" : "";
            default -> "";
        };
    }

    /** Writes a whole text, which builders and writers take faster than a part of one. */
    private void write(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text, int from, int to) {
        try {
            out.append(text, from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
