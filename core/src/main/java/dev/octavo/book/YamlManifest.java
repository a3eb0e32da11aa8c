package dev.octavo.book;

import dev.octavo.model.MetaValue;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Items;
import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.source.text.Findings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries of {@code octavo.yaml}: paths, files with a title, and parts that hold both. */
final class YamlManifest {

    private static final String CHAPTERS = "chapters";

    private final Findings findings;

    private YamlManifest(Findings findings) {
        this.findings = findings;
    }

    /** The chapters and parts that the fields of a manifest name; what cannot be one is reported. */
    static List<Manifest.Item> items(Fields manifest, Findings findings) {
        MetaValue chapters = manifest.values().get(CHAPTERS);
        return new YamlManifest(findings).entries(chapters).toList();
    }

    private Stream<Manifest.Item> entries(@Nullable MetaValue value) {
        return value instanceof Items items ? items.values().stream().flatMap(this::entry) : none(value);
    }

    private Stream<Manifest.Item> entry(MetaValue value) {
        if (value instanceof Scalar path && !path.text().isBlank()) {
            return Stream.of(new Manifest.File("", false, path.text(), path.at()));
        }
        if (value instanceof Fields fields) {
            Optional<Scalar> part = text(fields, "part");
            return part.isPresent() ? Stream.of(part(part.get(), fields)) : file(fields);
        }
        return none(value);
    }

    private Manifest.Item part(Scalar title, Fields fields) {
        return new Manifest.Part(
                title.text(),
                entries(fields.values().get(CHAPTERS)).flatMap(this::files).toList());
    }

    /** A part within a part is only its files. */
    private Stream<Manifest.File> files(Manifest.Item item) {
        return item instanceof Manifest.Part part ? part.files().stream() : Stream.of((Manifest.File) item);
    }

    /** A file, and those that belong below it. */
    private Stream<Manifest.Item> file(Fields fields) {
        Optional<Scalar> path = text(fields, "file");
        if (path.isEmpty()) {
            return none(fields);
        }
        String title = text(fields, "title").map(Scalar::text).orElse("");
        Manifest.Item file = new Manifest.File(
                title, !title.isEmpty(), path.get().text(), path.get().at());
        MetaValue below = fields.values().get(CHAPTERS);
        return below == null ? Stream.of(file) : Stream.concat(Stream.of(file), entries(below));
    }

    private static Optional<Scalar> text(Fields fields, String key) {
        return fields.values().get(key) instanceof Scalar text && !text.text().isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }

    private Stream<Manifest.Item> none(@Nullable MetaValue value) {
        if (value != null) {
            findings.error("book-entry", "neither the path of a file, nor `file: …`, nor `part: …`", value.at());
        }
        return Stream.of();
    }
}
