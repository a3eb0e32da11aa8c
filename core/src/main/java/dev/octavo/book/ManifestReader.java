package dev.octavo.book;

import static dev.octavo.book.ManifestFields.inside;

import dev.octavo.book.Manifest.Dialect;
import dev.octavo.model.Article;
import dev.octavo.model.MetaValue;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.model.Metadata;
import dev.octavo.model.Role;
import dev.octavo.model.SourceRange;
import dev.octavo.report.Parsed;
import dev.octavo.source.ArticleReader;
import dev.octavo.source.SourceKind;
import dev.octavo.source.UnreadableTextException;
import dev.octavo.source.frontmatter.MetadataReader;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads manifests of each kind. */
final class ManifestReader {

    private static final String STANDARD_SOURCE = "src";
    private static final String SUMMARY = "SUMMARY.md";

    /** Fields of {@code octavo.yaml} that others read: how things are counted, what is cited. */
    private static final Set<String> READ_ELSEWHERE = Set.of(
            "numbering",
            "glossary-links",
            "bibliography",
            "references",
            "csl",
            "citation-style",
            "nocite",
            "link-citations",
            "reference-section-title",
            "suppress-bibliography");

    /** Files in which those who keep a book as a folder say what it is. */
    private static final List<String> ABOUT_FOLDERS = List.of(
            "metadata.yaml",
            "metadata.yml",
            "hugo.toml",
            "hugo.yaml",
            "config.toml",
            "config.yaml",
            "_config.yml",
            "mkdocs.yml",
            "nanoc.yaml");

    /** A summary that begins with a heading below the first level has no title of its own. */
    private static final Pattern PART_FIRST = Pattern.compile("\\uFEFF?\\s*#{2,6}\\s");

    private final ArticleReader articles;
    private final Findings findings;
    private final ManifestFields files;

    /** @param articles reads what a manifest calls its chapters, and the book, as it reads their text */
    ManifestReader(ArticleReader articles, Findings findings) {
        this.articles = articles;
        this.findings = findings;
        this.files = new ManifestFields(findings);
    }

    Manifest read(Path manifest) throws IOException {
        Manifest written = written(manifest);
        Metadata metadata = written.metadata();
        ArticleReader speaking = metadata.language().map(articles::withLanguage).orElse(articles);
        return written.withTitles(title -> WrittenTitle.read(title, speaking));
    }

    private Manifest written(Path manifest) throws IOException {
        if (Files.isDirectory(manifest)) {
            return folder(manifest);
        }
        Path folder = Objects.requireNonNullElse(manifest.getParent(), Path.of(""));
        if (!BookReader.isManifest(manifest) && SourceKind.isText(manifest.toString())) {
            return article(manifest, folder);
        }
        return switch (String.valueOf(manifest.getFileName())) {
            case "book.toml" -> mdBook(manifest, folder);
            case "octavo.yaml" -> octavo(manifest, folder);
            case "_quarto.yml", "_quarto.yaml" -> quarto(manifest, folder);
            case "_bookdown.yml" -> bookdown(manifest, folder);
            case "_toc.yml" -> jupyter(manifest, folder);
            case "myst.yml" -> myst(manifest, folder);
            case "mkdocs.yml" -> mkDocs(manifest, folder);
            case ".gitbook.yaml", "book.json" -> gitBook(manifest, folder);
            case LeanpubManifest.NAME ->
                new Manifest(
                        titled(Metadata.builder().build(), folder),
                        folder,
                        LeanpubManifest.items(manifest, folder),
                        Dialect.NONE);
            default ->
                summary(
                        manifest,
                        titled(Metadata.builder().build(), folder),
                        isSource(folder) ? Dialect.MDBOOK : Dialect.NONE);
        };
    }

    /** An article is a book of itself. */
    private Manifest article(Path file, Path folder) throws IOException {
        String path = String.valueOf(file.getFileName());
        SourceRange at = SourceRange.point(file.toString(), 1, 1);
        Manifest.File only = new Manifest.File(Role.CHAPTER, "", false, path, List.of(), at);
        Metadata metadata = articles.read(file).value().metadata();
        return new Manifest(metadata, folder, List.of(only), Dialect.NONE);
    }

