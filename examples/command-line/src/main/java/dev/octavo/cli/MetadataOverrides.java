package dev.octavo.cli;

import dev.octavo.model.Article;
import dev.octavo.model.MetaValue;
import dev.octavo.model.Metadata;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.report.Severity;
import dev.octavo.source.ArticleReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Metadata from the command line, which goes over that of the articles.
 *
 * <p>The pairs are read as the front matter they could have been, so keys and values mean what they mean there.
 */
final class MetadataOverrides {

    /** The heading below the pairs: the title that the reader finds where no pair tells one. */
    private static final String UNTITLED = "\uE000";

    private final Metadata told;

    private MetadataOverrides(Metadata told) {
        this.told = told;
    }

    /**
     * Reads {@code KEY=VALUE} pairs; values of the same key are a list.
     *
     * @throws UsageException if one is no pair, or its value cannot be what its key says
     */
    static MetadataOverrides of(List<String> pairs) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new UsageException("--metadata is KEY=VALUE, not " + pair);
            }
            values.computeIfAbsent(pair.substring(0, equals).strip(), key -> new ArrayList<>())
                    .add(pair.substring(equals + 1));
        }
        Parsed<Article> parsed = ArticleReader.standard().readText(source(values), "--metadata");
        parsed.diagnostics().forEach(MetadataOverrides::refuse);
        return new MetadataOverrides(parsed.value().metadata());
    }

    /** An article with nothing but the pairs. */
    private static String source(Map<String, List<String>> values) {
        String fields = values.entrySet().stream()
                .map(field -> Json.quoted(field.getKey()) + ": " + yaml(field.getValue()))
                .collect(Collectors.joining("\n"));
        return "---\n" + fields + "\n---\n# " + UNTITLED + "\n";
    }

    private static String yaml(List<String> values) {
        return values.size() == 1 ? Json.quoted(values.get(0)) : Json.of(values);
    }

    private static void refuse(Diagnostic diagnostic) {
        if (diagnostic.severity() != Severity.INFO) {
            throw new UsageException("--metadata: " + diagnostic.message());
        }
    }

    /** An article with these metadata over its own. */
    Article over(Article article) {
        return told.frontMatter().values().isEmpty() ? article : article.withMetadata(over(article.metadata()));
    }

    private Metadata over(Metadata metadata) {
        Metadata.Builder merged = metadata.toBuilder();
        if (!told.title().equals(UNTITLED)) {
            merged.title(told.title());
        }
        if (!told.authors().isEmpty()) {
            merged.authors(told.authors());
        }
        if (!told.contributors().isEmpty()) {
            merged.contributors(told.contributors());
        }
        if (!told.tags().isEmpty()) {
            merged.tags(told.tags());
        }
        told.subtitle().ifPresent(merged::subtitle);
        told.kind().ifPresent(merged::kind);
        told.created().ifPresent(merged::created);
        told.updated().ifPresent(merged::updated);
        told.language().ifPresent(merged::language);
        told.description().ifPresent(merged::description);
        told.publisher().ifPresent(merged::publisher);
        told.rights().ifPresent(merged::rights);
        told.identifier().ifPresent(merged::identifier);
        told.slug().ifPresent(merged::slug);
        return merged.draft(metadata.draft() || told.draft())
                .frontMatter(over(metadata.frontMatter()))
                .build();
    }

    private MetaValue.Fields over(MetaValue.Fields written) {
        Map<String, MetaValue> merged = new LinkedHashMap<>(written.values());
        merged.putAll(told.frontMatter().values());
        return new MetaValue.Fields(merged, written.at());
    }
}
