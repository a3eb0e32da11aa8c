package dev.octavo.book;

import dev.octavo.book.Manifest.File;
import dev.octavo.model.MetaValue;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Items;
import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.model.Role;
import dev.octavo.source.SourceKind;
import dev.octavo.source.text.Findings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries of a {@code _quarto.yml}: chapters, parts and appendices. Its index is what stands before the chapters. */
final class QuartoManifest {

    private static final Pattern INDEX = Pattern.compile("(?i)index\\.\\w+");

    private static final int DEEPEST = 6;

    private final Findings findings;

    private QuartoManifest(Findings findings) {
        this.findings = findings;
    }

    /** The chapters and parts that the field {@code book} names; what cannot be one is reported. */
    static List<Manifest.Item> items(Fields book, Findings findings) {
        QuartoManifest reader = new QuartoManifest(findings);
        return Stream.concat(
                        reader.entries(book.values().get("chapters"), Role.CHAPTER),
                        reader.entries(book.values().get("appendices"), Role.APPENDIX))
                .toList();
    }

    /** What Octavo calls {@code number-sections} and {@code number-depth}, which may stand with one of the formats. */
    static Fields numbering(Fields all) {
        return Stream.concat(Stream.of(all), ManifestFields.inside(all, "format").values().values().stream())
                .filter(Fields.class::isInstance)
                .map(Fields.class::cast)
                .flatMap(fields ->
                        ManifestFields.text(fields, "number-sections").stream().map(told -> numbering(told, fields)))
                .findFirst()
                .orElse(Fields.NONE);
    }

    /** A depth counts the level of the chapters. */
    private static Fields numbering(Scalar told, Fields fields) {
        boolean isCounted =
                !told.text().equalsIgnoreCase("false") && !told.text().equalsIgnoreCase("no");
        Optional<Scalar> depth = ManifestFields.text(fields, "number-depth")
                .filter(number -> number.text().matches("[1-7]"));
        int sections = depth.map(number -> Integer.parseInt(number.text()) - 1).orElse(DEEPEST);
        Map<String, MetaValue> counted = Map.of(
                "chapters", new Scalar(isCounted ? "yes" : "no", told.at()),
                "sections", new Scalar("" + (isCounted ? sections : 0), told.at()));
        return new Fields(Map.of(NumberingField.KEY, new Fields(counted, told.at())), told.at());
    }

    private Stream<Manifest.Item> entries(@Nullable MetaValue value, Role usual) {
        return value instanceof Items items
                ? items.values().stream().flatMap(entry -> entry(entry, usual))
                : refused(value);
    }

    private Stream<Manifest.Item> entry(MetaValue value, Role usual) {
        if (value instanceof Scalar path && !path.text().isBlank()) {
            return file(path, "", usual, List.of());
        }
        if (value instanceof Fields fields) {
            Optional<Scalar> part = ManifestFields.text(fields, "part");
            Optional<Scalar> path = ManifestFields.text(fields, "file").or(() -> ManifestFields.text(fields, "href"));
            if (part.isPresent()) {
                return part(part.get(), files(fields, usual), usual);
            } else if (path.isPresent()) {
                String title =
                        ManifestFields.text(fields, "text").map(Scalar::text).orElse("");
                return file(path.get(), title, usual, files(fields, usual));
            }
        }
        return refused(value);
    }

    /** A part that is called after a file is that file, with the others below it. */
    private Stream<Manifest.Item> part(Scalar title, List<File> files, Role usual) {
        return SourceKind.isText(title.text())
                ? file(title, "", usual, files)
                : Stream.of(new Manifest.Part(title.text(), files));
    }

    private List<File> files(Fields fields, Role usual) {
        MetaValue chapters = fields.values().get("chapters");
        return chapters == null
                ? List.of()
                : entries(chapters, usual)
                        .flatMap(item -> item.files().stream())
                        .toList();
    }

    private Stream<Manifest.Item> file(Scalar path, String title, Role usual, List<File> below) {
        if (!SourceKind.isText(path.text())) {
            findings.error("chapter-kind", "no text that can be read: " + path.text(), path.at());
            return below.stream().map(file -> file);
        }
        return Stream.of(new File(role(path.text(), usual), title, !title.isEmpty(), path.text(), below, path.at()));
    }

    static Role role(String path, Role usual) {
        return INDEX.matcher(path).matches()
                ? Role.PREFACE
                : RoleNames.ofFile(path).filter(Role.BIBLIOGRAPHY::equals).orElse(usual);
    }

    private Stream<Manifest.Item> refused(@Nullable MetaValue value) {
        if (value != null) {
            findings.error("book-entry", "neither the path of a file nor a part", value.at());
        }
        return Stream.of();
    }
}
