package dev.octavo.epub;

import dev.octavo.model.CalendarDate;
import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The title of a book or an article, with who wrote it and when. */
final class TitleBlock {

    private final Metadata metadata;
    private final Language language;
    private final XmlOut xml;

    TitleBlock(Metadata metadata, Language language, XmlOut xml) {
        this.metadata = metadata;
        this.language = language;
        this.xml = xml;
    }

    void write() {
        xml.element("header", List.of(), () -> {
            xml.element("h1", List.of(), Chapter.titleOf(metadata));
            metadata.subtitle().ifPresent(text -> xml.element("p", List.of("class", "subtitle"), text));
            String byline = byline();
            if (!byline.isEmpty()) {
                xml.element("p", List.of("class", "byline"), byline);
            }
        });
    }

    private String byline() {
        String names = metadata.authors().stream().map(Person::name).collect(Collectors.joining(", "));
        return Stream.concat(Stream.of(names), metadata.created().map(this::readable).stream())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** The day written out; a date without a day as it is. */
    private String readable(CalendarDate date) {
        if (!date.value().isSupported(ChronoUnit.DAYS)) {
            return date.iso();
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(Locale.forLanguageTag(language.tag()))
                .format(date.day());
    }
}
