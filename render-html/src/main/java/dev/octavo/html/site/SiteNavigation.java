package dev.octavo.html.site;

import dev.octavo.html.Labels;
import dev.octavo.html.markup.MarkupSink;
import java.util.ArrayList;
import java.util.List;

/**
 * The navigation of a page: the folders on the way to it, what lies beside them, and the articles of its own folder; of many
 * articles those around it.
 */
final class SiteNavigation {

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

    void write(Labels labels, MarkupSink out) {
        out.element(
                "nav",
                List.of("class", "site-nav", "aria-label", labels.site()),
                () -> out.element("details", List.of(), () -> {
                    out.element("summary", List.of(), labels.site());
                    inside(map.root(), out);
                }));
        out.text("\n");
    }

    private void inside(Folder folder, MarkupSink out) {
        List<Runnable> items = new ArrayList<>();
        if (folder.path().equals(page.folder())) {
            nearby(folder.articles()).forEach(article -> items.add(() -> item(article, out)));
        }
        folder.folders().stream().limit(MAX_FOLDERS).forEach(inner -> items.add(() -> item(inner, out)));
        if (!items.isEmpty()) {
            out.element("ol", List.of(), () -> items.forEach(Runnable::run));
        }
    }

    private List<SitePage> nearby(List<SitePage> articles) {
        int at = Math.max(0, articles.indexOf(page));
        int from = Math.max(0, Math.min(at - AROUND, articles.size() - 2 * AROUND));
        return articles.subList(from, Math.min(articles.size(), from + 2 * AROUND));
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
        if (to == page) {
            out.attribute("aria-current", "page");
        }
        out.text(to.title());
        out.close();
    }
}
