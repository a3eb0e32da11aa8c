package dev.octavo.html.site;

import dev.octavo.model.CalendarDate;
import dev.octavo.model.MetaValue;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The order of the articles of a folder: by the number that their front matter gives them, then by date, then by the names
 * of their files.
 */
final class ReadingOrder {

    /** What Hugo, Jekyll themes, Docusaurus and others call an article's number. */
    static final List<String> KEYS =
            List.of("weight", "nav_order", "sidebar_position", "position", "order", "menu_order");

    /** As one would read them one after another: the oldest first. */
    static final Comparator<SitePage> FORWARDS = Comparator.<SitePage>comparingDouble(ReadingOrder::number)
            .thenComparing(ReadingOrder::time)
            .thenComparing(SitePage::path);

    /** As lists show them: the newest first. */
    static final Comparator<SitePage> NEWEST_FIRST = Comparator.<SitePage>comparingDouble(ReadingOrder::number)
            .thenComparing(ReadingOrder::time, Comparator.reverseOrder())
            .thenComparing(SitePage::path);

    /** By date alone, the newest first. */
    static final Comparator<SitePage> LATEST =
            Comparator.comparing(ReadingOrder::time, Comparator.reverseOrder()).thenComparing(SitePage::path);

    private ReadingOrder() {}

    private static double number(SitePage page) {
        MetaValue.Fields fields = page.metadata().frontMatter();
        return KEYS.stream()
                .map(key -> fields.values().get(key))
                .filter(Objects::nonNull)
                .mapToDouble(ReadingOrder::value)
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }

    private static double value(MetaValue value) {
        boolean isNumber =
                value instanceof MetaValue.Scalar scalar && scalar.text().matches("[-+]?\\d{1,9}(\\.\\d{1,9})?");
        return isNumber ? Double.parseDouble(((MetaValue.Scalar) value).text()) : Double.MAX_VALUE;
    }

    /** The beginning of time for an article without a date. */
    private static Instant time(SitePage page) {
        return page.metadata().created().map(CalendarDate::instant).orElse(Instant.MIN);
    }
}
