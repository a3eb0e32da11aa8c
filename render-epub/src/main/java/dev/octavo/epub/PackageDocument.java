package dev.octavo.epub;

import dev.octavo.html.Language;
import dev.octavo.model.Publication;
import dev.octavo.resource.ImageInfo;
import dev.octavo.resource.Resource;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The package document (EPUB 3.3, section 5): what the book is, what files it has, in what order they are read. */
final class PackageDocument {

    private static final String COVER = "cover-picture";
    private static final String XHTML = "application/xhtml+xml";
    private static final Map<String, String> GUIDE_TYPES = Map.of(
            "bodymatter", "text",
            "titlepage", "title-page",
            "acknowledgments", "acknowledgements",
            "appendix", "other.appendix",
            "afterword", "other.afterword");

    private final Publication publication;
    private final Language language;
    private final Contents contents;
    private final String edition;
    private final PackedPictures pictures;
    private final EmbeddedFonts fonts;
    private final Set<String> withMath;
    private final Clock clock;
    private final Optional<Certification> certification;
    private final String identifier;
    private final XmlOut xml;

    PackageDocument(
            Publication publication,
            Language language,
            Contents contents,
            String edition,
            PackedPictures pictures,
            EmbeddedFonts fonts,
            Set<String> withMath,
            Clock clock,
            Optional<Certification> certification,
            XmlOut xml) {
        this.publication = publication;
        this.language = language;
        this.contents = contents;
        this.edition = edition;
        this.pictures = pictures;
        this.fonts = fonts;
        this.withMath = withMath;
        this.clock = clock;
        this.certification = certification;
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
            xml.element("metadata", List.of("xmlns:dc", "http://purl.org/dc/elements/1.1/"), this::metadata);
            xml.element("manifest", List.of(), this::manifest);
            xml.element("spine", spineAttributes(), this::spine);
            xml.element("guide", List.of(), this::guide);
        }));
    }

    private void metadata() {
        PackageMetadata about = new PackageMetadata(publication.metadata(), contents.title(), language, xml);
        about.write(identifier, clock);
        if (!contents.pages().isEmpty()) {
            about.printedEdition(edition);
        }
        contents.cover().ifPresent(cover -> xml.element("meta", List.of("name", "cover", "content", id(cover)), ""));
        Accessibility accessibility = pictures.accessibility()
                .withMath(!withMath.isEmpty())
                .withPrintedPages(!contents.pages().isEmpty());
        new AccessibilityMetadata(accessibility, contents.words(), xml).write(certification);
    }

    private static String id(BookCover cover) {
        return cover.contents().isPresent() ? COVER : id(cover.picture());
    }

    private void manifest() {
        item("nav", BookRendering.NAV_FILE, XHTML, "nav");
        item("ncx", BookRendering.NCX_FILE, "application/x-dtbncx+xml", "");
        item("style", BookRendering.STYLE_FILE, "text/css", "");
        contents.files().forEach(this::text);
        contents.cover().flatMap(BookCover::contents).ifPresent(this::cover);
        pictures.all().forEach(this::picture);
        fonts.all().forEach(font -> item(id(font.file()), font.file(), font.mediaType(), ""));
    }

    private void text(String file) {
        item(id(file), file, XHTML, withMath.contains(file) ? "mathml" : "");
    }

    private void picture(PackedPictures.Packed picture) {
        boolean isCover = contents.cover()
                .filter(cover -> cover.picture().equals(picture.file()))
                .isPresent();
        item(id(picture.file()), picture.file(), picture.mediaType(), isCover ? "cover-image" : "");
    }

    private void cover(Resource picture) {
        String mediaType = ImageInfo.of(picture).map(ImageInfo::mediaType).orElse("image/png");
        item(COVER, picture.name(), mediaType, "cover-image");
    }

    private void item(String id, String file, String mediaType, String properties) {
        List<String> item = List.of("id", id, "href", file, "media-type", mediaType);
        List<String> told = properties.isEmpty() ? List.of() : List.of("properties", properties);
        xml.element("item", Stream.concat(item.stream(), told.stream()).toList(), "");
    }

    private List<String> spineAttributes() {
        return List.of("toc", "ncx", "page-progression-direction", language.direction());
    }

    private void spine() {
        List<String> files = contents.files();
        int before = contents.filesBeforeContents();
        files.subList(0, before).forEach(this::reference);
        xml.element(
                "itemref", contents.isPage() ? List.of("idref", "nav") : List.of("idref", "nav", "linear", "no"), "");
        files.subList(before, files.size()).forEach(this::reference);
    }

    private void reference(String file) {
        xml.element("itemref", List.of("idref", id(file)), "");
    }

    /** The same places as EPUB 2 had them, under its names. */
    private void guide() {
        contents.landmarks().forEach(place -> guide(GUIDE_TYPES.getOrDefault(place.type(), place.type()), place));
    }

    private void guide(String type, Contents.Landmark place) {
        xml.element("reference", List.of("type", type, "title", place.title(), "href", place.file()), "");
    }

    private static String id(String file) {
        return file.replaceFirst("\\.[a-z]+$", "").replace('/', '-');
    }
}
