package dev.octavo.html.site;

import dev.octavo.model.CalendarDate;
import dev.octavo.model.Metadata;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Points in time as feeds and site maps want them: RFC 3339, in UTC, to the second. */
final class Timestamps {

    private Timestamps() {}

    static String of(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** When something was last changed, as far as it tells. */
    static Optional<Instant> lastChange(Metadata metadata) {
        return metadata.updated().or(metadata::created).map(CalendarDate::instant);
    }
}
