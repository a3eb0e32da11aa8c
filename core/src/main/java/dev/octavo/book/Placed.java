package dev.octavo.book;

import dev.octavo.model.CalendarDate;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.model.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file or a folder with what tells its place among others.
 *
 * @param path the file or folder
 * @param weight what its front matter says: the lighter come first, those without last
 * @param day its day
 */
record Placed(Path path, Optional<Double> weight, Optional<Instant> day) {

    private static final List<String> WEIGHTS = List.of("weight", "nav_order", "sidebar_position", "order");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** A file, or a folder for which a page speaks. */
    static Placed of(Path path, Path page) throws IOException {
        Optional<Double> position = number(FolderCategory.of(path).fields(), "position");
        if (!Files.isRegularFile(page)) {
            return new Placed(path, position, Optional.empty());
        }
        Metadata told = ManifestFields.ofPage(page);
        Optional<Double> weight = WEIGHTS.stream()
                .flatMap(key -> number(told.frontMatter(), key).stream())
                .findFirst();
        return new Placed(path, position.or(() -> weight), told.created().map(CalendarDate::instant));
    }

    private static Optional<Double> number(Fields fields, String key) {
        return fields.values().get(key) instanceof Scalar number
                        && number.text().strip().matches("-?\\d{1,9}(\\.\\d{1,9})?")
                ? Optional.of(Double.valueOf(number.text().strip()))
                : Optional.empty();
    }

    /** By weight, then by day where all have one, then by name, numbers in names as numbers. */
    static List<Placed> inOrder(List<Placed> all) {
        boolean areDated = all.stream().allMatch(placed -> placed.day().isPresent());
        Comparator<Placed> byDay =
                Comparator.comparing(placed -> areDated ? placed.day().orElse(Instant.EPOCH) : Instant.EPOCH);
        return all.stream()
                .sorted(Comparator.comparing((Placed placed) -> placed.weight().orElse(Double.MAX_VALUE))
                        .thenComparing(byDay)
                        .thenComparing(placed -> String.valueOf(placed.path().getFileName()), Placed::compareNames))
                .toList();
    }

    private static int compareNames(String one, String other) {
        List<String> parts = parts(one);
        List<String> others = parts(other);
        for (int i = 0; i < Math.min(parts.size(), others.size()); i++) {
            int compared = compareParts(parts.get(i), others.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return parts.size() != others.size() ? parts.size() - others.size() : one.compareTo(other);
    }

    private static int compareParts(String one, String other) {
        boolean areNumbers =
                NUMBER.matcher(one).matches() && NUMBER.matcher(other).matches();
        String number = one.replaceFirst("^0+(?=\\d)", "");
        String otherNumber = other.replaceFirst("^0+(?=\\d)", "");
        if (areNumbers && number.length() != otherNumber.length()) {
            return number.length() - otherNumber.length();
        }
        return areNumbers ? number.compareTo(otherNumber) : one.compareToIgnoreCase(other);
    }

    /** Numbers, and what stands between them. */
    private static List<String> parts(String name) {
        Stream.Builder<String> parts = Stream.builder();
        Matcher number = NUMBER.matcher(name);
        int end = 0;
        while (number.find()) {
            parts.add(name.substring(end, number.start()));
            parts.add(number.group());
            end = number.end();
        }
        return parts.add(name.substring(end)).build().toList();
    }
}
