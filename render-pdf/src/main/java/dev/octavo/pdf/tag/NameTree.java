package dev.octavo.pdf.tag;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** A table from names to objects, sorted as viewers search it: by bytes (ISO 32000-1, 7.9.6). */
public final class NameTree {

    private NameTree() {}

    /** The table, for objects by their names. */
    public static COSDictionary of(Map<String, ? extends COSBase> objects) {
        Map<String, COSString> names = new TreeMap<>();
        objects.keySet().forEach(name -> {
            COSString written = new COSString(name);
            names.put(written.toHexString(), written);
        });
        COSArray pairs = new COSArray();
        names.values().forEach(name -> {
            pairs.add(name);
            pairs.add(objects.get(name.getString()));
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, pairs);
        return tree;
    }
}
