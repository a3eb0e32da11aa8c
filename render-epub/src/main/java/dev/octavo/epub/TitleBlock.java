package dev.octavo.epub;

import dev.octavo.html.Byline;
import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.Metadata;
import java.util.List;

/** The title of a book or an article, with who wrote it and when. */
final class TitleBlock {

    private final Metadata metadata;
    private final String number;
    private final XmlOut xml;

    TitleBlock(Metadata metadata, XmlOut xml) {
        this(metadata, "", xml);
    }

    /** With what stands before the title; empty for nothing. */
    TitleBlock(Metadata metadata, String number, XmlOut xml) {
        this.metadata = metadata;
        this.number = number;
        this.xml = xml;
    }

    void write() {
        xml.element("header", List.of(), () -> {
            heading(number, Chapter.titleOf(metadata), xml);
            metadata.subtitle().ifPresent(text -> xml.element("p", List.of("class", "subtitle"), text));
            String byline = new Byline(metadata).text();
            if (!byline.isEmpty()) {
                xml.element("p", List.of("class", "byline"), byline);
            }
        });
    }

    /** Writes a title as a heading, and before it what it is counted as. */
    static void heading(String number, String title, XmlOut xml) {
        MarkupSink sink = xml.sink();
        sink.element("h1", List.of(), () -> {
            if (!number.isEmpty()) {
                sink.element("span", List.of("class", "number"), number);
                sink.text(" ");
            }
            sink.text(title);
        });
        sink.text("\n");
    }
}
