package dev.octavo.source.convert.document;

import dev.octavo.model.Attributes;
import java.util.function.Predicate;

/** The classes of attributes. */
public final class Classes {

    private Classes() {}

    /** Attributes without some of their classes. */
    public static Attributes without(Attributes attributes, Predicate<String> unwanted) {
        return new Attributes(
                attributes.id(),
                attributes.classes().stream().filter(unwanted.negate()).toList(),
                attributes.values());
    }
}
