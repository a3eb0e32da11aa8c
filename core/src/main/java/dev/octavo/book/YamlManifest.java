package dev.octavo.book;

import dev.octavo.book.Manifest.File;
import dev.octavo.model.MetaValue;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Items;
import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.model.Role;
import dev.octavo.report.Diagnostic;
import dev.octavo.source.text.Findings;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of {@code octavo.yaml}: paths, files with more to say of them, and parts that hold both. */
final class YamlManifest {

    private static final String CHAPTERS = "chapters";

    /** The groups of entries in the order of a book, and what their files are where nothing else tells. */
    private static final Map<String, Role> GROUPS = groups();

    private static final Set<String> OF_FILE = Set.of("file", "title", "role", CHAPTERS);
    private static final Set<String> OF_PART = Set.of("part", CHAPTERS);
    private static final Set<String> OF_WRITTEN = Set.of("role", "title");

    /** What the assembler and the citations write, so that it needs no file. */
    private static final Set<Role> WRITTEN =
            EnumSet.of(Role.LIST_OF_FIGURES, Role.LIST_OF_TABLES, Role.BIBLIOGRAPHY, Role.INDEX);

    private final Findings findings;

    private YamlManifest(Findings findings) {
        this.findings = findings;
    }

    private static Map<String, Role> groups() {
        Map<String, Role> groups = new LinkedHashMap<>();
        groups.put("front", Role.PREFACE);
        groups.put(CHAPTERS, Role.CHAPTER);
        groups.put("appendices", Role.APPENDIX);
        groups.put("back", Role.AFTERWORD);
        return groups;
    }

    /**
     * The chapters and parts that the fields of a manifest name; what cannot be one is reported, and so is a field that is
     * unknown.
     *
     * @param isMetadata which fields say something about the book
     * @param metadata the names of such fields
     */
    static List<Manifest.Item> items(
            Fields manifest, Predicate<String> isMetadata, Set<String> metadata, Findings findings) {
        YamlManifest reader = new YamlManifest(findings);
        manifest.values().forEach((key, value) -> {
            if (!GROUPS.containsKey(key) && !isMetadata.test(key)) {
                reader.unknown(key, value, GROUPS.keySet(), metadata);
            }
        });
        return GROUPS.entrySet().stream()
                .flatMap(group -> reader.group(manifest, group.getKey(), group.getValue()))
                .toList();
    }

    /** Tells the name that may be meant, else those that there are here. */
    private void unknown(String key, MetaValue value, Set<String> known, Set<String> others) {
        List<String> names = Stream.concat(known.stream(), others.stream()).toList();
        String nearest = new Nearest(names).hint(key);
        String all = known.stream().sorted().collect(Collectors.joining(", "));
        findings.add(Diagnostic.warning("book-key", "nothing is called " + key + " here", value.at())
                .withHint(nearest.isEmpty() ? all : nearest));
    }

    private Stream<Manifest.Item> group(Fields manifest, String key, Role usual) {
        return Optional.ofNullable(manifest.values().get(key)).stream()
                .flatMap(value -> entries(value, path -> role(path, usual)));
    }

    /** Beside the chapters, files are often called what they are. */
    private static Role role(String path, Role usual) {
        return usual == Role.PREFACE || usual == Role.AFTERWORD
                ? RoleNames.ofFile(path).orElse(usual)
                : usual;
    }

    private Stream<Manifest.Item> entries(MetaValue value, Function<String, Role> roles) {
        if (value instanceof Items items) {
            return items.values().stream().flatMap(entry -> entry(entry, roles));
        }
        findings.error("book-entry", "a list of files should stand here", value.at());
        return Stream.of();
    }

