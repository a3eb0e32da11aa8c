package dev.octavo.cite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A style in CSL: what it says about citations as a whole, which is done here, and its {@link StyleVariant variants}, by which
 * the processor sets single cites and entries.
 */
final class Style {

    private final Document document;
    private final Element citation;
    private final Element layout;

    private Style(Document document, Element citation, Element layout) {
        this.document = document;
        this.citation = citation;
        this.layout = layout;
    }

    /**
     * Reads a style.
     *
     * @return the style; empty where a document is none that sets citations, such as one that only names another
     * @throws SAXException if it is not XML
     */
    static Optional<Style> parse(String xml) throws SAXException {
        Document document = Xml.parse(xml);
        return child(document.getDocumentElement(), "citation")
                .flatMap(citation -> child(citation, "layout").map(layout -> new Style(document, citation, layout)));
    }

    /** The name of the style that another one only renames. */
    static Optional<String> parent(String xml) throws SAXException {
        return Xml.all(Xml.parse(xml), "link").stream()
                .filter(link -> link.getAttribute("rel").equals("independent-parent"))
                .map(link -> link.getAttribute("href").replaceFirst("^.*/", ""))
                .findFirst();
    }

    private static Optional<Element> child(Node parent, String name) {
        return Xml.children(parent).stream()
                .filter(element -> element.getTagName().equals(name))
                .findFirst();
    }

    Document copy() {
        return (Document) document.cloneNode(true);
    }

    /** Whether citations are notes. */
    boolean isNote() {
        return document.getDocumentElement().getAttribute("class").equals("note");
    }

    Optional<String> defaultLocale() {
        return Optional.of(document.getDocumentElement().getAttribute("default-locale"))
                .filter(tag -> !tag.isEmpty());
    }

    boolean hasBibliography() {
        return child(document.getDocumentElement(), "bibliography").isPresent();
    }

    /** An attribute of the citation; empty where it has none. */
    String ofCitation(String attribute) {
        return citation.getAttribute(attribute);
    }

    boolean does(String attribute) {
        return ofCitation(attribute).equals("true");
    }

    boolean sortsCitations() {
        return child(citation, "sort").isPresent();
    }

    /** An attribute of the layout of citations; empty where it has none. */
    String ofLayout(String attribute) {
        return layout.getAttribute(attribute);
    }

    /** Whether a macro calls itself, be it by way of others. */
    boolean isCircular() {
        Map<String, List<String>> calls = new HashMap<>();
        for (Element macro : Xml.all(document, "macro")) {
            calls.put(macro.getAttribute("name"), calls(macro));
        }
        Set<String> finite = new HashSet<>();
        boolean isGrowing = true;
        while (isGrowing) {
            isGrowing = false;
            for (Map.Entry<String, List<String>> macro : calls.entrySet()) {
                isGrowing |= macro.getValue().stream()
                                .allMatch(called -> finite.contains(called) || !calls.containsKey(called))
                        && finite.add(macro.getKey());
            }
        }
        return finite.size() < calls.size();
    }

    /** The macros that an element calls. */
    static List<String> calls(Element macro) {
        return Stream.of("text", "key")
                .flatMap(name -> Xml.all(macro, name).stream())
                .map(call -> call.getAttribute("macro"))
                .filter(called -> !called.isEmpty())
                .toList();
    }

    /** Whether given names are told by their first letters. */
    boolean setsInitials() {
        return document.getDocumentElement().hasAttribute("initialize-with")
                || Xml.all(document, "name").stream().anyMatch(name -> name.hasAttribute("initialize-with"));
    }

    /** Whether given names are told in full. */
    boolean setsWholeNames() {
        return !setsInitials()
                || document.getDocumentElement().getAttribute("initialize").equals("false")
                || Xml.all(document, "name").stream()
                        .anyMatch(name -> name.getAttribute("initialize").equals("false"));
    }

    /** A full stop that ends a note has its place within quotes, which the processor knows. */
    boolean endsInPoint() {
        return ofLayout("suffix").startsWith(".");
    }
}
