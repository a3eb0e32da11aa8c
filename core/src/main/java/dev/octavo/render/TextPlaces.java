package dev.octavo.render;

import dev.octavo.model.Article;
import dev.octavo.model.Code;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Image;
import dev.octavo.model.InlineMath;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Node;
import dev.octavo.model.Section;
import dev.octavo.model.Text;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Places in the text of an article, told by how many letters stand before them, so that every form of output finds them
 * again: hyphens, spaces and quotation marks, which some forms change, do not count.
 *
 * <p>Letters and digits count one each, and so do pictures and formulas, whatever is in them. The lead and the sections are
 * counted through, headings included; the title and the footnotes are not.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextPlaces {

    /** Nodes are told apart as objects: an equal one may stand elsewhere. */
    private final IdentityHashMap<Object, Integer> places = new IdentityHashMap<>();

    private final Set<Object> ambiguous = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int length;

    private TextPlaces(Article article) {
        int lead = add(article.lead(), 0);
        this.length = addSections(article.sections(), lead);
        ambiguous.forEach(places::remove);
    }

    /** The places of an article. */
    public static TextPlaces of(Article article) {
        return new TextPlaces(article);
    }

    /** Where a node begins; empty for one that is not of the article's text, or stands in it more than once as the same object. */
    public OptionalInt placeOf(Node node) {
        return place(node);
    }

    /** Where a section begins; empty for one that is not of the article. */
    public OptionalInt placeOf(Section section) {
        return place(section);
    }

    /** Where the text ends. */
    public int length() {
        return length;
    }

    /** Whether a node counts one as a whole, whatever is written for it: a picture or a formula. */
    public static boolean isWhole(Node node) {
        return node instanceof Image || node instanceof InlineMath || node instanceof MathBlock;
    }

    /** How many letters and digits a text has. */
    public static int letters(String text) {
        int letters = 0;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
        }
        return letters;
    }

    private OptionalInt place(Object part) {
        Integer place = places.get(part);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private int addSections(List<Section> sections, int start) {
        int end = start;
        for (Section section : sections) {
            note(section, end);
            end = addSections(section.sections(), add(section.body(), add(section.title(), end)));
        }
        return end;
    }

    private int add(List<? extends Node> nodes, int start) {
        int end = start;
        for (Node node : nodes) {
            note(node, end);
            end = add(node.children(), end + own(node));
        }
        return end;
    }

    private void note(Object part, int place) {
        if (places.put(part, place) != null) {
            ambiguous.add(part);
        }
    }

    /** What a node counts for itself, beside the nodes inside it. */
    private static int own(Node node) {
        if (node instanceof Text text) {
            return letters(text.text());
        } else if (node instanceof Code code) {
            return letters(code.text());
        } else if (node instanceof CodeBlock code) {
            return letters(code.text());
        }
        return isWhole(node) ? 1 : 0;
    }
}