    private Manifest octavo(Path manifest, Path folder) throws IOException {
        Metadata metadata = files.told(manifest);
        List<Manifest.Item> items = YamlManifest.items(
                metadata.frontMatter(),
                key -> READ_ELSEWHERE.contains(key) || MetadataReader.isKnown(key, ManifestFields.OPTIONS),
                Stream.concat(READ_ELSEWHERE.stream(), MetadataReader.known(ManifestFields.OPTIONS).stream())
                        .collect(Collectors.toSet()),
                findings);
        return new Manifest(titled(metadata, folder), folder, items, Dialect.NONE);
    }

    /** The table {@code book} tells what front matter would; everything else is about mdBook's own output. */
    private Manifest mdBook(Path manifest, Path folder) throws IOException {
        Fields book = inside(files.read(manifest), "book");
        Path source = source(book, "src", STANDARD_SOURCE, folder);
        return summary(source.resolve(SUMMARY), titled(files.metadata(book), folder), Dialect.MDBOOK)
                .within(folder);
    }

    private Manifest quarto(Path manifest, Path folder) throws IOException {
        Fields all = files.read(manifest);
        Fields book = inside(all, "book");
        Fields told = ManifestFields.merged(book, ManifestFields.merged(all, QuartoManifest.numbering(all)));
        Metadata metadata = files.metadata(told);
        return new Manifest(titled(metadata, folder), folder, QuartoManifest.items(book, findings), Dialect.NONE);
    }

    /** The index tells what the book is. */
    private Manifest bookdown(Path manifest, Path folder) throws IOException {
        Fields fields = files.read(manifest);
        List<Manifest.Item> items = BookdownManifest.items(manifest, fields, folder);
        return new Manifest(titled(ofPage(folder.resolve("index.Rmd")), folder), folder, items, Dialect.BOOKDOWN);
    }

    /** The configuration beside the table of contents tells what the book is. */
    private Manifest jupyter(Path manifest, Path folder) throws IOException {
        Path config = folder.resolve("_config.yml");
        Fields about = Files.isRegularFile(config) ? files.read(config) : Fields.NONE;
        Metadata metadata = files.metadata(JupyterManifest.about(about));
        List<Manifest.Item> items = JupyterManifest.items(files.read(manifest), folder, findings);
        return new Manifest(titled(metadata, folder), folder, items, Dialect.NONE);
    }

    private Manifest myst(Path manifest, Path folder) throws IOException {
        Fields project = inside(files.read(manifest), "project");
        List<Manifest.Item> items = MystManifest.items(project, folder, findings);
        return new Manifest(titled(files.metadata(project), folder), folder, items, Dialect.NONE);
    }

    private Manifest mkDocs(Path manifest, Path folder) throws IOException {
        Fields all = files.read(manifest);
        Path texts = source(all, "docs_dir", "docs", folder);
        Metadata metadata = files.metadata(MkDocsManifest.about(all));
        return new Manifest(titled(metadata, folder), texts, MkDocsManifest.items(all, texts, findings), Dialect.NONE)
                .within(folder);
    }

    private Manifest gitBook(Path manifest, Path folder) throws IOException {
        Fields fields = files.read(manifest);
        Path root = source(fields, "root", "", folder);
        String summary =
                inside(fields, "structure").values().get("summary") instanceof Scalar told ? told.text() : SUMMARY;
        return summary(root.resolve(summary), titled(files.metadata(fields), folder), Dialect.NONE);
    }

