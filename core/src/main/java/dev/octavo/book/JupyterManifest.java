package dev.octavo.book;

import dev.octavo.book.Manifest.File;
import dev.octavo.model.MetaValue;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Items;
import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.model.Role;
import dev.octavo.source.SourceKind;
import dev.octavo.source.text.Findings;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a {@code _toc.yml} of Jupyter Book: its root, which stands before the chapters, parts, chapters, and the sections
 * below these, which are files, too. Files are named with their endings or without.
 *
 * @see <a href="https://sphinx-external-toc.readthedocs.io/en/latest/user_guide/sphinx.html">sphinx-external-toc</a>
 */
final class JupyterManifest {

    private static final List<String> PARTS = List.of("parts", "subtrees");
    private static final List<String> ENTRIES = List.of("chapters", "sections", "entries");
    private static final List<String> ENDINGS = List.of(".md", ".ipynb", ".markdown");

    private final Path folder;
    private final Findings findings;

    private JupyterManifest(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** The chapters and parts that the file names; what cannot be one is reported. */
    static List<Manifest.Item> items(Fields toc, Path folder, Findings findings) {
        JupyterManifest reader = new JupyterManifest(folder, findings);
        Stream<Manifest.Item> root = ManifestFields.text(toc, "root").stream().map(reader::root);
        return Stream.concat(root, reader.inside(toc)).toList();
    }

    /** What the {@code _config.yml} beside it tells of the whole, by the names that front matter has for it. */
    static Fields about(Fields config) {
        Map<String, MetaValue> told = new LinkedHashMap<>();
        Map.of("title", "title", "author", "author", "copyright", "rights", "bibtex_bibfiles", "bibliography")
                .forEach((theirs, ours) ->
                        Optional.ofNullable(config.values().get(theirs)).ifPresent(value -> told.put(ours, value)));
        Fields sphinx = ManifestFields.inside(ManifestFields.inside(config, "sphinx"), "config");
        ManifestFields.text(sphinx, "language").ifPresent(language -> told.put("language", language));
        return new Fields(told, config.at());
    }

    private File root(Scalar path) {
        Role role = RoleNames.ofFile(path.text()).orElse(Role.PREFACE);
        return new File(role, "", false, found(path.text()), List.of(), path.at());
    }

    private Stream<Manifest.Item> inside(Fields fields) {
        return Stream.concat(
                values(fields, PARTS).flatMap(this::part),
                values(fields, ENTRIES).flatMap(this::entry));
    }

    /** A part without a caption is only its chapters. */
    private Stream<Manifest.Item> part(MetaValue value) {
        if (!(value instanceof Fields part)) {
            return ManifestFields.refused(value, findings);
        }
        List<Manifest.Item> inside = inside(part).toList();
        List<File> files =
                inside.stream().flatMap(item -> item.files().stream()).toList();
        return ManifestFields.text(part, "caption")
                .filter(caption -> !files.isEmpty())
                .map(caption -> Stream.<Manifest.Item>of(new Manifest.Part(caption.text(), files)))
                .orElseGet(inside::stream);
    }

    private Stream<File> entry(MetaValue value) {
        if (value instanceof Scalar path && !path.text().isBlank()) {
            return Stream.of(file(path, "", List.of()));
        }
        return value instanceof Fields fields ? entry(fields) : ManifestFields.refused(value, findings);
    }

    private Stream<File> entry(Fields fields) {
        Optional<Scalar> elsewhere = ManifestFields.text(fields, "url");
        Optional<Scalar> path = ManifestFields.text(fields, "file");
        if (elsewhere.isPresent()) {
            ManifestFields.tellOfElsewhere(elsewhere.get(), findings);
            return Stream.of();
        } else if (path.isEmpty()) {
            return ManifestFields.refused(fields, findings);
        }
        String title = ManifestFields.text(fields, "title").map(Scalar::text).orElse("");
        List<File> below = inside(fields).flatMap(item -> item.files().stream()).toList();
        return Stream.of(file(path.get(), title, below));
    }

    private File file(Scalar path, String title, List<File> below) {
        Role role = RoleNames.ofFile(path.text()).orElse(Role.CHAPTER);
        return new File(role, title, !title.isEmpty(), found(path.text()), below, path.at());
    }

    /** The path with the ending that its file has; as it is written where there is no such file. */
    private String found(String path) {
        return SourceKind.isText(path)
                ? path
                : ENDINGS.stream()
                        .map(path::concat)
                        .filter(this::isFile)
                        .findFirst()
                        .orElse(path);
    }

    private boolean isFile(String path) {
        try {
            return Files.isRegularFile(folder.resolve(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Stream<MetaValue> values(Fields fields, List<String> keys) {
        return keys.stream().flatMap(key -> values(fields.values().get(key)));
    }

    private Stream<MetaValue> values(@Nullable MetaValue value) {
        if (value instanceof Items items) {
            return items.values().stream();
        }
        return value == null ? Stream.of() : ManifestFields.refused(value, findings);
    }
}
