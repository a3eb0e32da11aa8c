package dev.octavo.pdf.tag;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.READING_DIRECTION;
import org.jspecify.annotations.Nullable;

/** How readers find their way in a PDF: its outline, the names of its places, and how a viewer opens it. */
public final class Navigation {

    /** The places that the engine made for its own links. */
    private static final String OF_THE_ENGINE = "fs-";

    private final PDDocumentCatalog catalog;

    /** The navigation of a painted document. */
    public Navigation(PDDocument pdf) {

        this.catalog = pdf.getDocumentCatalog();
    }

    /** Keeps the outline to a depth, of which the first level is open; a viewer shows it where there is one. */
    public void outline(int depth) {
        @Nullable PDDocumentOutline outline = catalog.getDocumentOutline();
        if (outline == null || !outline.hasChildren() || depth == 0) {
            catalog.setDocumentOutline(null);
            catalog.setPageMode(PageMode.USE_NONE);
            return;
        }
        cut(outline, depth);
        outline.openNode();
        catalog.setPageMode(PageMode.USE_OUTLINES);
    }

    private static void cut(PDOutlineNode node, int depth) {
        for (PDOutlineItem item : node.children()) {
            if (depth == 1) {
                COSDictionary cut = item.getCOSObject();
                cut.removeItem(COSName.FIRST);
                cut.removeItem(COSName.LAST);
                cut.removeItem(COSName.COUNT);
            } else {
                cut(item, depth - 1);
                item.closeNode();
            }
        }
    }

    /**
     * Names the places of a document, so that {@code file.pdf#nameddest=place} leads there.
     *
     * @param names the name for an identifier, which stays as it is where the name is taken
     */
    public void names(UnaryOperator<String> names) throws IOException {
        PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(catalog);
        if (dictionary.getDests() == null || dictionary.getDests().getNames() == null) {
            return;
        }
        Map<String, COSBase> places = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends COSObjectable> place :
                dictionary.getDests().getNames().entrySet()) {
            if (!place.getKey().startsWith(OF_THE_ENGINE)) {
                String name = names.apply(place.getKey());
                places.put(
                        places.containsKey(name) ? place.getKey() : name,
                        place.getValue().getCOSObject());
            }
        }
        dictionary.getCOSObject().setItem(COSName.DESTS, NameTree.of(places));
        catalog.setNames(dictionary);
    }

    /** Tells viewers to show the title, and on which side a pair of pages begins. */
    public void preferences(boolean rightToLeft) {
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        if (rightToLeft) {
            preferences.setReadingDirection(READING_DIRECTION.R2L);
        }
        catalog.setViewerPreferences(preferences);
        catalog.getCOSObject().removeItem(COSName.OPEN_ACTION);
    }
}
