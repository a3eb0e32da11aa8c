package dev.octavo.html.site;

import dev.octavo.model.MetaValue;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.source.ArticleReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The collections that a configuration of Jekyll has published beside posts, each in a folder whose name has an underscore before
 * that of the collection.
 *
 * @see <a href="https://jekyllrb.com/docs/collections/">Jekyll: collections</a>
 */
final class JekyllCollections {

    private static final String CONFIGURATION = "_config.yml";

    private JekyllCollections() {}

    /** The names of those that a folder of articles tells of. */
    static Set<String> in(SourceFolder files) throws IOException {
        if (!files.paths().contains(CONFIGURATION)) {
            return Set.of();
        }
        String fields = new String(files.read(CONFIGURATION), StandardCharsets.UTF_8);
        MetaValue collections = ArticleReader.standard()
                .readText("---\n" + fields + "\n---\n", CONFIGURATION)
                .value()
                .metadata()
                .frontMatter()
                .values()
                .get("collections");
        return collections instanceof Fields told ? published(told) : Set.of();
    }

    private static Set<String> published(Fields collections) {
        return collections.values().entrySet().stream()
                .filter(each -> each.getValue() instanceof Fields told
                        && told.values().get("output") instanceof Scalar output
                        && output.text().equals("true"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
