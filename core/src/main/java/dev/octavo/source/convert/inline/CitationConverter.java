package dev.octavo.source.convert.inline;

import dev.octavo.model.Citation;
import dev.octavo.model.CrossReference;
import dev.octavo.model.Inline;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.Examples;
import dev.octavo.source.markdown.citation.CitationKey;
import dev.octavo.source.markdown.citation.Cited;
import java.util.List;
import java.util.Optional;

/** What stands behind an {@code @}: citations, references to places and to examples, or text. */
final class CitationConverter {

    private final Conversion conversion;
    private final Examples examples;
    private boolean scholarly;

    CitationConverter(Conversion conversion, Examples examples) {
        this.conversion = conversion;
        this.examples = examples;
    }

    void expectNarrative() {
        scholarly = true;
    }

    List<Inline> convert(Cited cited) {
        SourceRange at = conversion.at(cited);
        Citation.Work first = cited.works().get(0);
        Optional<Integer> example = cited.isNarrative() ? examples.number(first.key()) : Optional.empty();
        if (example.isPresent()) {
            return List.of(new Text(example.get().toString()));
        }
        boolean place = CitationKey.isPlace(first.key());
        if (conversion.links().isWithinLink() || (cited.isNarrative() && !place && !scholarly)) {
            return List.of(new Text(cited.written()));
        }
        boolean bare = cited.works().size() == 1
                && !first.authorSuppressed()
                && first.prefix().isEmpty()
                && first.locator().isEmpty();
        return List.of(
                place && bare
                        ? new CrossReference(first.key(), at)
                        : new Citation(cited.works(), cited.isNarrative(), at));
    }
}
