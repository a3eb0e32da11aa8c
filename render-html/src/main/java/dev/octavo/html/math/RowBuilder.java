package dev.octavo.html.math;

import dev.octavo.html.MathElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a row out of words, fences and spaces; leaves out what is empty. */
final class RowBuilder {

    private final List<MathElement> row = new ArrayList<>();

    /** The letters and signs of something that has no more than those, with thin spaces where it has spaces. */
    static Optional<String> of(MathElement element) {
        return switch (element.name()) {
            case "mi", "mn", "mo", "mtext" -> Optional.of(element.text());
            case "mspace" -> Optional.of("\u2009");
            case "mrow" -> join(element.children());
            default -> Optional.empty();
        };
    }

    private static Optional<String> join(List<MathElement> elements) {
        StringBuilder words = new StringBuilder();
        for (MathElement element : elements) {
            Optional<String> word = of(element);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            words.append(word.get());
        }
        return Optional.of(words.toString());
    }

    /** A name in upright letters. */
    static MathElement upright(String word) {
        MathElement name = MathElement.token("mi", word);
        return word.codePointCount(0, word.length()) == 1 ? name.with("mathvariant", "normal") : name;
    }

    static MathElement space(double em) {
        return MathElement.of("mspace").with("width", Lengths.em(em));
    }

    RowBuilder space(String width) {
        if (!width.isEmpty()) {
            row.add(MathElement.of("mspace").with("width", width));
        }
        return this;
    }

    RowBuilder fence(String fence) {
        if (!fence.isEmpty()) {
            row.add(MathElement.token("mo", fence).with("stretchy", "false"));
        }
        return this;
    }

    RowBuilder name(String word) {
        if (!word.isEmpty()) {
            row.add(upright(word));
        }
        return this;
    }

    RowBuilder add(MathElement element) {
        row.add(element);
        return this;
    }

    MathElement row() {
        return Row.element(row);
    }
}
