package dev.octavo.html.site;

import dev.octavo.html.HtmlPage;
import dev.octavo.html.Labels;
import dev.octavo.html.markup.MarkupSink;
import java.util.ArrayList;
import java.util.List;

/**
 * The navigation of a page: the folders on the way to it, what lies beside them, and the articles of its own folder; of many
 * articles those around it.
 */
final class SiteNavigation {

    /** Told apart from an author's identifiers by what it begins with, as {@link HtmlPage#CONTENT} is. */
    private static final String ID = "page.navigation";

    private static final int AROUND = 25;
    private static final int MAX_FOLDERS = 100;

    private final SiteMap map;
    private final SitePage page;
    private final Hrefs hrefs;

    SiteNavigation(SiteMap map, SitePage page, Hrefs hrefs) {
        this.map = map;
        this.page = page;
        this.hrefs = hrefs;
    }

    /** Whether there is nothing to lead to. */
    boolean isEmpty() {
        return map.root().articles().isEmpty() && map.root().folders().isEmpty();
    }

    /** Writes a link that leads to the navigation where it stands below the text. */
    void writeLink(Labels labels, MarkupSink out) {
        if (!isEmpty()) {
            out.element("a", List.of("class", "to-navigation", "href", "#" + ID), labels.navigation());
        }
    }

    void write(Labels labels, MarkupSink out) {
        if (!isEmpty()) {
            List<String> attributes = List.of("class", "site-nav", "id", ID, "aria-label", labels.navigation());
            out.text("\n");
            out.element("nav", attributes, () -> inside(map.root(), out));
        }
    }

    private void inside(Folder folder, MarkupSink out) {
        List<Runnable> items = new ArrayList<>();
        if (folder.path().equals(page.folder())) {
            nearby(folder.articles()).forEach(article -> items.add(() -> item(article, out)));
        }
        nearbyFolders(folder.folders()).forEach(inner -> items.add(() -> item(inner, out)));
        if (!items.isEmpty()) {
            out.element("ol", List.of(), () -> items.forEach(Runnable::run));
        }
    }

    private List<SitePage> nearby(List<SitePage> articles) {
        int at = Math.max(0, articles.indexOf(page));
        int from = Math.max(0, Math.min(at - AROUND, articles.size() - 2 * AROUND));
        return articles.subList(from, Math.min(articles.size(), from + 2 * AROUND));
    }

    private List<Folder> nearbyFolders(List<Folder> folders) {
        int at = (int) folders.stream().takeWhile(folder -> !folder.holds(page)).count();
        int around = at < folders.size() ? at - MAX_FOLDERS / 2 : 0;
        int from = Math.max(0, Math.min(around, folders.size() - MAX_FOLDERS));
        return folders.subList(from, Math.min(folders.size(), from + MAX_FOLDERS));
    }

    private void item(SitePage article, MarkupSink out) {
        out.element("li", List.of(), () -> link(article, out));
    }

    private void item(Folder folder, MarkupSink out) {
        out.element("li", List.of(), () -> {
            link(folder.page(), out);
            if (folder.holds(page)) {
                inside(folder, out);
            }
        });
    }

    private void link(SitePage to, MarkupSink out) {
        out.open("a");
        out.attribute("href", hrefs.to(to.path()));
        out.attribute("dir", "auto");
        if (to == page) {
            out.attribute("aria-current", "page");
        }
        out.text(to.title());
        out.close();
    }
}