    private Stream<Manifest.Item> entry(MetaValue value, Function<String, Role> roles) {
        if (value instanceof Scalar path && !path.text().isBlank()) {
            return Stream.of(new File(roles.apply(path.text()), "", false, path.text(), List.of(), path.at()));
        }
        if (value instanceof Fields fields && fields.values().containsKey("part")) {
            return part(fields, roles);
        }
        if (value instanceof Fields fields && fields.values().containsKey("file")) {
            return file(fields, roles);
        }
        if (value instanceof Fields fields && fields.values().containsKey("role")) {
            return written(fields).stream();
        }
        findings.error("book-entry", "neither the path of a file, nor `file: …`, `part: …` or `role: …`", value.at());
        return Stream.of();
    }

    /** What is written of the others, and only has its place here. */
    private Optional<Manifest.Item> written(Fields fields) {
        report(fields, OF_WRITTEN);
        Optional<Role> role = role(fields);
        if (role.isPresent() && !WRITTEN.contains(role.get())) {
            findings.add(Diagnostic.error("book-entry", "nobody writes this but a file", fields.at())
                    .withHint("without a file: " + keys(WRITTEN)));
        }
        return role.filter(WRITTEN::contains).map(asked -> File.written(asked, title(fields), fields.at()));
    }

    private Stream<Manifest.Item> part(Fields fields, Function<String, Role> roles) {
        report(fields, OF_PART);
        List<File> files = below(fields, roles);
        return text(fields, "part")
                .<Manifest.Item>map(title -> new Manifest.Part(title.text(), files))
                .map(Stream::of)
                .orElseGet(() -> files.stream().map(file -> file));
    }

    /** A file, and those that belong below it. */
    private Stream<Manifest.Item> file(Fields fields, Function<String, Role> roles) {
        report(fields, OF_FILE);
        List<File> below = below(fields, path -> Role.CHAPTER);
        Optional<Scalar> path = text(fields, "file");
        if (path.isEmpty()) {
            return below.stream().map(file -> file);
        }
        String title = title(fields);
        Role role = role(fields).orElseGet(() -> roles.apply(path.get().text()));
        return Stream.of(new File(
                role,
                title,
                !title.isEmpty(),
                path.get().text(),
                below,
                path.get().at()));
    }

    /** A part within something else is only its files. */
    private List<File> below(Fields fields, Function<String, Role> roles) {
        if (fields.values().get(CHAPTERS) instanceof Items items) {
            items.values().forEach(this::tellOfPart);
        }
        return Optional.ofNullable(fields.values().get(CHAPTERS)).stream()
                .flatMap(value -> entries(value, roles))
                .flatMap(item -> item.files().stream())
                .toList();
    }

    private void tellOfPart(MetaValue entry) {
        if (entry instanceof Fields fields && fields.values().get("part") instanceof Scalar title) {
            ManifestFields.tellOfInnerPart(title.text(), title.at(), findings);
        }
    }

    private Optional<Role> role(Fields fields) {
        Optional<Scalar> told = text(fields, "role");
        Optional<Role> role = told.map(Scalar::text).flatMap(Role::of);
        if (told.isPresent() && role.isEmpty()) {
            findings.add(Diagnostic.warning(
                            "book-value",
                            "no role is called " + told.get().text(),
                            told.get().at())
                    .withHint(keys(EnumSet.allOf(Role.class))));
        }
        return role;
    }

    private static String keys(Set<Role> roles) {
        return roles.stream().map(Role::key).collect(Collectors.joining(", "));
    }

    private String title(Fields fields) {
        return text(fields, "title").map(Scalar::text).orElse("");
    }

    private void report(Fields fields, Set<String> known) {
        fields.values().forEach((key, value) -> {
            if (!known.contains(key)) {
                unknown(key, value, known, Set.of());
            }
        });
    }

    /** A text; anything else under the key is reported. */
    private Optional<Scalar> text(Fields fields, String key) {
        MetaValue value = fields.values().get(key);
        if (value instanceof Scalar text && !text.text().isBlank()) {
            return Optional.of(text);
        }
        if (value != null) {
            findings.error("book-value", key + " is not a text", value.at());
        }
        return Optional.empty();
    }
}
