package dev.octavo.pdf.text;

import io.github.nianna.api.Hyphenator;
import io.github.nianna.api.HyphenatorProperties;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the words of one language may be parted, as the patterns of TeX have it. Immutable. */
final class Patterns {

    /** So many letters stay before a hyphen. */
    static final int FEWEST_BEFORE = 2;

    /** So many go to the next line. */
    static final int FEWEST_BEHIND = 3;

    private static final Pattern COMMENT = Pattern.compile("%.*");

    private final Hyphenator hyphenator;

    /** Words that the patterns would part wrongly, with their hyphens where they may be parted. */
    private final Map<String, String> exceptions = new HashMap<>();

    private Patterns(String commented) {
        String tex = COMMENT.matcher(commented).replaceAll("");
        this.hyphenator = new Hyphenator(
                distinct(group("patterns", tex)), new HyphenatorProperties(FEWEST_BEFORE, FEWEST_BEHIND));
        group("hyphenation", tex).forEach(word -> exceptions.put(word.replace("-", ""), word));
    }

    /** The patterns of a file, {@code de-1996} for example. */
    static Patterns read(String name) {
        try (InputStream in = Patterns.class.getResourceAsStream("patterns/hyph-" + name + ".tex")) {
            return new Patterns(new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words between the braces behind a command of TeX. */
    private static Stream<String> group(String command, String tex) {
        Matcher group = Pattern.compile("\\\\" + command + "\\s*\\{([^}]*)}").matcher(tex);
        return group.find() ? Stream.of(group.group(1).strip().split("\\s+")) : Stream.empty();
    }

    /** The hyphenator takes no two patterns with the same letters; some files have them. */
    private static List<String> distinct(Stream<String> patterns) {
        return List.copyOf(
                patterns.collect(Collectors.toMap(Patterns::letters, Function.identity(), (first, second) -> first))
                        .values());
    }

    private static String letters(String pattern) {
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c < '0' || c > '9') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** The places in a word where it may be parted, in order. */
    List<Integer> places(String word) {
        String exception = exceptions.get(word.toLowerCase(Locale.ROOT));
        return exception == null ? hyphenator.hyphenateToken(word).hyphenIndexes() : places(exception, word.length());
    }

    private static List<Integer> places(String exception, int length) {
        String[] parts = exception.split("-");
        return Stream.iterate(1, part -> part < parts.length, part -> part + 1)
                .map(part ->
                        Stream.of(parts).limit(part).mapToInt(String::length).sum())
                .filter(place -> place >= FEWEST_BEFORE && place <= length - FEWEST_BEHIND)
                .toList();
    }
}
