package dev.octavo.epub;

import dev.octavo.resource.ImageInfo;
import dev.octavo.resource.Resource;
import java.util.List;
import java.util.Optional;

/**
 * The picture that stands for a book in shops and on shelves, and is its first page.
 *
 * @param picture the file it is packed in
 * @param contents its bytes, named like the file; empty where it is packed among the pictures of the text
 * @param alternative what it shows, in words, never blank
 */
record BookCover(String picture, Optional<Resource> contents, String alternative) {

    /** The page that shows it. */
    static final String PAGE = "cover.xhtml";

    /** A cover that is packed for itself. */
    static BookCover of(Resource contents, ImageInfo info, String alternative) {
        String file = "cover." + info.extension();
        return new BookCover(file, Optional.of(new Resource(file, contents.bytes())), alternative);
    }

    /** Writes the page: an image and nothing else, since some shops take nothing else for a cover. */
    void write(XmlOut xml) {
        List<String> page = List.of("class", "cover", "epub:type", "cover");
        List<String> image = List.of("src", picture, "alt", alternative, "role", "doc-cover");
        xml.element("section", page, () -> xml.element("img", image, ""));
    }
}
