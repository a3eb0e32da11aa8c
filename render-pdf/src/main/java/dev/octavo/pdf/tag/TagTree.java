package dev.octavo.pdf.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Reads the tags that the engine made. */
final class TagTree {

    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");

    private final Map<COSDictionary, Integer> pages = new HashMap<>();
    private final Origins origins;
    private final Artifacts artifacts;

    private TagTree(PDDocument pdf, Origins origins, Artifacts artifacts) {
        for (PDPage page : pdf.getPages()) {
            pages.put(page.getCOSObject(), pages.size());
        }
        this.origins = origins;
        this.artifacts = artifacts;
    }

    /** The tag that holds all others. Leaders in it go to the artifacts. */
    static Tag of(PDDocument pdf, Origins origins, Artifacts artifacts) {
        COSDictionary structure =
                pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSBase first = list(structure.getDictionaryObject(COSName.K)).get(0);
        return new TagTree(pdf, origins, artifacts).tag((COSDictionary) resolved(first));
    }

    private Tag tag(COSDictionary dictionary) {
        Tag tag = new Tag(dictionary.getNameAsString(COSName.S), dictionary);
        tag.comesFrom(origins.of(dictionary));
        @Nullable COSDictionary page = dictionary.getCOSDictionary(COSName.PG);
        for (COSBase kid : list(dictionary.getDictionaryObject(COSName.K))) {
            tag.add(kid(resolved(kid), page));
        }
        takeLeader(tag);
        return tag;
    }

    private Kid kid(COSBase kid, @Nullable COSDictionary page) {
        if (kid instanceof COSInteger id) {
            return run(Objects.requireNonNull(page), id.intValue());
        }
        COSDictionary dictionary = (COSDictionary) kid;
        if (dictionary.containsKey(COSName.MCID)) {
            return run(
                    Objects.requireNonNull(dictionary.getCOSDictionary(COSName.PG)), dictionary.getInt(COSName.MCID));
        }
        if (OBJECT_REFERENCE.equals(dictionary.getCOSName(COSName.TYPE))) {
            return new Annotation(Objects.requireNonNull(dictionary.getCOSDictionary(COSName.OBJ)));
        }
        return tag(dictionary);
    }

    private Run run(COSDictionary page, int id) {
        return new Run(Objects.requireNonNull(pages.get(page)), page, id);
    }

    private void takeLeader(Tag tag) {
        int leader = origins.leaderOf(tag.dictionary());
        if (leader >= 0 && leader < tag.kids().size() && tag.kids().get(leader) instanceof Run run) {
            artifacts.add(run);
            tag.kids().remove(leader);
        }
    }

    private static List<COSBase> list(@Nullable COSBase kids) {
        List<COSBase> list = new ArrayList<>();
        if (kids instanceof COSArray array) {
            array.forEach(list::add);
        } else if (kids != null) {
            list.add(kids);
        }
        return list;
    }

    private static COSBase resolved(COSBase kid) {
        return kid instanceof COSObject reference ? reference.getObject() : kid;
    }
}
