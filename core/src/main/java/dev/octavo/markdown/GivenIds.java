package dev.octavo.markdown;

import dev.octavo.model.Article;
import dev.octavo.model.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the identifiers away that sections get from their titles anyway. */
final class GivenIds {

    private GivenIds() {}

    /** The sections of an article, with only those identifiers that must be written. */
    static List<Section> without(Article article) {
        Set<String> written = new HashSet<>();
        List<Section> sections = named(article.sections(), written);
        while (addDifferent(article.sections(), given(article, sections), written)) {
            sections = named(article.sections(), written);
        }
        return sections;
    }

    private static List<Section> given(Article article, List<Section> sections) {
        return new Article(
                        article.id(),
                        article.metadata(),
                        article.heading(),
                        article.lead(),
                        sections,
                        article.footnotes())
                .sections();
    }

    /** Adds the identifiers that are not given as they are wanted; false when all are. */
    private static boolean addDifferent(List<Section> wanted, List<Section> given, Set<String> written) {
        boolean found = false;
        for (int i = 0; i < wanted.size(); i++) {
            String id = wanted.get(i).id();
            found |= !id.equals(given.get(i).id()) && written.add(id);
            found |= addDifferent(wanted.get(i).sections(), given.get(i).sections(), written);
        }
        return found;
    }

    private static List<Section> named(List<Section> sections, Set<String> written) {
        List<Section> named = new ArrayList<>();
        for (Section section : sections) {
            named.add(new Section(
                    section.level(),
                    section.title(),
                    written.contains(section.id())
                            ? section.attributes()
                            : section.attributes().withId(""),
                    section.body(),
                    named(section.sections(), written),
                    section.at()));
        }
        return named;
    }
}
