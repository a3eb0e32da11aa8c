package dev.octavo.epub;

import dev.octavo.model.Article;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
import dev.octavo.model.Publication;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a book is known by: readers keep their place and their notes by it, so it stays when the text changes. */
final class Identifiers {

    private static final Pattern ISBN =
            Pattern.compile("(?:urn:isbn:|isbn(?:-1[03])?:?\\s*)?((?:97[89])?\\d{9}[\\dX])", Pattern.CASE_INSENSITIVE);

    /** What calls itself a UUID and is none, which readers refuse. */
    private static final Pattern NO_UUID =
            Pattern.compile("(?i)urn:uuid:(?!\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\z)(.*)");

    private Identifiers() {}

    /** The identifier that was given, an ISBN as a URN; else a UUID made from what tells the book from others. */
    static String of(Publication publication) {
        Metadata metadata = publication.metadata();
        return metadata.identifier()
                .or(metadata::isbn)
                .map(Identifiers::asUrn)
                .filter(urn -> !urn.isBlank())
                .or(() -> metadata.doi().map(doi -> "doi:" + doi))
                .orElseGet(() -> "urn:uuid:" + Hashes.uuid(key(publication)));
    }

    /** What else the book is known by. */
    static List<String> others(Metadata metadata, String identifier) {
        return Stream.of(metadata.isbn().map(Identifiers::asUrn), metadata.doi().map(doi -> "doi:" + doi))
                .flatMap(Optional::stream)
                .filter(other -> !other.equals(identifier))
                .toList();
    }

    private static String asUrn(String identifier) {
        Matcher isbn = ISBN.matcher(identifier.replaceAll("(?<=\\d)[- ](?=[\\dXx])", ""));
        Matcher mistaken = NO_UUID.matcher(identifier);
        if (isbn.matches()) {
            return "urn:isbn:" + isbn.group(1);
        }
        return mistaken.matches() ? mistaken.group(1) : identifier;
    }

    private static String key(Publication publication) {
        Metadata metadata = publication.metadata();
        Stream<String> authors = metadata.authors().stream().map(Person::name);
        Stream<String> name = publication.articles().stream().map(Article::id).limit(1);
        String created = metadata.created().map(CalendarDate::iso).orElse("");
        return Stream.of(Stream.of(metadata.title(), created), name, authors)
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }
}
