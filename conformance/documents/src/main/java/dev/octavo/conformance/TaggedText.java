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
public final class TaggedText {

    private static final Set<String> REPLACED = Set.of(StandardStructureTypes.Figure, StandardStructureTypes.FORMULA);

    private final Map<PDPage, Map<Integer, String>> pages = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private TaggedText() {}

    /** The text of a PDF. */
    public static String of(byte[] pdf) throws IOException {
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
                .collect(Collectors.toMap(PDMarkedContent::getMCID, content -> text(content), String::concat));
        pages.put(page, parts);
    }

    /** What content says that it means, else its characters. */
    private static String text(PDMarkedContent content) {
        return content.getActualText() != null
                ? content.getActualText()
                : content.getContents().stream().map(TaggedText::text).collect(Collectors.joining());
    }

    private static String text(Object part) {
        if (part instanceof TextPosition glyph) {
            return glyph.getUnicode();
        }
        return part instanceof PDMarkedContent inner ? text(inner) : "";
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
