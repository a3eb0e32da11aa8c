package dev.octavo.epub;

import dev.octavo.html.Language;
import dev.octavo.html.markup.MarkupSink;
import dev.octavo.html.markup.XhtmlText;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;

/** Writes the XML files of a book, one after another. */
final class XmlOut {

    private final Growing text = new Growing();
    private final MarkupSink sink = new XhtmlText(text);
    private final BitSet characters = new BitSet();
    private final boolean countsCharacters;
    private boolean math;

    /**
     * A writer of files.
     *
     * @param countsCharacters whether it is asked which characters it wrote
     */
    XmlOut(boolean countsCharacters) {
        this.countsCharacters = countsCharacters;
    }

    /** Where the markup inside an element goes. */
    MarkupSink sink() {
        return sink;
    }

    /** Writes a whole file. */
    byte[] file(Runnable content) {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        content.run();
        String file = text.taken();
        math = file.contains("<math ");
        if (countsCharacters) {
            count(file);
        }
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private void count(String file) {
        int character;
        for (int i = 0; i < file.length(); i += Character.charCount(character)) {
            character = file.codePointAt(i);
            characters.set(character);
        }
    }

    /** Whether the file written last holds formulas. */
    boolean holdsMath() {
        return math;
    }

    /** The characters in all files written so far, those of their markup among them. */
    BitSet characters() {
        return characters;
    }

    /** Writes a whole file of XHTML. */
    byte[] xhtml(String title, Language language, Runnable body) {
        return file(() -> {
            sink.raw("<!DOCTYPE html>\n");
            List<String> attributes = List.of(
                    "xmlns",
                    "http://www.w3.org/1999/xhtml",
                    "xmlns:epub",
                    "http://www.idpf.org/2007/ops",
                    "lang",
                    language.tag(),
                    "dir",
                    language.direction());
            element("html", attributes, () -> {
                element("head", List.of(), () -> {
                    element("title", List.of(), title);
                    element(
                            "link",
                            List.of("rel", "stylesheet", "type", "text/css", "href", BookRendering.STYLE_FILE),
                            "");
                });
                element("body", List.of(), body);
            });
        });
    }

    /** Writes an element on a line of its own; its attributes are names and values in turn. */
    void element(String name, List<String> attributes, Runnable content) {
        sink.element(name, attributes, () -> {
            sink.text("\n");
            content.run();
        });
        sink.text("\n");
    }

    /** Writes an element with text inside on a line of its own; its attributes are names and values in turn. */
    void element(String name, List<String> attributes, String content) {
        sink.element(name, attributes, content);
        sink.text("\n");
    }

    /** The text of a file. A builder that once held a letter beyond Latin-1 stays slow: each file has its own. */
    private static final class Growing implements Appendable {

        private StringBuilder text = new StringBuilder();

        @Override
        public Growing append(CharSequence more) {
            text.append(more);
            return this;
        }

        @Override
        public Growing append(CharSequence more, int start, int end) {
            text.append(more, start, end);
            return this;
        }

        @Override
        public Growing append(char more) {
            text.append(more);
            return this;
        }

        String taken() {
            String taken = text.toString();
            text = new StringBuilder(taken.length());
            return taken;
        }
    }
}
