package dev.octavo.source.convert;

import dev.octavo.model.Attributes;
import java.util.function.Predicate;

/** The classes of attributes. */
final class Classes {

    private Classes() {}

    /** Attributes without some of their classes. */
    static Attributes without(Attributes attributes, Predicate<String> unwanted) {
        return new Attributes(
                attributes.id(),
                attributes.classes().stream().filter(unwanted.negate()).toList(),
                attributes.values());
    }
}
