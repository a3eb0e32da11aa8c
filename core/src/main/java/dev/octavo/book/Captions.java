package dev.octavo.book;

import dev.octavo.model.Attributes;
import dev.octavo.model.Inline;
import dev.octavo.model.Span;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Puts a number or a label before a title or a caption, in place of one that an earlier assembling put there. */
final class Captions {

    static final String NUMBER = "number";
    static final String LABEL = "label";

    private static final String SPACE = "\u2002";

    private Captions() {}

    /** The text with a span of a class before it; without one where that would be empty. */
    static List<Inline> marked(String mark, String className, List<Inline> text) {
        return marked(mark.isEmpty() ? List.of() : List.of(new Text(mark)), className, text);
    }

    /** As the other, of a mark that is more than words. */
    static List<Inline> marked(List<Inline> mark, String className, List<Inline> text) {
        List<Inline> rest = without(className, text);
        if (mark.isEmpty()) {
            return rest;
        }
        List<Inline> marked = new ArrayList<>();
        marked.add(new Span(mark, Attributes.classes(className)));
        if (!rest.isEmpty() && rest.get(0) instanceof Text first) {
            marked.add(new Text(SPACE + first.text()));
            marked.addAll(rest.subList(1, rest.size()));
        } else if (!rest.isEmpty()) {
            marked.add(new Text(SPACE));
            marked.addAll(rest);
        }
        return marked;
    }

    /** What the span of a class says that a text begins with; empty for none. */
    static List<Inline> mark(String className, List<Inline> text) {
        return !text.isEmpty()
                        && text.get(0) instanceof Span span
                        && span.attributes().equals(Attributes.classes(className))
                ? span.content()
                : List.of();
    }

    /** The text without the span of a class that it begins with. */
    static List<Inline> without(String className, List<Inline> text) {
        if (mark(className, text).isEmpty()) {
            return text;
        }
        List<Inline> rest = new ArrayList<>(text.subList(1, text.size()));
        if (!rest.isEmpty() && rest.get(0) instanceof Text first && first.text().startsWith(SPACE)) {
            String words = first.text().substring(SPACE.length());
            rest.remove(0);
            if (!words.isEmpty()) {
                rest.add(0, new Text(words));
            }
        }
        return rest;
    }
}
