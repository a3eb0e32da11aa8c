package dev.octavo.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The text of an EPUB in the order of its spine, without what a reading system adds. */
final class SpineText {

    private final Map<String, byte[]> files = new HashMap<>();

    private SpineText(byte[] epub) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    static String of(byte[] epub) throws IOException {
        SpineText text = new SpineText(epub);
        String packagePath = elements(text.document("META-INF/container.xml"), "rootfile")
                .map(root -> root.getAttribute("full-path"))
                .findFirst()
                .orElseThrow();
        return text.ofPackage(packagePath);
    }

    private String ofPackage(String path) throws IOException {
        Document opf = document(path);
        Map<String, String> hrefs = elements(opf, "item")
                .collect(Collectors.toMap(item -> item.getAttribute("id"), item -> item.getAttribute("href")));
        StringBuilder text = new StringBuilder();
        for (Element reference : elements(opf, "itemref").toList()) {
            String href = Objects.requireNonNull(hrefs.get(reference.getAttribute("idref")));
            Document page = document(URI.create(path).resolve(href).getPath());
            elements(page, "body")
                    .forEach(body -> text.append(body.getTextContent()).append('\n'));
        }
        return text.toString();
    }

    private Document document(String path) throws IOException {
        byte[] file = Objects.requireNonNull(files.get(path), path);
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(path + " is not XML", e);
        }
    }

    private static Stream<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
