package dev.octavo.html.site;

import java.util.List;

/**
 * A folder of articles as the site shows it.
 *
 * @param path its path below the whole folder, empty for that one
 * @param page the page that stands for it
 * @param articles the articles in it that lists show, in the order in which they are read
 * @param folders the folders in it, in that order
 */
record Folder(String path, SitePage page, List<SitePage> articles, List<Folder> folders) {

    Folder {
        articles = List.copyOf(articles);
        folders = List.copyOf(folders);
    }

    /** Whether a page belongs to it, or to a folder in it. */
    boolean holds(SitePage page) {
        return path.isEmpty() || page.folder().equals(path) || page.folder().startsWith(path + "/");
    }
}
