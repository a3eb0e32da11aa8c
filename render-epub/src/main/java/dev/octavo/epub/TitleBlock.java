package dev.octavo.epub;

import dev.octavo.html.Byline;
import dev.octavo.model.Metadata;
import java.util.List;

/** The title of a book or an article, with who wrote it and when. */
final class TitleBlock {

    private final Metadata metadata;
    private final XmlOut xml;

    TitleBlock(Metadata metadata, XmlOut xml) {
        this.metadata = metadata;
        this.xml = xml;
    }

    void write() {
        xml.element("header", List.of(), () -> {
            xml.element("h1", List.of(), Chapter.titleOf(metadata));
            metadata.subtitle().ifPresent(text -> xml.element("p", List.of("class", "subtitle"), text));
            String byline = new Byline(metadata).text();
            if (!byline.isEmpty()) {
                xml.element("p", List.of("class", "byline"), byline);
            }
        });
    }
}
