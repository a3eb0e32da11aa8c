package dev.octavo.pdf.tag;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The descriptions of the marked pieces of a page's content. For each new one PDFBox asks whether it is among those that are there, and
 * the engine makes some hundreds for a page.
 */
final class Descriptions extends COSDictionary {

    private final Set<COSBase> all = Collections.newSetFromMap(new IdentityHashMap<>());

    @Override
    public void setItem(COSName key, COSBase value) {
        super.setItem(key, value);
        all.add(value);
    }

    @Override
    public boolean containsValue(Object value) {
        return value instanceof COSBase description && all.contains(description) && super.containsValue(value);
    }
}
