package dev.octavo.pdf.tag;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Writes tags into a PDF: the tree itself, and the tables that lead from the content of pages and from identifiers to it. */
final class TagWriter {

    private static final List<String> ATTRIBUTES = List.of("A", "ActualText", "Alt", "E", "ID", "Lang", "NS", "Ref");

    private final Map<Integer, COSBase> parents = new TreeMap<>();
    private final Map<String, COSBase> identifiers = new TreeMap<>();

    private TagWriter() {}

    static void write(Tag document, Map<String, String> roles, PDDocument pdf) {
        TagWriter writer = new TagWriter();
        for (PDPage page : pdf.getPages()) {
            writer.parents.put(page.getStructParents(), new COSArray());
        }
        COSDictionary structure =
                pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        writer.write(document, structure);
        structure.setItem(COSName.K, document.dictionary());
        structure.setItem(COSName.PARENT_TREE, writer.parentTree());
        structure.removeItem(COSName.ROLE_MAP);
        if (!roles.isEmpty()) {
            structure.setItem(COSName.ROLE_MAP, roleMap(roles));
        }
        if (!writer.identifiers.isEmpty()) {
            structure.setItem(COSName.getPDFName("IDTree"), NameTree.of(writer.identifiers));
        }
    }

    private void write(Tag tag, COSDictionary holder) {
        COSDictionary old = new COSDictionary(tag.dictionary());
        COSDictionary written = tag.dictionary();
        written.clear();
        written.setName(COSName.S, tag.type());
        written.setItem(COSName.P, holder);
        ATTRIBUTES.stream().map(COSName::getPDFName).filter(old::containsKey).forEach(key -> {
            COSBase value = old.getItem(key);
            value.setDirect(!key.equals(COSName.getPDFName("NS")));
            written.setItem(key, value);
        });
        if (written.containsKey(COSName.ID)) {
            identifiers.put(written.getString(COSName.ID), written);
        }
        @Nullable COSDictionary page = pageOf(tag);
        if (page != null) {
            written.setItem(COSName.PG, page);
        }
        writeKids(tag, page);
    }

    /** The page of its first run, on which most of the others stand too. */
    private static @Nullable COSDictionary pageOf(Tag tag) {
        return tag.kids().stream()
                .filter(Run.class::isInstance)
                .map(kid -> ((Run) kid).on())
                .findFirst()
                .orElse(null);
    }

    private void writeKids(Tag tag, @Nullable COSDictionary page) {
        COSArray kids = new COSArray();
        kids.setDirect(true);
        tag.kids().forEach(kid -> kids.add(written(kid, tag, page)));
        if (kids.size() == 1) {
            tag.dictionary().setItem(COSName.K, kids.get(0));
        } else if (kids.size() > 1) {
            tag.dictionary().setItem(COSName.K, kids);
        }
    }

    private COSBase written(Kid kid, Tag holder, @Nullable COSDictionary page) {
        if (kid instanceof Tag tag) {
            write(tag, holder.dictionary());
            return tag.dictionary();
        }
        return kid instanceof Run run ? written(run, holder, page) : written((Annotation) kid, holder);
    }

    private COSBase written(Run run, Tag holder, @Nullable COSDictionary page) {
        COSArray ids = (COSArray) Objects.requireNonNull(parents.get(run.on().getInt(COSName.STRUCT_PARENTS)));
        while (ids.size() <= run.id()) {
            ids.add(COSNull.NULL);
        }
        ids.set(run.id(), holder.dictionary());
        if (run.on() == page) {
            return COSInteger.get(run.id());
        }
        COSDictionary reference = direct(COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, run.on());
        reference.setInt(COSName.MCID, run.id());
        return reference;
    }

    private COSBase written(Annotation annotation, Tag holder) {
        parents.put(annotation.area().getInt(COSName.STRUCT_PARENT), holder.dictionary());
        COSDictionary reference = direct(COSName.getPDFName("OBJR"));
        reference.setItem(COSName.OBJ, annotation.area());
        return reference;
    }

    private static COSDictionary direct(COSName type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        dictionary.setItem(COSName.TYPE, type);
        return dictionary;
    }

    private COSDictionary parentTree() {
        COSArray numbers = new COSArray();
        parents.forEach((number, parent) -> {
            numbers.add(COSInteger.get(number));
            numbers.add(parent);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }

    private static COSDictionary roleMap(Map<String, String> roles) {
        COSDictionary map = new COSDictionary();
        map.setDirect(true);
        new TreeMap<>(roles).forEach((own, standard) -> map.setName(own, standard));
        return map;
    }
}
