package dev.octavo.html.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Builds a W3C DOM, whose elements are of the namespaces of XHTML and, within {@code math}, of MathML. */
public final class DomMarkup implements MarkupSink {

    static final String MATHML = "http://www.w3.org/1998/Math/MathML";

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Document document;
    private final Deque<Element> open = new ArrayDeque<>();
    private boolean inTag;

    /** Starts an empty document. */
    public DomMarkup() {
        this.document = emptyDocument();
    }

    /** The document built so far. */
    public Document document() {
        return document;
    }

    @Override
    public void open(String name) {
        Element element = document.createElementNS(namespace(name), name);
        parent().appendChild(element);
        open.push(element);
        inTag = true;
    }

    @Override
    public void attribute(String name, String value) {
        if (!inTag) {
            throw new IllegalStateException("no element was just opened that could have the attribute " + name);
        }
        open.element().setAttribute(name, value);
    }

    @Override
    public void text(String text) {
        inTag = false;
        if (!text.isEmpty()) {
            parent().appendChild(document.createTextNode(text));
        }
    }

    @Override
    public void close() {
        if (open.isEmpty()) {
            throw new IllegalStateException("no element is open");
        }
        open.pop();
        inTag = false;
    }

    /** Writes nothing: text that looks like markup cannot be part of a tree. */
    @Override
    public boolean raw(String markup) {
        return false;
    }

    private String namespace(String name) {
        boolean mathematics = name.equals("math")
                || (!open.isEmpty() && MATHML.equals(open.element().getNamespaceURI()));
        return mathematics ? MATHML : XHTML;
    }

    private Node parent() {
        return open.isEmpty() ? document : open.element();
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own parser has no plain configuration", e);
        }
    }
}
