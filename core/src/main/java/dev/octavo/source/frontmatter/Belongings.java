package dev.octavo.source.frontmatter;

import dev.octavo.model.Cover;
import dev.octavo.model.MetaValue;
import dev.octavo.model.Series;
import java.util.List;
import java.util.Optional;

/** Reads what belongs to an article, or it to: its cover and its series, each a text or a map. */
final class Belongings {

    private static final List<String> SERIES = List.of("series", "belongstocollection", "collection");
    private static final List<String> POSITION =
            List.of("seriesindex", "seriesnumber", "seriesposition", "seriesorder", "groupposition");
    private static final List<String> POSITION_WITHIN = List.of("index", "number", "position", "order", "part");

    private static final List<String> COVER =
            List.of("cover", "coverimage", "image", "hero", "heroimage", "images", "featuredimage");
    private static final List<String> COVER_ALTERNATIVE =
            List.of("coveralt", "coverimagealt", "imagealt", "heroalt", "featuredimagealt");
    private static final List<String> SOURCE = List.of("image", "src", "source", "url", "path", "file");
    private static final List<String> ALTERNATIVE = List.of("alt", "imagealt", "alternative");

    private final Told told;

    Belongings(Told told) {
        this.told = told;
    }

    Optional<Series> series() {
        Optional<MetaValue> value = told.value(SERIES);
        return value.flatMap(Values::text).map(name -> new Series(name, position(value.get())));
    }

    private String position(MetaValue series) {
        return within(series, POSITION_WITHIN).or(() -> told.text(POSITION)).orElse("");
    }

    Optional<Cover> cover() {
        Optional<MetaValue> value =
                told.value(COVER).flatMap(cover -> Values.items(cover).findFirst());
        return value.flatMap(Belongings::source).map(source -> new Cover(source, alternative(value.get())));
    }

    private static Optional<String> source(MetaValue cover) {
        if (!(cover instanceof MetaValue.Fields fields)) {
            return Values.isYes(cover) || Values.isNo(cover) ? Optional.empty() : Values.text(cover);
        }
        Optional<MetaValue> inner = Keys.of(fields).get("image");
        return inner.isPresent() && inner.get() instanceof MetaValue.Fields
                ? source(inner.get())
                : Values.field(fields, SOURCE);
    }

    private String alternative(MetaValue cover) {
        return within(cover, ALTERNATIVE).or(() -> told.text(COVER_ALTERNATIVE)).orElse("");
    }

    private static Optional<String> within(MetaValue value, List<String> keys) {
        return value instanceof MetaValue.Fields fields ? Values.field(fields, keys) : Optional.empty();
    }
}
