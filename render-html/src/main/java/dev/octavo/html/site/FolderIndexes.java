package dev.octavo.html.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The folders of articles, the places of their pages, and the articles that are the texts of these. */
final class FolderIndexes {

    /** What the text of a folder is called; the first that is there counts. */
    private static final List<String> NAMES = List.of("index", "_index", "readme");

    private final Map<String, Card> cards = new HashMap<>();
    private final Map<String, String> places = new TreeMap<>();

    private FolderIndexes() {}

    static FolderIndexes of(List<Card> cards, PagePaths paths) {
        FolderIndexes indexes = new FolderIndexes();
        cards.stream()
                .filter(card -> rank(card) >= 0)
                .sorted(Comparator.comparingInt(FolderIndexes::rank))
                .forEach(card -> indexes.cards.putIfAbsent(card.folder(), card));
        indexes.add("", paths);
        cards.forEach(card -> indexes.add(card.folder(), paths));
        return indexes;
    }

    private static int rank(Card card) {
        return NAMES.indexOf(card.stem().toLowerCase(Locale.ROOT));
    }

    /** Whether an article that is called so may stand for its folder. */
    static boolean isNamed(String stem) {
        return NAMES.contains(stem.toLowerCase(Locale.ROOT));
    }

    private void add(String folder, PagePaths paths) {
        if (places.containsKey(folder)) {
            return;
        }
        if (!folder.isEmpty()) {
            add(parent(folder), paths);
        }
        places.put(folder, paths.ofFolder(folder));
    }

    /** The article that is the text of a folder. */
    Optional<Card> of(String folder) {
        return Optional.ofNullable(cards.get(folder));
    }

    /** Whether an article is the text of a folder. */
    boolean contains(Card card) {
        return of(card.folder())
                .filter(index -> index.source().equals(card.source()))
                .isPresent();
    }

    /** The folders, each after the one it lies in. */
    Collection<String> folders() {
        return places.keySet();
    }

    /** Where the page of a folder stands. */
    String place(String folder) {
        return places.getOrDefault(folder, "");
    }

    static String parent(String folder) {
        return folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
    }
}
