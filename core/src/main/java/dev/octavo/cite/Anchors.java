package dev.octavo.cite;

import dev.octavo.model.Article;
import dev.octavo.model.FreeIds;
import dev.octavo.model.Publication;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The identifiers of citations and entries, and how they link to each other. */
final class Anchors {

    private final List<String> ids;
    private final List<FreeIds> free = new ArrayList<>();
    private final boolean isLinked;
    private final int listArticle;
    private final Map<String, String> entries = new HashMap<>();
    private final Map<String, List<String>> callers = new HashMap<>();
    private final List<FreeIds> notes = new ArrayList<>();
    private int citations;

    Anchors(Publication publication, boolean isLinked, boolean isListed) {
        this.ids =
                new ArrayList<>(publication.articles().stream().map(Article::id).toList());
        this.isLinked = isLinked && isListed;
        this.listArticle = ListOfWorks.place(publication);
        publication.articles().forEach(article -> {
            free.add(FreeIds.beside(article));
            FreeIds labels = FreeIds.countingFrom(2);
            article.footnotes().forEach(note -> labels.take(note.label()));
            notes.add(labels);
        });
        if (listArticle == ids.size()) {
            FreeIds chapters = FreeIds.countingFrom(2);
            ids.forEach(chapters::take);
            ids.add(chapters.free("bibliography"));
            free.add(FreeIds.countingFrom(1));
        }
    }

    /** The article that holds the list, counted from 0; one more than there are where it is one of its own. */
    int listArticle() {
        return listArticle;
    }

    /** The identifier of that article. */
    String listId() {
        return ids.get(listArticle);
    }

    boolean areLinked() {
        return isLinked;
    }

    /** The identifier of the entry of a work. */
    String entry(String key) {
        return entries.computeIfAbsent(
                key, made -> free.get(listArticle).free("ref-" + made.replaceAll("[^\\p{L}\\p{N}_.-]", "-")));
    }

    /** The identifier of a citation in an article, to which the entries of its works link. */
    String citation(int article, List<String> keys) {
        String id = free.get(article).free("cite-" + ++citations);
        keys.stream().distinct().forEach(key -> callers.computeIfAbsent(key, called -> new ArrayList<>())
                .add(address(article, listArticle, id)));
        return id;
    }

    /** A label for another note of an article. */
    String note(int article) {
        return notes.get(article).free("cite");
    }

    /** How an article links to the entry of a work. */
    String toEntry(int article, String key) {
        return address(listArticle, article, entry(key));
    }

    /** How the entry of a work links to where it is cited. */
    List<String> toCitations(String key) {
        return callers.getOrDefault(key, List.of());
    }

    private String address(int to, int from, String id) {
        return to == from ? "#" + id : encoded(ids.get(to)) + ".md#" + id;
    }

    private static String encoded(String path) {
        return path.replace("%", "%25").replace(" ", "%20").replace("#", "%23").replace("?", "%3F");
    }
}
