package dev.octavo.cli;

import dev.octavo.model.Article;
import dev.octavo.model.MetaValue;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.model.Visibility;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.report.Severity;
import dev.octavo.source.ArticleReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

    /** A publication with these metadata over those of the whole. */
    Publication over(Publication publication) {
        return told.frontMatter().values().isEmpty()
                ? publication
                : new Publication(over(publication.metadata()), publication.entries());
    }

    private Metadata over(Metadata metadata) {
        Metadata.Builder merged = metadata.toBuilder();
        texts(merged);
        lists(merged);
        told.created().ifPresent(merged::created);
        told.updated().ifPresent(merged::updated);
        told.direction().ifPresent(merged::direction);
        told.series().ifPresent(merged::series);
        told.cover().ifPresent(merged::cover);
        if (told.visibility() != Visibility.LISTED) {
            merged.visibility(told.visibility());
        }
        return merged.draft(metadata.draft() || told.draft())
                .frontMatter(over(metadata.frontMatter()))
                .build();
    }

    private void texts(Metadata.Builder merged) {
        if (!told.title().equals(UNTITLED)) {
            merged.title(told.title());
        }
        told.subtitle().ifPresent(merged::subtitle);
        told.shortTitle().ifPresent(merged::shortTitle);
        told.kind().ifPresent(merged::kind);
        told.language().ifPresent(merged::language);
        told.description().ifPresent(merged::description);
        told.abstractText().ifPresent(merged::abstractText);
        told.excerpt().ifPresent(merged::excerpt);
        told.publisher().ifPresent(merged::publisher);
        told.rights().ifPresent(merged::rights);
        told.license().ifPresent(merged::license);
        told.identifier().ifPresent(merged::identifier);
        told.isbn().ifPresent(merged::isbn);
        told.doi().ifPresent(merged::doi);
        told.slug().ifPresent(merged::slug);
        told.url().ifPresent(merged::url);
    }

    private void lists(Metadata.Builder merged) {
        over(told.authors(), merged::authors);
        over(told.contributors(), merged::contributors);
        over(told.tags(), merged::tags);
        over(told.categories(), merged::categories);
        over(told.aliases(), merged::aliases);
    }

    private static <T> void over(List<T> values, Consumer<List<T>> setter) {
        if (!values.isEmpty()) {
            setter.accept(values);
        }
    }

    private MetaValue.Fields over(MetaValue.Fields written) {
        Map<String, MetaValue> merged = new LinkedHashMap<>(written.values());
        merged.putAll(told.frontMatter().values());
        return new MetaValue.Fields(merged, written.at());
    }
}
