package dev.octavo.source;

import dev.octavo.source.address.MarkReplacement;
import java.util.Optional;
import java.util.function.Function;

/**
 * What becomes of marks that another generator's templates leave in a text: {@code {{< ref "a.md" >}}}, {@code {% include x %}},
 * {@code {{ page.title }}}. Marks that mean something to the reader, such as those around code, are none of them.
 *
 * <pre>{@code
 * TemplateMarks.replaced(mark -> mark.contains("page.title") ? Optional.of("Octavo") : Optional.empty())
 * }</pre>
 *
 * <p>Safe for use by several threads, as far as the function given is.
 */
public final class TemplateMarks {

    private static final TemplateMarks KEPT = new TemplateMarks(Optional::of);
    private static final TemplateMarks REMOVED = new TemplateMarks(mark -> Optional.of(""));

    private final MarkReplacement replacement;

    private TemplateMarks(Function<String, Optional<String>> replacement) {
        this.replacement = new MarkReplacement(replacement);
    }

    /** They stay in the text as they were written, with a diagnostic for the first of each name. */
    public static TemplateMarks kept() {
        return KEPT;
    }

    /** They are left out, each with a diagnostic. */
    public static TemplateMarks removed() {
        return REMOVED;
    }

    /**
     * They become the plain text that a function tells for them, each with a diagnostic; where it tells none they stay.
     *
     * @param replacement is given a mark with its braces
     */
    public static TemplateMarks replaced(Function<String, Optional<String>> replacement) {
        return new TemplateMarks(replacement);
    }

    MarkReplacement replacement() {
        return replacement;
    }
}
