package dev.octavo.pdf.picture;

import dev.octavo.resource.Resource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A drawing without what a drawing does not need: its entities resolved, without scripts and without files of others. */
final class CleanSvg {

    private final byte[] bytes;
    private final boolean simplified;

    private CleanSvg(byte[] bytes, boolean simplified) {
        this.bytes = bytes;
        this.simplified = simplified;
    }

    /** The drawing of a file; empty where it is broken, or could take longer to draw than any reader would wait. */
    static Optional<CleanSvg> of(Resource svg) {
        try {
            Document document = parse(svg);
            SvgWeight weight = SvgWeight.of(document);
            if (weight.isTooMuch()) {
                return Optional.empty();
            }
            boolean simplified = SvgCleaning.clean(document.getDocumentElement());
            return SvgTrial.succeeds(document)
                    ? Optional.of(new CleanSvg(written(document), simplified))
                    : Optional.empty();
        } catch (SAXException | IOException | ParserConfigurationException | TransformerException e) {
            return Optional.empty();
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether something that could be seen was taken out. */
    boolean isSimplified() {
        return simplified;
    }

    /** Without the document type it refers to, and within the parser's limits for entities. */
    private static Document parse(Resource svg) throws SAXException, IOException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        DocumentBuilder parser = factory.newDocumentBuilder();
        parser.setErrorHandler(new DefaultHandler());
        parser.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        return parser.parse(svg.open());
    }

    private static byte[] written(Document document) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Transformer writer = factory.newTransformer();
        writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.transform(new DOMSource(document.getDocumentElement()), new StreamResult(out));
        return out.toByteArray();
    }
}
