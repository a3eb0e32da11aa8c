package dev.octavo.epub.picture;

import dev.octavo.html.markup.MarkupSink;
import dev.octavo.html.markup.XhtmlText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Copies what draws from an SVG file and leaves out what acts or reaches out: scripts, animation, links, other files,
 * the private notes of drawing programs.
 */
final class SvgFilter extends DefaultHandler2 {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

    /** What becomes of an element. */
    private enum Fate {
        WRITTEN,
        CONTENT_ONLY,
        DROPPED
    }

    private final StringBuilder text = new StringBuilder();
    private final MarkupSink sink = new XhtmlText(text);
    private final Predicate<String> isTarget;
    private final Set<String> ids = new HashSet<>();
    private final Deque<Fate> open = new ArrayDeque<>();
    private final StringBuilder style = new StringBuilder();
    private boolean inStyle;
    private boolean inSwitch;

    private SvgFilter(Predicate<String> isTarget) {
        this.isTarget = isTarget;
    }

    /** A clean copy; empty where the file is not well-formed, declares entities, or draws with foreign markup. */
    static Optional<byte[]> clean(byte[] svg) {
        try {
            // Once to learn which identifiers are left, and again to keep only the references to those.
            Set<String> targets = filtered(svg, id -> true).ids;
            return Optional.of(filtered(svg, targets::contains).text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (SAXException | IOException e) {
            return Optional.empty();
        }
    }

    private static SvgFilter filtered(byte[] svg, Predicate<String> isTarget) throws SAXException, IOException {
        SvgFilter filter = new SvgFilter(isTarget);
        XMLReader reader = parser().getXMLReader();
        reader.setContentHandler(filter);
        reader.setErrorHandler(filter);
        reader.setEntityResolver(filter);
        reader.setDTDHandler(filter);
        reader.setProperty("http://xml.org/sax/properties/declaration-handler", filter);
        reader.parse(new InputSource(new ByteArrayInputStream(svg)));
        return filter;
    }

    private static SAXParser parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory.newSAXParser();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own parser knows these features", e);
        }
    }

    @Override
    public void startElement(String namespace, String name, String qualifiedName, Attributes attributes)
            throws SAXException {
        if (open.isEmpty() && !(namespace.equals(SVG) && name.equals("svg"))) {
            throw new SAXException("not a drawing");
        }
        Fate fate = fate(namespace, name);
        if (fate == Fate.WRITTEN) {
            write(name, attributes);
        }
        open.push(fate);
        inSwitch = name.equals("switch");
    }

    private Fate fate(String namespace, String name) throws SAXException {
        if (open.peek() == Fate.DROPPED || inStyle || !namespace.equals(SVG)) {
            return Fate.DROPPED;
        } else if (name.equals("foreignObject") && !inSwitch) {
            throw new SAXException("without its foreign markup the drawing would lack something");
        } else if (name.equals("a")) {
            return Fate.CONTENT_ONLY;
        }
        return SvgVocabulary.draws(name) ? Fate.WRITTEN : Fate.DROPPED;
    }

    private void write(String name, Attributes attributes) {
        sink.open(name);
        if (open.isEmpty()) {
            sink.attribute("xmlns", SVG);
            sink.attribute("xmlns:xlink", XLINK);
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            write(name, attributes.getURI(i), attributes.getLocalName(i), attributes.getValue(i));
        }
        inStyle = name.equals("style");
    }

    private void write(String element, String namespace, String name, String value) {
        if (name.equals("href") && (namespace.isEmpty() || namespace.equals(XLINK))) {
            if (isInside(element, value)) {
                sink.attribute("xlink:href", value);
            }
        } else if (namespace.equals(XMLConstants.XML_NS_URI) && name.equals("space")) {
            sink.attribute("xml:space", value);
        } else if (namespace.isEmpty()
                && (name.equals("id") ? isNewId(value) : SvgVocabulary.isHarmless(element, name, value))) {
            sink.attribute(name, value);
        }
    }

    private boolean isNewId(String id) {
        return ID.matcher(id).matches() && ids.add(id);
    }

    /** Whether a reference stays in this file. */
    private boolean isInside(String element, String reference) {
        return element.equals("image")
                ? SvgVocabulary.isPictureData(reference)
                : reference.startsWith("#") && isTarget.test(reference.substring(1));
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (open.peek() == Fate.DROPPED) {
            return;
        }
        String run = new String(characters, start, length);
        if (inStyle) {
            style.append(run);
        } else {
            sink.text(run);
        }
    }

    @Override
    public void endElement(String namespace, String name, String qualifiedName) {
        if (open.pop() == Fate.WRITTEN) {
            if (inStyle) {
                sink.text(SvgVocabulary.harmlessStyle(style.toString()));
                style.setLength(0);
                inStyle = false;
            }
            sink.close();
        }
        inSwitch = false;
    }

    @Override
    public InputSource resolveEntity(String name, String publicId, String base, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void internalEntityDecl(String name, String value) throws SAXException {
        throw new SAXException("declares entities");
    }

    @Override
    public void externalEntityDecl(String name, String publicId, String systemId) throws SAXException {
        throw new SAXException("declares entities");
    }

    @Override
    public void attributeDecl(String element, String name, String type, String mode, String value) throws SAXException {
        throw new SAXException("declares attributes");
    }
}
