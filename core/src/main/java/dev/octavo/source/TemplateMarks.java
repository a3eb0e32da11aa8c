package dev.octavo.source;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

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

    private final Function<String, Optional<String>> replacement;

    private TemplateMarks(Function<String, Optional<String>> replacement) {
        this.replacement = replacement;
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

    /** The address that comes of one with marks in it; empty where one of them stays or is left out, which leads elsewhere. */
    Optional<String> address(String written) {
        boolean areReplaced = TemplateAddress.MARK
                .matcher(written)
                .results()
                .allMatch(mark -> !replacement(mark.group()).isBlank()
                        && !replacement(mark.group()).equals(mark.group()));
        return areReplaced
                ? Optional.of(TemplateAddress.MARK
                        .matcher(written)
                        .replaceAll(mark -> Matcher.quoteReplacement(replacement(mark.group()))))
                : Optional.empty();
    }

    /** A text with what becomes of the marks in it. */
    String shown(String written) {
        return TemplateAddress.isOne(written)
                ? TemplateAddress.MARK
                        .matcher(written)
                        .replaceAll(mark -> Matcher.quoteReplacement(replacement(mark.group())))
                : written;
    }

    String replacement(String mark) {
        return replacement.apply(mark).orElse(mark);
    }
}
