package dev.octavo.epub;

import dev.octavo.html.Language;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
import dev.octavo.model.Series;
import dev.octavo.source.MarkedText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the package document tells about the book. */
final class PackageMetadata {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** What may stand for a place in a series: numbers parted by dots. */
    private static final Pattern POSITION = Pattern.compile("[0-9]++(?:\\.[0-9]++)*+");

    private final Metadata metadata;
    private final String title;
    private final Language language;
    private final XmlOut xml;

    PackageMetadata(Metadata metadata, String title, Language language, XmlOut xml) {
        this.metadata = metadata;
        this.title = title;
        this.language = language;
        this.xml = xml;
    }

    void write(String identifier, Clock clock) {
        xml.element("dc:identifier", List.of("id", "identifier"), identifier);
        Identifiers.others(metadata, identifier).forEach(other -> element("dc:identifier", other));
        titles();
        xml.element("dc:language", List.of(), language.tag());
        people("dc:creator", "creator", "aut", metadata.authors());
        people("dc:contributor", "contributor", "ctb", metadata.contributors());
        metadata.created().flatMap(PackageMetadata::iso).ifPresent(date -> element("dc:date", date));
        metadata.description()
                .or(metadata::abstractText)
                .map(MarkedText::words)
                .ifPresent(text -> element("dc:description", text));
        metadata.subjects().forEach(tag -> element("dc:subject", tag));
        metadata.publisher().ifPresent(name -> element("dc:publisher", name));
        metadata.rights().or(metadata::license).ifPresent(text -> element("dc:rights", text));
        meta("dcterms:modified", SECONDS.format(modified(clock)));
        metadata.series().filter(series -> !series.name().isEmpty()).ifPresent(this::series);
    }

    /** The printed edition whose pages the book tells, as EPUB 3.3 has it and as its successor will. */
    void printedEdition(String edition) {
        String name = edition.isBlank() ? title : edition;
        xml.element("dc:source", List.of("id", "printed"), name);
        refinement("printed", "source-of", List.of(), "pagination");
        meta("pageBreakSource", name);
    }

    /** The series, as EPUB has it and as calibre does, which many readers know alone. */
    private void series(Series series) {
        xml.element("meta", List.of("property", "belongs-to-collection", "id", "series"), series.name());
        refinement("series", "collection-type", List.of(), "series");
        named("calibre:series", series.name());
        if (POSITION.matcher(series.position()).matches()) {
            refinement("series", "group-position", List.of(), series.position());
            named("calibre:series_index", series.position());
        }
    }

    private void titles() {
        title("title", "main", title);
        metadata.subtitle().map(MarkedText::words).ifPresent(subtitle -> title("subtitle", "subtitle", subtitle));
    }

    private void title(String id, String type, String text) {
        xml.element("dc:title", List.of("id", id), text);
        refinement(id, "title-type", List.of(), type);
    }

    private void people(String element, String idPrefix, String usualRole, List<Person> people) {
        int number = 0;
        for (Person person : people) {
            if (!person.name().isEmpty()) {
                String id = idPrefix + "-" + ++number;
                xml.element(element, List.of("id", id), person.name());
                refinement(id, "role", List.of("scheme", "marc:relators"), role(person, usualRole));
                if (!person.fileAs().isEmpty()) {
                    refinement(id, "file-as", List.of(), person.fileAs());
                }
            }
        }
    }

    /** The code of a role (MARC relators). */
    private static String role(Person person, String usual) {
        return switch (person.role()) {
            case "author" -> "aut";
            case "editor" -> "edt";
            case "illustrator" -> "ill";
            case "narrator" -> "nrt";
            case "photographer" -> "pht";
            case "reviewer" -> "rev";
            case "translator" -> "trl";
            default -> usual;
        };
    }

    private Instant modified(Clock clock) {
        return metadata.updated()
                .or(metadata::created)
                .map(CalendarDate::instant)
                .filter(PackageMetadata::hasFourDigitYear)
                .orElseGet(clock::instant);
    }

    /** The date as precise as it is told (W3C Date and Time Formats); empty where its year does not fit. */
    private static Optional<String> iso(CalendarDate date) {
        if (!hasFourDigitYear(date.instant())) {
            return Optional.empty();
        }
        String day = DateTimeFormatter.ISO_LOCAL_DATE.format(date.day());
        if (date.value() instanceof Year) {
            return Optional.of(day.substring(0, 4));
        } else if (date.value() instanceof YearMonth) {
            return Optional.of(day.substring(0, 7));
        }
        return Optional.of(date.value() instanceof LocalDate ? day : SECONDS.format(date.instant()));
    }

    private static boolean hasFourDigitYear(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year > 0 && year <= 9999;
    }

    private void refinement(String id, String property, List<String> attributes, String value) {
        List<String> all = new ArrayList<>(List.of("refines", "#" + id, "property", property));
        all.addAll(attributes);
        xml.element("meta", all, value);
    }

    private void meta(String property, String value) {
        xml.element("meta", List.of("property", property), value);
    }

    /** As EPUB 2 had it. */
    private void named(String name, String value) {
        xml.element("meta", List.of("name", name, "content", value), "");
    }

    private void element(String name, String text) {
        if (!text.isBlank()) {
            xml.element(name, List.of(), text);
        }
    }
}
