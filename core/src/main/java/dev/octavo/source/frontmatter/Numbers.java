package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a publication is known by: an identifier, an ISBN, a DOI; one that cannot be right is reported. */
final class Numbers {

    private static final List<String> IDENTIFIER = List.of("identifier", "urn", "uuid");

    private static final Pattern ISBN =
            Pattern.compile("(?:urn:)?(?:isbn(?:-?1[03])?:?\\s*)?([\\d][\\d -]{8,15}[\\dX])", Pattern.CASE_INSENSITIVE);

    private static final Pattern DOI = Pattern.compile(
            "(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}/\\S+)", Pattern.CASE_INSENSITIVE);

    private final Told told;

    Numbers(Told told) {
        this.told = told;
    }

    /** The identifier, unless pandoc's {@code scheme} beside it says that it is one of the others. */
    Optional<String> identifier() {
        return told.value(IDENTIFIER).stream()
                .flatMap(Values::items)
                .filter(value -> !hasScheme(value, "isbn") && !hasScheme(value, "doi"))
                .flatMap(value -> Values.text(value).stream())
                .findFirst();
    }

    Optional<String> isbn() {
        return checked("isbn", Numbers::isbn, "not an ISBN, or its check digit is wrong: ");
    }

    Optional<String> doi() {
        return checked("doi", Numbers::doi, "not a DOI such as 10.1000/182: ");
    }

    private Optional<String> checked(String key, Function<String, Optional<String>> check, String problem) {
        return written(key)
                .flatMap(value -> {
                    Optional<String> text = Values.text(value);
                    Optional<String> number = text.flatMap(check);
                    if (text.isPresent() && number.isEmpty()) {
                        told.warn("metadata-" + key, problem + text.get(), value);
                    }
                    return number.stream();
                })
                .findFirst();
    }

    private Stream<MetaValue> written(String key) {
        Stream<MetaValue> schemed =
                told.value(IDENTIFIER).stream().flatMap(Values::items).filter(value -> hasScheme(value, key));
        return Stream.concat(told.value(List.of(key)).stream().flatMap(Values::items), schemed);
    }

    private static boolean hasScheme(MetaValue value, String scheme) {
        return value instanceof MetaValue.Fields fields
                && Values.field(fields, List.of("scheme", "type"))
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .startsWith(scheme);
    }

    /** The number without what tells that it is an ISBN; empty when its check digit does not fit. */
    private static Optional<String> isbn(String text) {
        Matcher parts = ISBN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String number = parts.group(1).toUpperCase(Locale.ROOT);
        String digits = number.replaceAll("[ -]", "");
        boolean isRight = digits.length() == 10
                ? sum(digits, i -> 10 - i) % 11 == 0
                : digits.matches("97[89]\\d{10}") && sum(digits, i -> i % 2 == 0 ? 1 : 3) % 10 == 0;
        return isRight ? Optional.of(number) : Optional.empty();
    }

    private static int sum(String digits, IntUnaryOperator weight) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) == 'X' ? 10 : Character.digit(digits.charAt(i), 10);
            sum += weight.applyAsInt(i) * digit;
        }
        return sum;
    }

    private static Optional<String> doi(String text) {
        Matcher parts = DOI.matcher(text);
        return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
    }
}
