package dev.octavo.book;

import dev.octavo.internal.PercentCodes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds pictures that are not where a chapter says: named from the folder in which another tool is called, as pandoc has it, or
 * from the page that another tool makes, to which Hugo and Docusaurus bring what their folder {@code static} holds, and Astro and Vite theirs, {@code public}.
 */
final class PicturePlaces implements BinaryOperator<String> {

    private static final Pattern STEPS = Pattern.compile("^(?:@(?:site)?/)?(?:\\.{0,2}/)*+");

    private final Path root;

    PicturePlaces(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public String apply(String address, String written) {
        String fromTop = STEPS.matcher(written).replaceFirst("");
        return Stream.of(address, fromTop, "static/" + fromTop, "public/" + fromTop)
                .filter(this::isFile)
                .findFirst()
                .orElse(address);
    }

    /** What is no address at all is no file. */
    private boolean isFile(String address) {
        try {
            Path place = root.resolve(PercentCodes.strictlyDecoded(address)).normalize();
            return place.startsWith(root) && Files.isRegularFile(place);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
