package dev.octavo.source.address;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * What becomes of the marks of other generators' templates.
 *
 * @param told what a mark, with its braces, becomes; empty where it stays
 */
public record MarkReplacement(Function<String, Optional<String>> told) {

    /** What a mark becomes. */
    public String of(String mark) {
        return told.apply(mark).orElse(mark);
    }

    /** A text with what becomes of the marks in it. */
    public String shown(String written) {
        return TemplateAddress.isOne(written)
                ? TemplateAddress.MARK.matcher(written).replaceAll(mark -> Matcher.quoteReplacement(of(mark.group())))
                : written;
    }

    /** The address that comes of one with marks in it; empty where one of them stays or is left out, which leads elsewhere. */
    public Optional<String> address(String written) {
        boolean areReplaced = TemplateAddress.MARK
                .matcher(written)
                .results()
                .allMatch(
                        mark -> !of(mark.group()).isBlank() && !of(mark.group()).equals(mark.group()));
        return areReplaced ? Optional.of(shown(written)) : Optional.empty();
    }
}
