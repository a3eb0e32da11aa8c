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

    /** What is escaped in text. */
    private static final String IN_TEXT = "&<>\r";

    private static final long TEXT_BITS = bits(IN_TEXT);
    private static final long ATTRIBUTE_BITS = bits(IN_TEXT + "\"\n\t");

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
    public void open(String name) {
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
        escape(value, ATTRIBUTE_BITS);
        write("\"");
    }

    @Override
    public final void text(String text) {
        if (text.isEmpty()) {
            return;
        }
        endTag();
        if (!open.isEmpty() && isRawText(open.element())) {
            write(holdsNone("<", text) ? text : text.replace("</", "<\\/"));
        } else if (holdsNone(IN_TEXT, text)) {
            write(text);
        } else {
            escape(text, TEXT_BITS);
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

    /** Whether a text has none of a few characters; each is looked for apart, which goes many characters at a time. */
    private static boolean holdsNone(String characters, String text) {
        for (int i = 0; i < characters.length(); i++) {
            if (text.indexOf(characters.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Characters as a set, a bit for each: all that are ever escaped are among the first 64. */
    private static long bits(String characters) {
        return characters.chars().mapToLong(c -> 1L << c).sum();
    }

    private void escape(String text, long escaped) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < Long.SIZE && (escaped >>> c & 1) != 0) {
                write(text.substring(from, i));
                write(entity(c));
                from = i + 1;
            }
        }
        write(text.substring(from));
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "&#" + (int) c + ";";
        };
    }

    /** Writes a whole string: of a part of one, builders copy each character for itself. */
    private void write(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
