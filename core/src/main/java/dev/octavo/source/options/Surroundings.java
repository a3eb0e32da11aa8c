package dev.octavo.source.options;

import dev.octavo.resource.ResourceLoader;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * What the publication around a text says of how it is read.
 *
 * @param includes where included files come from; empty when none are read
 * @param links where links lead, by their addresses as they are relative to the publication and as they are written
 * @param pictures where pictures are kept, by their addresses as they are relative to the publication and as they are written
 * @param hiddenLinesLeftOut whether lines of code that are not to be shown are left out
 * @param citing whether {@code @name} is a citation also in texts that tell no bibliography
 * @param language that of texts that tell none; empty where it is what they seem to be written in
 * @param folder the folder that relative addresses start from, as a path from that of the publication; empty for the same
 */
public record Surroundings(
        Optional<ResourceLoader> includes,
        BinaryOperator<String> links,
        BinaryOperator<String> pictures,
        boolean hiddenLinesLeftOut,
        boolean citing,
        String language,
        String folder) {

    /** Those of a text by itself. */
    public static Surroundings none() {
        BinaryOperator<String> moved = (address, written) -> address;
        return new Surroundings(
                Optional.empty(), moved, moved, /* hiddenLinesLeftOut= */ false, /* citing= */ false, "", "");
    }

    /** These with files that may be put in. */
    public Surroundings withIncludes(ResourceLoader files) {
        return new Surroundings(Optional.of(files), links, pictures, hiddenLinesLeftOut, citing, language, folder);
    }

    /** These with other places that links lead to. */
    public Surroundings withLinks(BinaryOperator<String> places) {
        return new Surroundings(includes, places, pictures, hiddenLinesLeftOut, citing, language, folder);
    }

    /** These with other places of pictures. */
    public Surroundings withPictures(BinaryOperator<String> places) {
        return new Surroundings(includes, links, places, hiddenLinesLeftOut, citing, language, folder);
    }

    /** These with lines of code left out that are hidden, or not. */
    public Surroundings withHiddenLines(boolean leftOut) {
        return new Surroundings(includes, links, pictures, leftOut, citing, language, folder);
    }

    /** These of a publication that cites. */
    public Surroundings withCitations() {
        return new Surroundings(includes, links, pictures, hiddenLinesLeftOut, true, language, folder);
    }

    /** These in another language. */
    public Surroundings withLanguage(String language) {
        return new Surroundings(includes, links, pictures, hiddenLinesLeftOut, citing, language, folder);
    }

    /** These of a text in another folder. */
    public Surroundings withFolder(String folder) {
        return new Surroundings(includes, links, pictures, hiddenLinesLeftOut, citing, language, folder);
    }
}
