package dev.octavo.html.site;

import dev.octavo.model.SourceRange;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.ProgressListener;
import dev.octavo.resource.ResourceLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** One build of a site: nothing where nothing changed, else from looking at the articles to the last file. */
final class SiteBuild {

    private final SiteOptions options;
    private final Path folder;
    private final Path output;
    private final RenderContext context;
    private final SourceFolder files;
    private final OutputFolder out;
    private final UnpublishedPaths unpublished;
    private final BuildStore store;
    private final LastBuild last;

    private SiteBuild(SiteOptions options, Path folder, Path output, RenderContext context) throws IOException {
        this.options = options;
        this.folder = folder;
        this.output = output;
        this.context = context;
        this.store = new BuildStore(output);
        this.last = store.last();
        this.out = new OutputFolder(output, last.files());
        this.files = SourceFolder.search(folder, output);
        this.unpublished = new UnpublishedPaths(files.paths(), JekyllCollections.in(files), options.drafts());
    }

    static HtmlSite.Built run(SiteOptions options, Path folder, Path output, RenderContext context) throws IOException {
        if (Files.isDirectory(output) && Files.isSameFile(folder, output)) {
            throw new IllegalArgumentException("a site is not written among its articles: " + output);
        }
        return new SiteBuild(options, folder, output, context).built();
    }

    private HtmlSite.Built built() throws IOException {
        String fingerprint = Fingerprint.of(options);
        String input = Hash.of(
                List.of(fingerprint, options.described(), name(), files.stamp()).toString());
        if (last.input().equals(input) && out.keepsAll()) {
            last.diagnostics().forEach(this::tell);
            return new HtmlSite.Built(last.pages(), 0, last.files().size(), 0, 0);
        }
        try (Workers workers = new Workers(options.jobs())) {
            return built(input, store.known(fingerprint), workers);
        }
    }

    private HtmlSite.Built built(String input, Known known, Workers workers) throws IOException {
        Articles articles = new Articles(files, options.reader(), known.cards());
        Map<String, Articles.Reading> readings = readings(articles, workers);
        List<Card> cards = readings.values().stream()
                .flatMap(reading -> reading.card().stream())
                .toList();

        SiteMap map = SitePlan.of(cards, name(), options);
        SiteFiles.begin(map, out);
        SiteFiles site =
                SiteFiles.of(map, options, new Assets(files, ResourceLoader.within(folder), out), out, context);
        SiteParts parts = site.parts();
        Map<String, Trace> traces = site.write(articles::text, known, workers);
        List<Diagnostic> diagnostics = Told.of(files.skipped(unpublished), readings, parts, traces);
        diagnostics.forEach(this::tell);
        out.replaced().forEach(path -> context.diagnostics().report(Told.replaced(output.resolve(path))));

        int removed = out.removeOthers();
        int pages = parts.map().pages().size();
        int failed = readings.size() - cards.size();
        LastBuild build = new LastBuild(failed == 0 ? input : "", pages, out.files(), diagnostics);
        BuildStore.write(build, new Known(known.fingerprint(), published(parts.map()), traces), out);
        return new HtmlSite.Built(pages, out.written(), out.files().size() - out.written(), removed, failed);
    }

    private Map<String, Articles.Reading> readings(Articles articles, Workers workers) throws IOException {
        List<String> sources = files.articles(unpublished);
        List<Articles.Reading> results = workers.each(sources, articles::look, progress("read", sources.size()));
        Map<String, Articles.Reading> readings = new LinkedHashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            readings.put(sources.get(i), results.get(i));
        }
        return readings;
    }

    /** What the folder is called. */
    private String name() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : Titles.ofFolder(name.toString());
    }

    /** The articles that have a page: nothing is left of drafts in a folder that may be published as it is. */
    private static Map<String, Card> published(SiteMap map) {
        Map<String, Card> published = new TreeMap<>();
        map.pages().forEach(page -> page.card().ifPresent(card -> published.put(card.source(), card)));
        return published;
    }

    private IntConsumer progress(String stage, int total) {
        ProgressListener listener = context.progress();
        return done -> listener.progressed(stage, done, total);
    }

    /** Tells what was found, and names the file as the caller would. */
    private void tell(Diagnostic found) {
        SourceRange at = found.at();
        context.diagnostics()
                .report(
                        at.source().isEmpty()
                                ? found
                                : Told.moved(
                                        found,
                                        new SourceRange(
                                                folder.resolve(at.source()).toString(),
                                                at.line(),
                                                at.column(),
                                                at.endLine(),
                                                at.endColumn())));
    }
}
