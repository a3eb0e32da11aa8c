package dev.octavo.pdf;

import dev.octavo.html.Byline;
import dev.octavo.html.Contributions;
import dev.octavo.html.Labels;
import dev.octavo.model.Metadata;
import dev.octavo.model.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an imprint says, line by line: only what is known. */
final class Imprint {

    private final Metadata metadata;
    private final Labels labels;
    private final String colophon;

    Imprint(Metadata metadata, Labels labels, String colophon) {
        this.metadata = metadata;
        this.labels = labels;
        this.colophon = colophon;
    }

    /** The lines; none where nothing is known but who wrote what. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.addAll(new Contributions(metadata, labels).lines());
        add(lines, published());
        metadata.series().map(Imprint::series).ifPresent(lines::add);
        metadata.rights().ifPresent(lines::add);
        metadata.license().ifPresent(lines::add);
        metadata.isbn().ifPresent(isbn -> lines.add("ISBN " + isbn));
        metadata.doi().ifPresent(doi -> lines.add("https://doi.org/" + doi));
        metadata.identifier().filter(this::isNew).ifPresent(lines::add);
        metadata.url().filter(url -> url.contains("://")).ifPresent(lines::add);
        add(lines, colophon);
        return lines;
    }

    private static void add(List<String> lines, String line) {
        if (!line.isBlank()) {
            lines.add(line);
        }
    }

    /** Who published it, and when; when it was changed, where that is another day. */
    private String published() {
        Byline byline = new Byline(metadata);
        String first = Stream.of(metadata.publisher().orElse(""), byline.date().orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return byline.updated()
                .filter(date -> !byline.date().equals(Optional.of(date)))
                .map(date -> labels.updated() + " " + date)
                .map(updated -> first.isEmpty() ? updated : first + ". " + updated)
                .orElse(first);
    }

    private static String series(Series series) {
        return series.position().isEmpty() ? series.name() : series.name() + ", " + series.position();
    }

    /** Whether an identifier says what ISBN and DOI do not. */
    private boolean isNew(String identifier) {
        return Stream.of(metadata.isbn(), metadata.doi())
                .noneMatch(known -> known.filter(identifier::contains).isPresent());
    }
}
