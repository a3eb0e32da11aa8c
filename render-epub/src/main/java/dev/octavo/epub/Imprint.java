package dev.octavo.epub;

import dev.octavo.html.Byline;
import dev.octavo.html.Contributions;
import dev.octavo.html.Labels;
import dev.octavo.html.Language;
import dev.octavo.model.Metadata;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** The small print of a book: who has which rights, who published it, who helped, what it is known by. */
final class Imprint {

    private final Metadata metadata;
    private final BookWords words;

    Imprint(Metadata metadata, BookWords words) {
        this.metadata = metadata;
        this.words = words;
    }

    /** Whether the metadata hold nothing that the title page does not tell. */
    boolean isEmpty() {
        return rights().isEmpty()
                && metadata.publisher().isEmpty()
                && metadata.isbn().isEmpty()
                && metadata.doi().isEmpty();
    }

    void write(XmlOut xml) {
        List<String> attributes =
                List.of("class", "imprint", "epub:type", "copyright-page", "aria-label", words.imprint());
        xml.element("section", attributes, () -> {
            paragraph(Chapter.titleOf(metadata), "work", xml);
            paragraph(new Byline(metadata).text(), "byline", xml);
            rights().ifPresent(text -> paragraph(text, "rights", xml));
            metadata.license()
                    .filter(license -> metadata.rights().isPresent())
                    .ifPresent(text -> paragraph(text, "license", xml));
            metadata.publisher().ifPresent(name -> paragraph(name, "publisher", xml));
            contributions().forEach(line -> paragraph(line, "contributors", xml));
            metadata.isbn().ifPresent(isbn -> paragraph("ISBN " + isbn, "isbn", xml));
            metadata.doi().ifPresent(doi -> paragraph("https://doi.org/" + doi, "doi", xml));
        });
    }

    private Optional<String> rights() {
        return metadata.rights().or(metadata::license);
    }

    private List<String> contributions() {
        return new Contributions(metadata, Labels.of(Language.of(metadata).tag())).lines();
    }

    private static void paragraph(String text, String kind, XmlOut xml) {
        if (isAddress(text)) {
            xml.element("p", List.of("class", kind), () -> xml.element("a", List.of("href", text), text));
        } else if (!text.isEmpty()) {
            xml.element("p", List.of("class", kind), text);
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return text.matches("\\p{ASCII}+")
                    && uri.getHost() != null
                    && uri.getScheme().matches("https?");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
