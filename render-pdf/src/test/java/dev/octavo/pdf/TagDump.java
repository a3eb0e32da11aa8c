package dev.octavo.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The tags of a PDF as text, two spaces for each level: the type, what is told of it, and the text that it holds. */
final class TagDump {

    private static final List<String> TOLD = List.of("Lang", "Alt", "ActualText", "E", "ID");
    private static final List<String> ATTRIBUTES = List.of("ListNumbering", "Scope", "RowSpan", "ColSpan");

    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder text = new StringBuilder();

    private TagDump() {}

    static String of(PDDocument document) throws IOException {
        TagDump dump = new TagDump();
        for (PDPage page : document.getPages()) {
            dump.pages.put(page.getCOSObject(), texts(page));
        }
        dump.kids(document.getDocumentCatalog().getStructureTreeRoot(), null, 0);
        return dump.out.toString();
    }

    private static Map<Integer, String> texts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .collect(Collectors.toMap(PDMarkedContent::getMCID, TagDump::text, String::concat));
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .map(part -> part instanceof TextPosition glyph ? glyph.getUnicode() : "")
                .collect(Collectors.joining());
    }

    private void kids(PDStructureNode node, @Nullable PDPage page, int depth) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                endText(depth);
                element(element, depth);
            } else if (kid instanceof PDMarkedContentReference reference) {
                add(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer id) {
                add(page, id);
            } else if (kid instanceof PDObjectReference reference) {
                endText(depth);
                line(depth, "-> " + address(reference));
            }
        }
        endText(depth);
    }

    private void element(PDStructureElement element, int depth) {
        StringBuilder line = new StringBuilder(element.getStructureType());
        COSDictionary dictionary = element.getCOSObject();
        for (String key : TOLD) {
            String value = dictionary.getString(COSName.getPDFName(key));
            if (value != null) {
                line.append(' ').append(key).append("=\"").append(value).append('"');
            }
        }
        if (dictionary.getDictionaryObject(COSName.A) instanceof COSDictionary attributes) {
            for (String key : ATTRIBUTES) {
                COSBase value = attributes.getDictionaryObject(COSName.getPDFName(key));
                if (value != null) {
                    line.append(' ').append(key).append('=').append(plain(value));
                }
            }
        }
        line(depth, line.toString());
        kids(element, element.getPage(), depth + 1);
    }

    private static String plain(COSBase value) {
        return value instanceof COSName name ? name.getName() : value.toString().replaceAll("\\D", "");
    }

    private static String address(PDObjectReference reference) {
        COSDictionary annotation = (COSDictionary) reference.getCOSObject().getDictionaryObject(COSName.OBJ);
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        String address = action == null ? null : action.getString(COSName.URI);
        return address == null ? "a place" : address;
    }

    private void add(@Nullable PDPage page, int id) {
        if (page != null) {
            text.append(pages.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, ""));
        }
    }

    private void endText(int depth) {
        if (!text.isEmpty()) {
            line(depth, '"' + text.toString().replace("\n", "") + '"');
            text.setLength(0);
        }
    }

    private void line(int depth, String line) {
        out.append("  ".repeat(depth)).append(line).append('\n');
    }
}
