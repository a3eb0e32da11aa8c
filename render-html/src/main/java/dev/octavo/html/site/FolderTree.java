package dev.octavo.html.site;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts the pages of articles into the tree of their folders. */
final class FolderTree {

    private final FolderIndexes indexes;
    private final ListPages lists;
    private final Map<String, List<SitePage>> articles;
    private final Map<String, List<String>> folders;

    FolderTree(FolderIndexes indexes, List<SitePage> articles, ListPages lists) {
        this.indexes = indexes;
        this.lists = lists;
        this.articles = articles.stream()
                .filter(SitePage::isListed)
                .sorted(ReadingOrder.FORWARDS)
                .collect(groupingBy(SitePage::folder));
        this.folders = indexes.folders().stream()
                .filter(folder -> !folder.isEmpty())
                .collect(groupingBy(FolderIndexes::parent));
    }

    /**
     * The whole tree.
     *
     * @param name the title of the home page, where it has no text
     * @param latest what the home page lists; what lies in the folder where that is nothing
     */
    Folder drawn(String name, List<SitePage> latest) {
        return folder("", name, latest);
    }

    private Folder folder(String path, String title, List<SitePage> wanted) {
        List<Folder> inside = folders.getOrDefault(path, List.of()).stream()
                .map(child -> folder(child, Titles.ofFolder(child.substring(child.lastIndexOf('/') + 1)), List.of()))
                .sorted(Comparator.comparing(Folder::page, ReadingOrder.FORWARDS))
                .toList();
        List<SitePage> own = articles.getOrDefault(path, List.of());
        List<SitePage> entries = wanted.isEmpty() ? contents(inside, own) : wanted;
        SitePage page = lists.folder(path, indexes.place(path), title, indexes.of(path), entries);
        return new Folder(
                path,
                page,
                own,
                inside.stream().filter(child -> child.page().isListed()).toList());
    }

    private static List<SitePage> contents(List<Folder> folders, List<SitePage> articles) {
        return Stream.concat(
                        folders.stream().map(Folder::page).filter(SitePage::isListed),
                        articles.stream().sorted(ReadingOrder.NEWEST_FIRST))
                .toList();
    }
}
