package dev.octavo.html.site;

import dev.octavo.html.Language;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What search engines are told of an article, in JSON-LD. */
final class StructuredData {

    private StructuredData() {}

    static String of(SitePage page, Optional<String> url, Optional<String> image) {
        Metadata about = page.metadata();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Article");
        data.put("headline", page.title());
        about.description().ifPresent(text -> data.put("description", text));
        data.put("inLanguage", Language.of(about).tag());
        about.created().map(CalendarDate::iso).ifPresent(date -> data.put("datePublished", date));
        about.updated().map(CalendarDate::iso).ifPresent(date -> data.put("dateModified", date));
        if (!about.authors().isEmpty()) {
            data.put(
                    "author",
                    about.authors().stream().map(StructuredData::person).toList());
        }
        if (!about.subjects().isEmpty()) {
            data.put("keywords", List.copyOf(about.subjects()));
        }
        image.ifPresent(address -> data.put("image", address));
        url.ifPresent(address -> data.put("url", address));
        return Json.write(data);
    }

    private static Map<String, Object> person(Person author) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("@type", "Person");
        person.put("name", author.name());
        if (author.url().matches("https?://\\S+")) {
            person.put("url", author.url());
        }
        return person;
    }
}
