package dev.octavo.pdf;

import dev.octavo.html.Language;
import dev.octavo.html.markup.MarkupSink;
import dev.octavo.html.markup.XhtmlText;
import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Writes the XMP packet (ISO 16684-1): what the document is about, and which standards it keeps. */
final class Xmp {

    /** Prefixes and their namespaces, in turn. */
    private static final List<String> NAMESPACES = List.of(
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "dc", "http://purl.org/dc/elements/1.1/",
            "xmp", "http://ns.adobe.com/xap/1.0/",
            "pdf", "http://ns.adobe.com/pdf/1.3/",
            "pdfaid", "http://www.aiim.org/pdfa/ns/id/",
            "pdfuaid", "http://www.aiim.org/pdfua/ns/id/",
            "pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/",
            "pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#",
            "pdfaProperty", "http://www.aiim.org/pdfa/ns/property#");

    private final StringBuilder text = new StringBuilder();
    private final MarkupSink sink = new XhtmlText(text);

    private Xmp() {}

    static byte[] packet(Metadata metadata, String producer, Instant created, Instant updated) {
        Xmp xmp = new Xmp();
        xmp.text.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xmp.sink.open("rdf:RDF");
        for (int i = 0; i < NAMESPACES.size(); i += 2) {
            xmp.sink.attribute("xmlns:" + NAMESPACES.get(i), NAMESPACES.get(i + 1));
        }
        xmp.description(() -> {
            xmp.dublinCore(metadata);
            xmp.property("xmp:CreateDate", created.toString());
            xmp.property("xmp:ModifyDate", updated.toString());
            xmp.property("pdf:Producer", producer);
            if (!metadata.subjects().isEmpty()) {
                xmp.property("pdf:Keywords", String.join(", ", metadata.subjects()));
            }
            xmp.property("pdfaid:part", "2");
            xmp.property("pdfaid:conformance", "A");
            xmp.property("pdfuaid:part", "1");
            xmp.universalAccessSchema();
        });
        xmp.sink.close();
        xmp.text.append("\n<?xpacket end=\"r\"?>");
        return xmp.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void dublinCore(Metadata metadata) {
        property("dc:format", "application/pdf");
        localized("dc:title", List.of(PrintDocument.title(metadata)));
        list(
                "dc:creator",
                "rdf:Seq",
                metadata.authors().stream().map(Person::name).toList());
        localized("dc:description", metadata.description().stream().toList());
        list("dc:subject", "rdf:Bag", metadata.subjects());
        list("dc:publisher", "rdf:Bag", metadata.publisher().stream().toList());
        localized("dc:rights", metadata.rights().or(metadata::license).stream().toList());
        list("dc:language", "rdf:Bag", List.of(Language.of(metadata).tag()));
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
