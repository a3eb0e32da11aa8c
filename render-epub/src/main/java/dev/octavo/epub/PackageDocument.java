package dev.octavo.epub;

import dev.octavo.html.Language;
import dev.octavo.model.Publication;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The package document (EPUB 3.3, section 5): what the book is, what files it has, in what order they are read. */
final class PackageDocument {

    private static final String XHTML = "application/xhtml+xml";

    private final Publication publication;
    private final Language language;
    private final Contents contents;
    private final PackedPictures pictures;
    private final EmbeddedFonts fonts;
    private final Set<String> withMath;
    private final Clock clock;
    private final String identifier;
    private final XmlOut xml;

    PackageDocument(
            Publication publication,
            Language language,
            Contents contents,
            PackedPictures pictures,
            EmbeddedFonts fonts,
            Set<String> withMath,
            Clock clock,
            XmlOut xml) {
        this.publication = publication;
        this.language = language;
        this.contents = contents;
        this.pictures = pictures;
        this.fonts = fonts;
        this.withMath = withMath;
        this.clock = clock;
        this.identifier = Identifiers.of(publication);
        this.xml = xml;
    }

    /** What the book is known by. */
    String identifier() {
        return identifier;
    }

    byte[] write() {
        List<String> attributes = List.of(
                "xmlns", "http://www.idpf.org/2007/opf",
                "version", "3.0",
                "unique-identifier", "identifier",
                "xml:lang", language.tag(),
                "dir", language.direction());
        return xml.file(() -> xml.element("package", attributes, () -> {
            PackageMetadata metadata = new PackageMetadata(publication.metadata(), contents.title(), language, xml);
            metadata.write(identifier, pictures.accessibility().withMath(!withMath.isEmpty()), clock);
            xml.element("manifest", List.of(), this::manifest);
            xml.element("spine", spineAttributes(), this::spine);
            xml.element("guide", List.of(), this::guide);
        }));
    }

    private void manifest() {
        xml.element("item", List.of("id", "nav", "href", Book.NAV_FILE, "media-type", XHTML, "properties", "nav"), "");
        item("ncx", Book.NCX_FILE, "application/x-dtbncx+xml");
        item("style", Book.STYLE_FILE, "text/css");
        contents.files().forEach(this::text);
        pictures.all().forEach(picture -> item(id(picture.file()), picture.file(), picture.mediaType()));
        fonts.all().forEach(font -> item(id(font.file()), font.file(), font.mediaType()));
    }

    private void text(String file) {
        List<String> item = List.of("id", id(file), "href", file, "media-type", XHTML);
        List<String> properties = withMath.contains(file) ? List.of("properties", "mathml") : List.of();
        xml.element("item", Stream.concat(item.stream(), properties.stream()).toList(), "");
    }

    private void item(String id, String file, String mediaType) {
        xml.element("item", List.of("id", id, "href", file, "media-type", mediaType), "");
    }

    private List<String> spineAttributes() {
        return List.of("toc", "ncx", "page-progression-direction", language.direction());
    }

    private void spine() {
        List<String> files = contents.files();
        reference(files.get(0));
        if (contents.isPage()) {
            xml.element("itemref", List.of("idref", "nav"), "");
        }
        files.stream().skip(1).forEach(this::reference);
        if (!contents.isPage()) {
            xml.element("itemref", List.of("idref", "nav", "linear", "no"), "");
        }
    }

    private void reference(String file) {
        xml.element("itemref", List.of("idref", id(file)), "");
    }

    private void guide() {
        guide("toc", contents.labels().contents(), Book.NAV_FILE);
        guide("text", contents.labels().beginning(), contents.beginning());
    }

    private void guide(String type, String title, String file) {
        xml.element("reference", List.of("type", type, "title", title, "href", file), "");
    }

    private static String id(String file) {
        return file.replaceFirst("\\.[a-z]+$", "").replace('/', '-');
    }
}
