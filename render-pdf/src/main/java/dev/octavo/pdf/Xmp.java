package dev.octavo.pdf;

import dev.octavo.html.Language;
import dev.octavo.html.markup.MarkupSink;
import dev.octavo.html.markup.XhtmlText;
import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
import dev.octavo.source.MarkedText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the XMP packet (ISO 16684-1): what the document is about, and which standards it keeps. */
final class Xmp {

    /** Prefixes and their namespaces, in turn. */
    private static final List<String> NAMESPACES = List.of(
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "dc", "http://purl.org/dc/elements/1.1/",
            "xmp", "http://ns.adobe.com/xap/1.0/",
            "xmpRights", "http://ns.adobe.com/xap/1.0/rights/",
            "pdf", "http://ns.adobe.com/pdf/1.3/",
            "pdfaid", "http://www.aiim.org/pdfa/ns/id/",
            "pdfuaid", "http://www.aiim.org/pdfua/ns/id/",
            "pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/",
            "pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#",
            "pdfaProperty", "http://www.aiim.org/pdfa/ns/property#");

    private final StringBuilder text = new StringBuilder();
    private final MarkupSink sink = new XhtmlText(text);
    private final Metadata metadata;
    private final Conformance conformance;
    private final boolean withAttachments;

    Xmp(Metadata metadata, Conformance conformance, boolean withAttachments) {
        this.metadata = metadata;
        this.conformance = conformance;
        this.withAttachments = withAttachments;
    }

    byte[] packet(String producer, Instant created, Instant updated) {
        text.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        sink.open("rdf:RDF");
        for (int i = 0; i < NAMESPACES.size(); i += 2) {
            sink.attribute("xmlns:" + NAMESPACES.get(i), NAMESPACES.get(i + 1));
        }
        description(() -> {
            dublinCore(created);
            rights();
            property("xmp:CreatorTool", producer);
            property("xmp:CreateDate", created.toString());
            property("xmp:ModifyDate", updated.toString());
            property("xmp:MetadataDate", updated.toString());
            list("xmp:Identifier", "rdf:Bag", identifiers());
            property("pdf:Producer", producer);
            if (!metadata.subjects().isEmpty()) {
                property("pdf:Keywords", String.join(", ", metadata.subjects()));
            }
            standards();
        });
        sink.close();
        text.append("\n<?xpacket end=\"r\"?>");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void dublinCore(Instant created) {
        property("dc:format", "application/pdf");
        localized("dc:title", List.of(PrintDocument.title(metadata)));
        list("dc:creator", "rdf:Seq", names(metadata.authors()));
        list("dc:contributor", "rdf:Bag", names(metadata.contributors()));
        localized(
                "dc:description",
                metadata.description().map(MarkedText::words).stream().toList());
        list("dc:subject", "rdf:Bag", metadata.subjects());
        list("dc:publisher", "rdf:Bag", metadata.publisher().stream().toList());
        localized("dc:rights", metadata.rights().or(metadata::license).stream().toList());
        list("dc:date", "rdf:Seq", List.of(created.toString()));
        list("dc:language", "rdf:Bag", List.of(Language.of(metadata).tag()));
        identifiers().stream().limit(1).forEach(identifier -> property("dc:identifier", identifier));
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(Person::name).filter(name -> !name.isEmpty()).toList();
    }

    /** All that it is known by, the one that its author chose first. */
    private List<String> identifiers() {
        return Stream.of(
                        metadata.identifier(),
                        metadata.doi().map(doi -> "https://doi.org/" + doi),
                        metadata.isbn().map(isbn -> "urn:isbn:" + isbn.replace("-", "")))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** A licence that is an address tells where the rights are written down. */
    private void rights() {
        metadata.license().filter(license -> license.matches("https?://\\S+")).ifPresent(license -> {
            property("xmpRights:Marked", "True");
            property("xmpRights:WebStatement", license);
        });
    }

    private void standards() {
        property("pdfaid:part", "" + conformance.archive());
        if (conformance.isPdf2()) {
            property("pdfaid:rev", "2020");
            if (withAttachments) {
                property("pdfaid:conformance", "F");
            }
            property("pdfuaid:part", "" + conformance.accessibility());
            property("pdfuaid:rev", "2024");
        } else {
            property("pdfaid:conformance", conformance.level());
            property("pdfuaid:part", "" + conformance.accessibility());
            universalAccessSchema();
        }
    }

    /** PDF/A asks for a description of every schema that it does not know (ISO 19005-2, 6.6.2.3.3). */
    private void universalAccessSchema() {
        structure("pdfaExtension:schemas", "rdf:Bag", () -> {
            property("pdfaSchema:schema", "PDF/UA identification");
            property("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/");
            property("pdfaSchema:prefix", "pdfuaid");
            structure("pdfaSchema:property", "rdf:Seq", () -> {
                property("pdfaProperty:name", "part");
                property("pdfaProperty:valueType", "Integer");
                property("pdfaProperty:category", "internal");
                property("pdfaProperty:description", "the part of ISO 14289 that the document keeps");
            });
        });
    }

    private void description(Runnable properties) {
        sink.open("rdf:Description");
        sink.attribute("rdf:about", "");
        properties.run();
        sink.close();
    }

    private void property(String name, String value) {
        sink.open(name);
        sink.text(value);
        sink.close();
    }

    private void list(String name, String kind, List<String> values) {
        if (!values.isEmpty()) {
            within(name, () -> within(kind, () -> values.forEach(value -> property("rdf:li", value))));
        }
    }

    private void localized(String name, List<String> values) {
        values.forEach(value -> within(
                name,
                () -> within("rdf:Alt", () -> {
                    sink.open("rdf:li");
                    sink.attribute("xml:lang", "x-default");
                    sink.text(value);
                    sink.close();
                })));
    }

    private void structure(String name, String kind, Runnable properties) {
        within(
                name,
                () -> within(kind, () -> {
                    sink.open("rdf:li");
                    sink.attribute("rdf:parseType", "Resource");
                    properties.run();
                    sink.close();
                }));
    }

    private void within(String name, Runnable content) {
        sink.open(name);
        content.run();
        sink.close();
    }
}
