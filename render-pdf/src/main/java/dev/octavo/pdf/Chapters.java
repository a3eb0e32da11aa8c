package dev.octavo.pdf;

import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The articles of a publication with the identifiers that tell them apart, and the links between their files. */
final class Chapters {

    private static final Pattern PLACE = Pattern.compile("(?<title>title-)?c(?<chapter>\\d{1,6})-(?<inside>.*)");

    /**
     * An article in its place.
     *
     * @param article the article
     * @param idPrefix what every identifier inside it begins with
     */
    record Chapter(Article article, String idPrefix) {

        /** The identifier of its title, which no element inside it can have. */
        String titleId() {
            return titleId(idPrefix);
        }

        /** The identifier of the title of the chapter whose identifiers begin like this. */
        static String titleId(String idPrefix) {
            return "title-" + idPrefix;
        }

        String id(Section section) {
            return idPrefix + section.id();
        }
    }

    private final List<Chapter> all = new ArrayList<>();
    private final Map<String, Chapter> byArticleId = new HashMap<>();

    private Chapters() {}

    static Chapters of(Publication publication) {
        Chapters chapters = new Chapters();
        publication.articles().forEach(chapters::add);
        return chapters;
    }

    private void add(Article article) {
        Chapter chapter = new Chapter(article, "c" + (all.size() + 1) + "-");
        all.add(chapter);
        byArticleId.putIfAbsent(article.id(), chapter);
    }

    /** The chapters in reading order. */
    List<Chapter> all() {
        return all;
    }

    /**
     * The name by which a place is found from outside: {@code top} and the identifiers of the article where there is only
     * one, else the identifier of an article, and that with one inside it: {@code harbour} and {@code harbour/the-crane}.
     */
    String placeName(String id) {
        Matcher place = PLACE.matcher(id);
        if (!place.matches() || Integer.parseInt(place.group("chapter")) > all.size()) {
            return id;
        }
        String article =
                all.get(Integer.parseInt(place.group("chapter")) - 1).article().id();
        boolean title = place.group("title") != null;
        if (all.size() == 1) {
            return title ? "top" : place.group("inside");
        }
        return title ? article : article + "/" + place.group("inside");
    }

    /** The address in this publication for a link to the file of one of its articles. */
    Optional<String> addressOf(String destination) {
        int fragment = destination.indexOf('#');
        String path = fragment < 0 ? destination : destination.substring(0, fragment);
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]+$", "");
        return Optional.ofNullable(byArticleId.get(name))
                .map(chapter -> "#" + target(chapter, fragment < 0 ? "" : destination.substring(fragment + 1)));
    }

    private static String target(Chapter chapter, String section) {
        Set<String> ids = new HashSet<>();
        collectIds(chapter.article().sections(), ids);
        return ids.contains(section) ? chapter.idPrefix() + section : chapter.titleId();
    }

    private static void collectIds(List<Section> sections, Set<String> ids) {
        sections.forEach(section -> {
            ids.add(section.id());
            collectIds(section.sections(), ids);
        });
    }
}
