package dev.octavo.book;

import dev.octavo.book.Manifest.File;
import dev.octavo.model.MetaValue;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Items;
import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.model.Role;
import dev.octavo.model.SourceRange;
import dev.octavo.source.SourceKind;
import dev.octavo.source.text.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entries of the field {@code nav} of an {@code mkdocs.yml}: paths, alone or behind what they are called, and sections. A
 * section is a part; one within another is its index with the others below it, where it begins with one.
 *
 * @see <a href="https://www.mkdocs.org/user-guide/configuration/#nav">MkDocs: nav</a>
 */
final class MkDocsManifest {

    private static final Pattern ABSOLUTE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|/).*");

    private static final Map<String, String> NAMES =
            Map.of("site_name", "title", "site_description", "description", "site_author", "author");

    private final Findings findings;

    private MkDocsManifest(Findings findings) {
        this.findings = findings;
    }

    /** The chapters and parts; those of the folder in its own order where there is no navigation. */
    static List<Manifest.Item> items(Fields all, Path texts, Findings findings) throws IOException {
        if (!(all.values().get("nav") instanceof Items navigation)) {
            return FolderManifest.items(texts, texts);
        }
        MkDocsManifest reader = new MkDocsManifest(findings);
        List<Manifest.Item> items =
                navigation.values().stream().flatMap(reader::entry).toList();
        reader.tellOfOthers(items, texts);
        return items;
    }

    /** What the file tells of the whole, by the names that front matter has for it. */
    static Fields about(Fields all) {
        Map<String, MetaValue> told = new LinkedHashMap<>();
        NAMES.forEach((theirs, ours) -> {
            if (all.values().get(theirs) instanceof Scalar value) {
                told.put(ours, value);
            }
        });
        if (ManifestFields.inside(all, "theme").values().get("language") instanceof Scalar language) {
            told.put("language", language);
        }
        return new Fields(told, all.at());
    }

    private Stream<Manifest.Item> entry(MetaValue value) {
        if (value instanceof Fields fields) {
            return fields.values().entrySet().stream()
                    .flatMap(each -> each.getValue() instanceof Items inside
                            ? part(each.getKey(), inside)
                            : files(each.getValue(), each.getKey()).map(file -> file));
        }
        return files(value, "").map(file -> file);
    }

    private Stream<Manifest.Item> part(String title, Items inside) {
        List<File> files = files(inside);
        return files.isEmpty() ? Stream.of() : Stream.of(new Manifest.Part(title, files));
    }

    private List<File> files(Items items) {
        return items.values().stream().flatMap(this::within).toList();
    }

    private Stream<File> within(MetaValue value) {
        return value instanceof Fields fields
                ? fields.values().entrySet().stream()
                        .flatMap(each -> each.getValue() instanceof Items inside
                                ? section(each.getKey(), inside)
                                : files(each.getValue(), each.getKey()))
                : files(value, "");
    }

    private Stream<File> section(String title, Items inside) {
        List<File> files = files(inside);
        if (files.isEmpty() || !FolderManifest.isPage(files.get(0).path().replaceFirst(".*/", ""))) {
            ManifestFields.tellOfInnerPart(title, inside.at(), findings);
            return files.stream();
        }
        File index = files.get(0);
        List<File> below =
                Stream.concat(index.chapters().stream(), files.stream().skip(1)).toList();
        return Stream.of(new File(index.role(), index.title(), false, index.path(), below, index.at()));
    }

    private Stream<File> files(MetaValue value, String title) {
        if (!(value instanceof Scalar path) || path.text().isBlank()) {
            findings.error("book-entry", "neither the path of a file nor a section", value.at());
        } else if (ABSOLUTE.matcher(path.text()).matches()) {
            findings.info("chapter-elsewhere", "leads out of the book, left out: " + path.text(), path.at());
        } else if (!SourceKind.isText(path.text())) {
            findings.error("chapter-kind", "no text that can be read: " + path.text(), path.at());
        } else {
            return Stream.of(new File(Role.CHAPTER, title, false, path.text(), List.of(), path.at()));
        }
        return Stream.of();
    }

    private void tellOfOthers(List<Manifest.Item> items, Path texts) throws IOException {
        Set<String> named = paths(items.stream()).collect(Collectors.toSet());
        paths(FolderManifest.items(texts, texts).stream())
                .filter(path -> !named.contains(path))
                .forEach(path -> findings.info(
                        "book-left-out",
                        "not a part of the book, since the navigation does not name it",
                        SourceRange.whole(texts.resolve(path).toString())));
    }

    private static Stream<String> paths(Stream<Manifest.Item> items) {
        return items.flatMap(item -> item.files().stream())
                .flatMap(File::stream)
                .map(file -> file.path().replaceFirst("^\\./", ""));
    }
}
