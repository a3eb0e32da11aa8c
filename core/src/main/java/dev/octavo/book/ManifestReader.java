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
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Reads manifests of each kind. Those that hold fields are read as the front matter of a text without words. */
final class ManifestReader {

    private static final FrontMatterOptions OPTIONS = new FrontMatterOptions(
            DateOrder.UNKNOWN,
            /* spaceSeparatedTags= */ false,
            Limits.standard().frontMatterNodes());

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
        String source = book.values().get("src") instanceof Scalar src ? src.text() : "src";
        Metadata metadata = MetadataReader.read(book, new SourceName(""), OPTIONS, findings);
        return summary(folder.resolve(source).resolve("SUMMARY.md"), titled(metadata, folder));
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
        SourceText fenced = new SourceText(name, fence + "\n" + fields + "\n" + fence + "\n", 0);
        return FrontMatter.read(fenced, OPTIONS, findings).metadata();
    }

    /** A book without a title is called after its folder. */
    private static Metadata titled(Metadata metadata, Path folder) {
        String name = new SourceName(folder.toAbsolutePath().normalize().toString()).title();
        return metadata.title().isBlank() ? metadata.toBuilder().title(name).build() : metadata;
    }
}
