package dev.octavo.cite;

import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.Citation;
import dev.octavo.model.Inline;
import dev.octavo.model.Publication;
import dev.octavo.model.Role;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.markdown.citation.CitationKey;
import dev.octavo.source.text.Findings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** One setting of the citations of one publication. */
final class Resolution {

    private final Publication publication;
    private final Settings settings;
    private final Locales locales;
    private final Findings findings;
    private final Library library;
    private final Set<String> told = new HashSet<>();
    private Style style;

    Resolution(
            Publication publication, Settings settings, ResourceLoader resources, Locales locales, Findings findings) {
        this.settings = settings;
        this.locales = locales;
        this.findings = findings;
        this.library = Library.read(settings, resources, findings);
        this.publication = withKeysEnded(publication);
        this.style = new Styles(resources, findings).find(settings.style());
    }

    /** The publication with the words that stand behind keys without a space told apart from them. */
    private Publication withKeysEnded(Publication publication) {
        CitationPlaces places = new CitationPlaces(this::ended, group -> group);
        return publication.withChapters(chapter -> chapter.withArticle(places.article(chapter.article())));
    }

    private List<Inline> ended(Citation citation) {
        Citation.Work work = citation.works().get(0);
        Optional<String> known = CitationKey.endings(work.key()).stream()
                .filter(key -> library.find(key).isPresent())
                .findFirst();
        if (!citation.narrative() || known.isEmpty() || known.get().equals(work.key())) {
            return List.of(citation);
        }
        String locator = work.locator().isEmpty() ? "" : " [" + work.locator() + "]";
        return List.of(
                new Citation(List.of(new Citation.Work(known.get(), "", "", false)), true, citation.at()),
                new Text(work.key().substring(known.get().length()) + locator));
    }

    Publication run() {
        if (library.keys().isEmpty()) {
            return publication;
        }
        List<Occurrence> occurrences = Collector.collect(publication.articles(), style.isNote(), this::cites);
        String language = language();
        Map<String, Map<String, Object>> works = works(occurrences, language);
        Setter setter = setter(language, works);
        Anchors anchors = new Anchors(publication, settings.isLinked(), isListed(works));
        Map<String, Variant> variants = Disambiguation.of(style, setter);
        CitedArticles cited = new CitedArticles(style, setter, variants, works.keySet(), anchors);
        LocatorReader locators = new LocatorReader(locales, language);
        cited.set(occurrences, work -> locators.read(work.locator()));
        return withList(cited, anchors, language, works);
    }

    /** Whether a citation means works: keys that look like those of places, none of which is a work's, are left to the assembler. */
    private boolean cites(Citation citation) {
        return citation.works().stream()
                .map(Citation.Work::key)
                .anyMatch(key -> !CitationKey.isPlace(key) || library.find(key).isPresent());
    }

    private boolean isListed(Map<String, Map<String, Object>> works) {
        return settings.isListed() && style.hasBibliography() && !works.isEmpty();
    }

    /** A style that the processor cannot take is as good as none. */
    private Setter setter(String language, Map<String, Map<String, Object>> works) {
        try {
            return new Setter(style, locales, language, works, this::tellBroken);
        } catch (IllegalArgumentException e) {
            findings.error("style-invalid", "the style cannot be used: " + e.getMessage(), settings.styleAt());
            style = Styles.standard();
            return new Setter(style, locales, language, works, this::tellBroken);
        }
    }

    /** The fields of the works cited, and of those to list though they are not, in that order. */
    private Map<String, Map<String, Object>> works(List<Occurrence> occurrences, String language) {
        FieldPreparation preparation = new FieldPreparation(locales, language, style.setsWholeNames());
        Set<String> keys = new LinkedHashSet<>();
        for (Occurrence occurrence : occurrences) {
            for (Citation.Work work : occurrence.citation().works()) {
                keys.add(work.key());
                if (library.find(work.key()).isEmpty()) {
                    tellMissing(work.key(), occurrence.citation());
                }
            }
        }
        for (String key : settings.uncited()) {
            keys.addAll(key.equals("*") ? library.keys() : Set.of(key));
        }
        Map<String, Map<String, Object>> works = new LinkedHashMap<>();
        keys.forEach(key -> library.find(key).ifPresent(work -> works.put(key, fields(work, preparation))));
        return works;
    }

    private Map<String, Object> fields(Work work, FieldPreparation preparation) {
        Map<String, Object> understood = StyleProcessor.understood(
                work.fields(),
                field -> findings.warning(
                        "bibliography-field",
                        "the field " + field + " of " + work.key() + " is not understood",
                        work.at()));
        return preparation.of(understood);
    }

    private void tellMissing(String key, Citation citation) {
        Diagnostic missing = citation.narrative()
                ? Diagnostic.info(
                        "citation-missing", "no work has the key " + key + "; it stays as it is", citation.at())
                : Diagnostic.warning("citation-missing", "no work has the key " + key, citation.at());
        findings.add(missing);
    }

    private void tellBroken(String key, String problem) {
        if (told.add(key)) {
            SourceRange at = library.find(key).map(Work::at).orElse(SourceRange.NONE);
            findings.warning("bibliography-work", "the work " + key + " cannot be set: " + problem, at);
        }
    }

    /** What the text tells counts more than what the style does, and that more than a guess. */
    private String language() {
        Optional<String> ofStyle =
                style.defaultLocale().filter(tag -> !locales.find(tag).isEmpty());
        Optional<String> ofText =
                Optional.of(settings.language()).map(locales::find).filter(tag -> !tag.isEmpty());
        if (publication.metadata().language().isEmpty()) {
            return ofStyle.or(() -> ofText).orElse(Locales.STANDARD);
        }
        if (ofText.isEmpty()) {
            tellWordless(ofStyle.orElse(Locales.STANDARD));
        }
        return ofText.or(() -> ofStyle).orElse(Locales.STANDARD);
    }

    private void tellWordless(String used) {
        findings.warning(
                "citation-language",
                "citations have no words in the language " + settings.language() + "; " + used + " is used",
                settings.files().isEmpty()
                        ? SourceRange.NONE
                        : settings.files().get(0).at());
    }

    private Publication withList(
            CitedArticles cited, Anchors anchors, String language, Map<String, Map<String, Object>> works) {
        List<Block> entries = isListed(works) ? cited.entries() : List.of();
        List<Article> articles = new ArrayList<>();
        List<Role> roles = publication.chapters().map(Publication.Chapter::role).toList();
        IntStream.range(0, roles.size())
                .mapToObj(i -> cited.article(i, publication.articles().get(i), entries))
                .forEach(articles::add);
        if (entries.isEmpty()) {
            return withArticles(articles);
        }
        String title = settings.title().orElseGet(() -> title(language));
        int place = anchors.listArticle();
        if (place < articles.size()) {
            articles.set(place, ListOfWorks.append(articles.get(place), roles.get(place), title, entries));
            return withArticles(articles);
        }
        return ListOfWorks.append(withArticles(articles), anchors.listId(), title, entries);
    }

    /** The publication with these articles, in reading order, in place of its own. */
    private Publication withArticles(List<Article> articles) {
        Iterator<Article> left = articles.iterator();
        return publication.withChapters(chapter -> chapter.withArticle(left.next()));
    }

    /** What the language calls works that are referred to. */
    private String title(String language) {
        List<String> words = List.copyOf(locales.words(language, "reference"));
        String word = words.isEmpty() ? "References" : words.get(Math.min(1, words.size() - 1));
        return Character.toString(Character.toTitleCase(word.codePointAt(0)))
                + word.substring(word.offsetByCodePoints(0, 1));
    }
}
