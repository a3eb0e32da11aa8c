package dev.octavo.conformance;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The text of a tagged PDF in the order of its tags: what is read aloud. Running heads and page numbers are not part of
 * it, nor are spaces that were not drawn.
 */
final class TaggedText {

    private static final Set<String> REPLACED =
            Set.of(StandardStructureTypes.Figure, StandardStructureTypes.FORMULA);

    private final Map<PDPage, Map<Integer, String>> pages = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private TaggedText() {}

    static String of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TaggedText tagged = new TaggedText();
            for (PDPage page : document.getPages()) {
                tagged.read(page);
            }
            tagged.append(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return tagged.text.toString();
        }
    }

    private void read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> parts = extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .collect(Collectors.toMap(PDMarkedContent::getMCID, TaggedText::text, String::concat));
        pages.put(page, parts);
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .map(part -> part instanceof TextPosition glyph ? glyph.getUnicode() : "")
                .collect(Collectors.joining());
    }

    private void append(PDStructureNode node, @Nullable PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                read(element, page);
            } else if (kid instanceof PDMarkedContentReference reference) {
                append(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer id) {
                append(page, id);
            }
        }
    }

    /** A formula and a picture are read by their alternative text, not by the letters in them. */
    private void read(PDStructureElement element, @Nullable PDPage page) {
        String alternative = element.getAlternateDescription();
        if (alternative != null && REPLACED.contains(element.getStructureType())) {
            text.append(alternative).append('\n');
        } else {
            append(element, element.getPage() == null ? page : element.getPage());
        }
    }

    private void append(@Nullable PDPage page, int id) {
        text.append(pages.getOrDefault(page, Map.of()).getOrDefault(id, "")).append('\n');
    }
}