    /** A folder that tells its order itself; what the book is, is told beside the texts, or by their first page. */
    private Manifest folder(Path folder) throws IOException {
        Path texts = FolderManifest.ofTexts(folder);
        for (Path outer = folder; !outer.equals(texts); outer = FolderManifest.inside(outer, texts)) {
            FolderManifest.page(outer).ifPresent(page -> leftOut(page, texts));
        }
        Metadata metadata = Metadata.builder().build();
        for (Path place : List.of(texts, folder)) {
            for (String name : ABOUT_FOLDERS) {
                if (metadata.title().isBlank() && Files.isRegularFile(place.resolve(name))) {
                    metadata = files.metadata(site(files.read(place.resolve(name))));
                }
            }
        }
        if (metadata.title().isBlank()) {
            metadata = ofFirstPage(texts);
        }
        List<Manifest.Item> items = FolderManifest.items(folder, texts);
        String top =
                texts.equals(folder) ? "" : folder.relativize(texts).toString().replace('\\', '/') + "/";
        PublishedPages pages = new PublishedPages(folder, top, items);
        return new Manifest(titled(metadata, folder), folder, folder, items, Dialect.NONE, pages::address);
    }

    private void leftOut(Path page, Path texts) {
        findings.info(
                "book-left-out",
                "not a part of the book, whose texts are in " + texts.getFileName(),
                SourceRange.whole(page.toString()));
    }

    /** Hugo and MkDocs have names of their own for some fields. */
    private static Fields site(Fields all) {
        Fields fields = ManifestFields.merged(all, MkDocsManifest.about(all));
        Optional<MetaValue> language = Optional.ofNullable(fields.values().get("languageCode"))
                .or(() -> Optional.ofNullable(fields.values().get("defaultContentLanguage")));
        return language.map(value -> ManifestFields.merged(fields, new Fields(Map.of("language", value), fields.at())))
                .orElse(fields);
    }

    /** What the page that speaks for a folder tells of itself, with its heading for a title; what is found in it is told later. */
    private Metadata ofFirstPage(Path folder) throws IOException {
        Optional<Path> page = FolderManifest.page(folder);
        if (page.isEmpty()) {
            return Metadata.builder().build();
        }
        try {
            Metadata told = articles.read(page.get()).value().metadata();
            boolean isFileName = told.title().equals(new SourceName(page.get().toString()).title());
            return isFileName ? told.toBuilder().title("").build() : told;
        } catch (UnreadableTextException e) {
            return Metadata.builder().build();
        }
    }

    /** What is found in a page is told when it is read as a chapter. */
    private static Metadata ofPage(Path page) throws IOException {
        return Files.isRegularFile(page)
                ? ManifestFields.ofPage(page)
                : Metadata.builder().build();
    }

    /** A folder that a field names; never outside of the book. */
    private Path source(Fields fields, String key, String standard, Path folder) {
        if (!(fields.values().get(key) instanceof Scalar source)) {
            return folder.resolve(standard);
        }
        if (isWithin(source.text(), folder.toAbsolutePath().normalize())) {
            return folder.resolve(source.text()).normalize();
        }
        findings.error("chapter-outside", "no folder within that of the book: " + source.text(), source.at());
        return folder.resolve(standard);
    }

    private static boolean isWithin(String path, Path root) {
        try {
            return root.resolve(path).normalize().startsWith(root);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Manifest summary(Path file, Metadata metadata, Dialect dialect) throws IOException {
        byte[] text = Files.readAllBytes(file);
        Parsed<Article> summary = articles.read(text, file.toString());
        boolean isTitled =
                !PART_FIRST.matcher(new String(text, StandardCharsets.UTF_8)).lookingAt();
        Path root = Objects.requireNonNullElse(file.getParent(), Path.of(""));
        return new Manifest(metadata, root, SummaryManifest.items(summary.value(), isTitled, findings), dialect);
    }

    /** A book without a title is called after its folder. */
    private static Metadata titled(Metadata metadata, Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        boolean isWithin = isSource(folder) || absolute.endsWith(LeanpubManifest.FOLDER);
        String name = new SourceName((isWithin ? absolute.resolveSibling("") : absolute).toString()).title();
        return metadata.title().isBlank() ? metadata.toBuilder().title(name).build() : metadata;
    }

    private static boolean isSource(Path folder) {
        return folder.toAbsolutePath().normalize().endsWith(STANDARD_SOURCE);
    }
}
