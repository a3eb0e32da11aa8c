package dev.octavo.pdf.math;

import dev.octavo.html.MathElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the operator within an element that is one with scripts, in a style or in a group by itself (MathML Core, 3.2.4.1). */
final class Core {

    private static final Set<String> SCRIPTED =
            Set.of("msub", "msup", "msubsup", "munder", "mover", "munderover", "mmultiscripts", "mfrac");
    private static final Set<String> GROUPS = Set.of("mrow", "mstyle", "mpadded", "mphantom", "merror");

    private Core() {}

    static Optional<MathElement> of(MathElement element) {
        MathElement inner = element;
        while (!inner.name().equals("mo")) {
            List<MathElement> content =
                    inner.children().stream().filter(child -> !isSpace(child)).toList();
            boolean embellished = SCRIPTED.contains(inner.name()) ? !content.isEmpty() : isGroupOfOne(inner, content);
            if (!embellished) {
                return Optional.empty();
            }
            inner = content.get(0);
        }
        return Optional.of(inner);
    }

    private static boolean isGroupOfOne(MathElement element, List<MathElement> content) {
        return GROUPS.contains(element.name()) && content.size() == 1;
    }

    static boolean isSpace(MathElement element) {
        boolean blank = element.name().equals("mtext") && element.text().isBlank();
        return blank || element.name().equals("mspace");
    }
}
