package dev.octavo.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A structure element (ISO 32000-1, 14.7.2) that can be moved, named anew and dissolved until the tree is written. */
final class Tag implements Kid {

    private static final Set<String> INLINE =
            Set.of("Span", "Link", "Code", "Quote", "Reference", "Note", "Formula", "Lbl");

    private final COSDictionary dictionary;
    private String type;
    private Origin origin = Origin.NONE;
    private @Nullable Tag parent;
    private List<Kid> kids = new ArrayList<>();

    Tag(String type) {
        this(type, new COSDictionary());
    }

    Tag(String type, COSDictionary dictionary) {
        this.type = type;
        this.dictionary = dictionary;
    }

    String type() {
        return type;
    }

    void become(String type) {
        this.type = type;
    }

    boolean is(String type) {
        return this.type.equals(type);
    }

    /** Whether it stands within a line. A picture does or does not. */
    boolean isInline() {
        return INLINE.contains(type);
    }

    boolean isHeading() {
        return type.length() == 2 && type.charAt(0) == 'H';
    }

    /** The dictionary that others refer to it by. */
    COSDictionary dictionary() {
        return dictionary;
    }

    Origin origin() {
        return origin;
    }

    void comesFrom(Origin origin) {
        this.origin = origin;
    }

    @Nullable
    Element element() {
        return origin.element();
    }

    boolean hasClass(String name) {
        return origin.hasClass(name);
    }

    @Nullable
    Tag parent() {
        return parent;
    }

    List<Kid> kids() {
        return kids;
    }

    Stream<Tag> tags() {
        return kids.stream().filter(Tag.class::isInstance).map(Tag.class::cast);
    }

    /** It and all tags inside it, those that hold others first. */
    Stream<Tag> all() {
        List<Tag> all = new ArrayList<>();
        collect(all);
        return all.stream();
    }

    private void collect(List<Tag> all) {
        all.add(this);
        for (Kid kid : kids) {
            if (kid instanceof Tag tag) {
                tag.collect(all);
            }
        }
    }

    void hold(List<Kid> kids) {
        this.kids = new ArrayList<>(kids.size());
        kids.forEach(this::add);
    }

    void add(Kid kid) {
        kids.add(kid);
        if (kid instanceof Tag tag) {
            tag.parent = this;
        }
    }

    void addFirst(Kid kid) {
        List<Kid> all = new ArrayList<>(kids);
        all.add(0, kid);
        hold(all);
    }

    @Nullable
    COSBase get(String key) {
        return dictionary.getDictionaryObject(COSName.getPDFName(key));
    }

    String text(String key) {
        return dictionary.getString(key, "");
    }

    void set(String key, COSBase value) {
        dictionary.setItem(key, value);
    }

    void set(String key, String text) {
        dictionary.setString(key, text);
    }

    void forget(String key) {
        dictionary.removeItem(COSName.getPDFName(key));
    }
}
