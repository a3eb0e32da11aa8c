package dev.octavo.html.site;

import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.report.ProgressListener;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** Writes the files of a site whose pages are drawn up. */
final class SiteFiles {

    private final SiteParts parts;
    private final OutputFolder out;
    private final RenderContext context;

    private SiteFiles(SiteParts parts, OutputFolder out, RenderContext context) {
        this.parts = parts;
        this.out = out;
        this.context = context;
    }

    /** Makes room, and notes what will be written: should this build be ended, the next one knows what to delete. */
    static void begin(SiteMap map, OutputFolder out) throws IOException {
        Set<String> planned = new TreeSet<>(OwnFiles.PATHS);
        map.pages().forEach(page -> planned.add(page.path()));
        planned.addAll(map.redirects().keySet());
        BuildStore.write(new LastBuild("", 0, out.planned(planned), List.of()), out);
        out.clearTheWay(planned);
    }

    /** The files of a site, of which the sheet and the scripts are written. */
    static SiteFiles of(SiteMap map, SiteOptions options, Assets assets, OutputFolder out, RenderContext context)
            throws IOException {
        String theme = options.renderer()
                .page(Publication.of(map.home().outline()), RenderContext.standard())
                .stylesheet();
        SiteParts parts = new SiteParts(
                options,
                map,
                new LinkTargets(map),
                assets,
                Stylesheet.add(theme, assets),
                SearchFiles.addScript(assets));
        return new SiteFiles(parts, out, context);
    }

    SiteParts parts() {
        return parts;
    }

    /** Writes all but the assets; tells what each page was made of. */
    Map<String, Trace> write(Texts texts, Known known, Workers workers) throws IOException {
        SiteMap map = parts.map();
        PageWriter pages = new PageWriter(parts, texts, out, known);
        Map<String, Trace> traces = new LinkedHashMap<>();
        workers.each(map.pages(), pages::write, progress("write", map.pages().size()))
                .forEach(page -> traces.put(page.getKey(), page.getValue()));
        if (map.pages().stream().noneMatch(SitePage::isNotFoundPage)) {
            pages.write(NotFoundPage.of(map.language()));
        }
        if (parts.hasFeed()) {
            traces.putAll(new AtomFeed(parts, texts, out, known).write());
        }
        RedirectPage.writeAll(parts, out);
        SearchFiles.writeIndex(parts, out);
        new SitemapFiles(parts, out).write();
        return traces;
    }

    private IntConsumer progress(String stage, int total) {
        ProgressListener listener = context.progress();
        return done -> listener.progressed(stage, done, total);
    }
}
