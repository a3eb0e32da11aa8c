package dev.octavo.source.code;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Figure;
import dev.octavo.model.Inline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Makes a figure of code that can be referred to: code with an identifier and a caption, or whose identifier says that it is a
 * listing, {@code #lst:main}. Any other code is itself.
 */
public final class Listings {

    /** Where a caption stands: those of pandoc-crossref and Quarto, and a title where there is neither. */
    private static final List<String> CAPTIONS = List.of("caption", "lst-cap", "title");

    private static final Pattern NAME = Pattern.compile("(?i)lst[:-].+");

    private Listings() {}

    /**
     * What code becomes.
     *
     * @param captions reads a caption
     */
    public static Block of(CodeBlock code, Function<String, List<Inline>> captions) {
        Attributes attributes = code.attributes();
        Map<String, String> values = new LinkedHashMap<>(attributes.values());
        Optional<String> caption = CAPTIONS.stream()
                .filter(key -> !values.getOrDefault(key, "").isBlank())
                .findFirst()
                .map(values::remove);
        boolean isListing = !attributes.id().isEmpty()
                && (caption.isPresent() || NAME.matcher(attributes.id()).matches());
        if (!isListing) {
            return code;
        }
        Attributes rest = new Attributes("", attributes.classes(), values);
        CodeBlock shown = new CodeBlock(code.language(), code.text(), rest, code.at());
        return new Figure(
                List.of(shown), caption.map(captions).orElse(List.of()), Attributes.id(attributes.id()), code.at());
    }
}
