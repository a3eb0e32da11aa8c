package dev.octavo.pdf.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts tags as PDF/UA-2 asks (ISO 14289-2): types of two namespaces, notes and their calls that refer to each other, and links
 * that lead to a tag rather than to a place on a page.
 */
final class Pdf2 {

    private static final String NAMESPACE = "http://iso.org/pdf2/ssn";
    private static final COSName STRUCTURE_DESTINATION = COSName.getPDFName("SD");

    /** Types that only PDF 1.7 has; what tells no namespace is of that. */
    private static final Set<String> OLD = Set.of("TOC", "TOCI", "Reference", "Quote", "BlockQuote", "Code", "Art");

    private final Tag document;
    private final Map<String, Tag> byIdentifier = new HashMap<>();

    private Pdf2(Tag document) {
        this.document = document;
        document.all().forEach(this::register);
    }

    static void adapt(Tag document, PDDocument pdf) {
        Pdf2 pdf2 = new Pdf2(document);
        COSDictionary namespace = new COSDictionary();
        namespace.setName(COSName.TYPE, "Namespace");
        namespace.setString(COSName.getPDFName("NS"), NAMESPACE);
        COSArray namespaces = new COSArray();
        namespaces.add(namespace);
        COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        root.setItem(COSName.getPDFName("Namespaces"), namespaces);
        document.all().toList().forEach(tag -> pdf2.adapt(tag, namespace));
        @Nullable PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            pdf2.lead(outline);
        }
    }

    /** A tag is found by the identifier of its element, and of those around it that begin with it. */
    private void register(Tag tag) {
        for (@Nullable Node node = tag.element(); node instanceof Element element; node = element.getParentNode()) {
            if (element.hasAttribute("id")) {
                byIdentifier.putIfAbsent(element.getAttribute("id"), tag);
            }
        }
    }

    private void adapt(Tag tag, COSDictionary namespace) {
        switch (tag.type()) {
            case "Note" -> tag.become("FENote");
            case "L" -> tellNumbering(tag);
            case "Link" -> lead(tag);
            case "Caption" -> renameIn(tag, Set.of("Div"), "P");
            case "Aside" -> renameIn(tag, Set.of("BlockQuote", "Aside"), "Div");
            case "Reference" -> refer(tag);
            case "TOCI" -> target(tag).ifPresent(target -> tag.set("Ref", list(target)));
            default -> {}
        }
        if (!OLD.contains(tag.type())) {
            tag.set("NS", namespace);
        }
    }

    /** Not everything may stand everywhere (ISO 32005, table 5). */
    private static void renameIn(Tag tag, Set<String> holders, String name) {
        if (tag.parent() != null && holders.contains(tag.parent().type())) {
            tag.become(name);
        }
    }

    private static void tellNumbering(Tag list) {
        if (list.get("A") == null) {
            COSDictionary attributes = new COSDictionary();
            attributes.setName(COSName.O, "List");
            attributes.setName("ListNumbering", "Description");
            list.set("A", attributes);
        }
    }

    /** Lets a call and its note find each other. */
    private void refer(Tag reference) {
        target(reference).map(Pdf2::noteAround).ifPresent(note -> {
            reference.set("Ref", list(note));
            COSArray calls = note.get("Ref") instanceof COSArray known ? known : new COSArray();
            calls.add(reference.dictionary());
            note.set("Ref", calls);
        });
    }

    private static @Nullable Tag noteAround(Tag target) {
        @Nullable Tag tag = target;
        while (tag != null && !tag.is("Note") && !tag.is("FENote")) {
            tag = tag.parent();
        }
        return tag;
    }

    private static COSArray list(Tag tag) {
        COSArray list = new COSArray();
        list.add(tag.dictionary());
        return list;
    }

    /** The tag that the first link in a tag leads to. */
    private Optional<Tag> target(Tag holder) {
        return holder.all()
                .filter(tag -> tag.is("Link") && tag.element() != null)
                .findFirst()
                .map(link -> link.origin().attribute("href"))
                .flatMap(address ->
                        Optional.ofNullable(byIdentifier.get(address.substring(Math.min(1, address.length())))));
    }

    private void lead(Tag link) {
        for (Kid kid : link.kids()) {
            if (kid instanceof Annotation annotation) {
                @Nullable COSDictionary action = annotation.area().getCOSDictionary(COSName.A);
                if (action != null && "GoTo".equals(action.getNameAsString(COSName.S))) {
                    lead(action, target(link).orElse(document).dictionary());
                }
            }
        }
    }

    private static void lead(COSDictionary action, COSDictionary target) {
        if (action.getDictionaryObject(COSName.D) instanceof COSArray place) {
            action.setItem(STRUCTURE_DESTINATION, onTag(place, target));
        }
    }

    private static COSArray onTag(COSArray place, COSDictionary target) {
        List<COSBase> parts = new ArrayList<>();
        place.forEach(parts::add);
        parts.set(0, target);
        COSArray onTag = new COSArray();
        parts.forEach(onTag::add);
        return onTag;
    }

    /** Titles in the outline lead to the tag of their heading. */
    private void lead(PDOutlineNode node) {
        for (PDOutlineItem item : node.children()) {
            COSDictionary entry = item.getCOSObject();
            @Nullable COSDictionary heading = entry.getCOSDictionary(COSName.getPDFName("SE"));
            if (entry.getDictionaryObject(COSName.DEST) instanceof COSArray place) {
                COSDictionary action = new COSDictionary();
                action.setName(COSName.S, "GoTo");
                action.setItem(COSName.D, place);
                lead(action, heading == null ? document.dictionary() : heading);
                entry.setItem(COSName.A, action);
                entry.removeItem(COSName.DEST);
            }
            lead(item);
        }
    }
}
