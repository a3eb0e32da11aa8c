package dev.octavo.book;

import dev.octavo.book.Manifest.File;
import dev.octavo.model.MetaValue;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Items;
import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.model.Role;
import dev.octavo.source.text.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The entries of the field {@code toc} of a {@code myst.yml}: files with those below them, and groups of files under a title. The first file
 * stands before the others.
 *
 * @see <a href="https://mystmd.org/guide/table-of-contents">MyST: table of contents</a>
 */
final class MystManifest {

    private final Findings findings;

    private MystManifest(Findings findings) {
        this.findings = findings;
    }

    /** The chapters and parts; those of the folder in its own order where there is no table of contents. */
    static List<Manifest.Item> items(Fields project, Path folder, Findings findings) throws IOException {
        if (!(project.values().get("toc") instanceof Items toc)) {
            return FolderManifest.items(folder, folder);
        }
        MystManifest reader = new MystManifest(findings);
        List<Manifest.Item> items = toc.values().stream().flatMap(reader::entry).toList();
        return items.size() > 1 && items.get(0) instanceof File root && root.role() == Role.CHAPTER
                ? Stream.concat(Stream.of(preface(root)), items.stream().skip(1))
                        .toList()
                : items;
    }

    private static File preface(File root) {
        return new File(Role.PREFACE, root.title(), root.isRenamed(), root.path(), root.chapters(), root.at());
    }

    private Stream<Manifest.Item> entry(MetaValue value) {
        if (value instanceof Fields fields
                && ManifestFields.text(fields, "file").isEmpty()
                && isGroup(fields)) {
            List<File> below = below(fields);
            String title =
                    ManifestFields.text(fields, "title").map(Scalar::text).orElse("");
            return title.isEmpty() || below.isEmpty()
                    ? below.stream().map(file -> file)
                    : Stream.of(new Manifest.Part(title, below));
        }
        return file(value).map(file -> file);
    }

    private static boolean isGroup(Fields fields) {
        return fields.values().get("children") instanceof Items;
    }

    private List<File> below(Fields fields) {
        return fields.values().get("children") instanceof Items children
                ? children.values().stream().flatMap(this::file).toList()
                : List.of();
    }

    private Stream<File> file(MetaValue value) {
        if (!(value instanceof Fields fields)) {
            return ManifestFields.refused(value, findings);
        }
        Optional<Scalar> path = ManifestFields.text(fields, "file");
        Optional<Scalar> url = ManifestFields.text(fields, "url");
        String title = ManifestFields.text(fields, "title").map(Scalar::text).orElse("");
        if (path.isPresent()) {
            Role role = RoleNames.ofFile(path.get().text()).orElse(Role.CHAPTER);
            return Stream.of(new File(
                    role,
                    title,
                    !title.isEmpty(),
                    path.get().text(),
                    below(fields),
                    path.get().at()));
        } else if (url.isPresent()) {
            ManifestFields.tellOfElsewhere(url.get(), findings);
            return Stream.of();
        } else if (isGroup(fields)) {
            ManifestFields.tellOfInnerPart(title, fields.at(), findings);
            return below(fields).stream();
        }
        return ManifestFields.refused(value, findings);
    }
}
