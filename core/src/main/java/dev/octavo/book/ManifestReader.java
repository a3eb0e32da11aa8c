package dev.octavo.book;

import dev.octavo.model.Article;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.model.Metadata;
import dev.octavo.report.Parsed;
import dev.octavo.source.ArticleReader;
import dev.octavo.source.DateOrder;
import dev.octavo.source.Limits;
import dev.octavo.source.frontmatter.FrontMatter;
import dev.octavo.source.frontmatter.FrontMatterOptions;
import dev.octavo.source.frontmatter.MetadataReader;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceName;
import dev.octavo.source.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads manifests of each kind. Those that hold fields are read as the front matter of a text without words. */
final class ManifestReader {

    private static final FrontMatterOptions OPTIONS = new FrontMatterOptions(
            DateOrder.UNKNOWN,
            /* spaceSeparatedTags= */ false,
            Limits.standard().frontMatterNodes());

    private static final String STANDARD_SOURCE = "src";

    /** YAML may begin and end with lines of its own. */
    private static final Pattern DOCUMENT =
            Pattern.compile("---[ \\t]*\\n(.*?)(?:\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n.*)?)?", Pattern.DOTALL);

    private final Findings findings;

    ManifestReader(Findings findings) {
        this.findings = findings;
    }

    Manifest read(Path manifest) throws IOException {
        Path folder = Objects.requireNonNullElse(manifest.getParent(), Path.of(""));
        return switch (String.valueOf(manifest.getFileName())) {
            case "book.toml" -> mdBook(manifest, folder);
            case "octavo.yaml" -> octavo(manifest, folder);
            default -> summary(manifest, titled(Metadata.builder().build(), folder));
        };
    }

    private Manifest octavo(Path manifest, Path folder) throws IOException {
        Metadata metadata = metadata(manifest, "---");
        List<Manifest.Item> items = YamlManifest.items(metadata.frontMatter(), findings);
        return new Manifest(titled(metadata, folder), folder, items);
    }

    /** The table {@code book} tells what front matter would; everything else is about mdBook's own output. */
    private Manifest mdBook(Path manifest, Path folder) throws IOException {
        Fields tables = metadata(manifest, "+++").frontMatter();
        Fields book = tables.values().get("book") instanceof Fields fields ? fields : Fields.NONE;
        String source = sourceFolder(book, folder);
        Metadata metadata = MetadataReader.read(book, new SourceName(""), OPTIONS, findings);
        return summary(folder.resolve(source).resolve("SUMMARY.md"), titled(metadata, folder));
    }

    /** Where the chapters are; never outside of the book. */
    private String sourceFolder(Fields book, Path folder) {
        if (!(book.values().get("src") instanceof Scalar src)) {
            return STANDARD_SOURCE;
        }
        if (isWithin(src.text(), folder.toAbsolutePath().normalize())) {
            return src.text();
        }
        findings.error("chapter-outside", "no folder within that of the book: " + src.text(), src.at());
        return STANDARD_SOURCE;
    }

    private static boolean isWithin(String path, Path root) {
        try {
            return root.resolve(path).normalize().startsWith(root);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Manifest summary(Path file, Metadata metadata) throws IOException {
        Parsed<Article> summary = ArticleReader.standard().read(file);
        Path root = Objects.requireNonNullElse(file.getParent(), Path.of(""));
        return new Manifest(metadata, root, SummaryManifest.items(summary.value(), findings));
    }

    /** The metadata that a file of fields tells; between fences, the first of which is the line before its first. */
    private Metadata metadata(Path manifest, String fence) throws IOException {
        String name = manifest.toString();
        String fields = SourceText.of(Files.readString(manifest), name).text();
        Matcher document = DOCUMENT.matcher(fields);
        boolean isFenced = document.matches();
        String inner = isFenced ? document.group(1) : fields;
        SourceText fenced = new SourceText(name, fence + "\n" + inner + "\n" + fence + "\n", isFenced ? 1 : 0);
        return FrontMatter.read(fenced, OPTIONS, findings).metadata();
    }

    /** A book without a title is called after its folder. */
    private static Metadata titled(Metadata metadata, Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        boolean isSource = absolute.endsWith(STANDARD_SOURCE);
        String name = new SourceName((isSource ? absolute.resolveSibling("") : absolute).toString()).title();
        return metadata.title().isBlank() ? metadata.toBuilder().title(name).build() : metadata;
    }
}
