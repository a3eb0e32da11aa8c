package dev.octavo.html.site;

import dev.octavo.model.Publication;
import dev.octavo.model.SourceRange;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.ProgressListener;
import dev.octavo.resource.ResourceLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** One build of a site, from looking at the articles to the last file. */
final class SiteBuild {

    private final SiteOptions options;
    private final Path folder;
    private final RenderContext context;
    private final Manifest before;
    private final OutputFolder out;
    private final Workers workers;

    private SiteBuild(SiteOptions options, Path folder, Path output, RenderContext context, Workers workers)
            throws IOException {
        this.options = options;
        this.folder = folder;
        this.context = context;
        this.workers = workers;
        this.before = ManifestFile.read(output).forBuild(Fingerprint.of(options));
        this.out = new OutputFolder(output, before.files());
    }

    static HtmlSite.Built run(SiteOptions options, Path folder, Path output, RenderContext context) throws IOException {
        if (Files.isDirectory(output) && Files.isSameFile(folder, output)) {
            throw new IllegalArgumentException("a site is not written among its articles: " + output);
        }
        try (Workers workers = new Workers(options.jobs())) {
            return new SiteBuild(options, folder, output, context, workers).built(output);
        }
    }

    private HtmlSite.Built built(Path output) throws IOException {
        Articles articles = new Articles(options.reader(), before.cards());
        List<ArticleSource> sources = SourceFolder.articles(folder, output);
        List<Articles.Reading> readings = workers.each(sources, articles::look, progress("read", sources.size()));
        List<Card> cards =
                readings.stream().flatMap(reading -> reading.card().stream()).toList();

        SiteMap map = SitePlan.of(cards, nameOf(folder), options);
        SiteParts parts = parts(map);
        PageWriter pages = new PageWriter(parts, articles, out, before);
        Map<String, Trace> traces = new LinkedHashMap<>();
        workers.each(map.pages(), pages::write, progress("write", map.pages().size()))
                .forEach(page -> traces.put(page.getKey(), page.getValue()));
        writeRest(parts, pages);
        if (parts.hasFeed()) {
            traces.putAll(new AtomFeed(parts, articles, out, before, context.clock()).write());
        }
        report(sources, readings, map, traces);
        int removed = out.removeOthers();
        ManifestFile.write(new Manifest(before.fingerprint(), bySource(cards), traces, out.files()), out);
        int written = out.written();
        int failed = readings.size() - cards.size();
        return new HtmlSite.Built(map.pages().size(), written, out.files().size() - written, removed, failed);
    }

    private SiteParts parts(SiteMap map) throws IOException {
        Assets assets = new Assets(ResourceLoader.within(folder), out);
        byte[] sheet = options.renderer()
                .page(Publication.of(map.home().outline()), context)
                .stylesheet()
                .getBytes(StandardCharsets.UTF_8);
        Optional<String> stylesheet =
                sheet.length == 0 ? Optional.empty() : Optional.of(assets.add("site.css", sheet));
        return new SiteParts(
                options, map, new LinkTargets(map), assets, stylesheet, SearchFiles.addScript(assets));
    }

    private void writeRest(SiteParts parts, PageWriter pages) throws IOException {
        SiteMap map = parts.map();
        if (map.pages().stream().noneMatch(page -> page.path().equals(NotFoundPage.PATH))) {
            pages.write(NotFoundPage.of(map.language()), NotFoundPage.hrefs(options));
        }
        RedirectPage.writeAll(parts, out);
        SearchFiles.writeIndex(parts, out);
        new SitemapFiles(parts, out).write();
    }

    private static String nameOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : Titles.ofFolder(name.toString());
    }

    private static Map<String, Card> bySource(List<Card> cards) {
        Map<String, Card> bySource = new LinkedHashMap<>();
        cards.forEach(card -> bySource.put(card.source(), card));
        return bySource;
    }

    private IntConsumer progress(String stage, int total) {
        ProgressListener listener = context.progress();
        return done -> listener.progressed(stage, done, total);
    }

    /** Tells what was found, article by article: when it was read, when it got its place, when it was written. */
    private void report(
            List<ArticleSource> sources, List<Articles.Reading> readings, SiteMap map, Map<String, Trace> traces) {
        if (options.baseUrl().isEmpty()) {
            String message = "without a base URL there is no site map, no canonical link and no address in previews";
            context.diagnostics().report(Diagnostic.info("no-base-url", message, SourceRange.NONE));
        }
        Map<String, List<Diagnostic>> found = new HashMap<>();
        map.diagnostics()
                .forEach(each -> found.computeIfAbsent(each.at().source(), source -> new ArrayList<>())
                        .add(each));
        map.pages().forEach(page -> page.card().ifPresent(card -> found.computeIfAbsent(
                        card.source(), source -> new ArrayList<>())
                .addAll(traces.get(page.path()).diagnostics())));
        for (int i = 0; i < sources.size(); i++) {
            String source = sources.get(i).path();
            readings.get(i).diagnostics().forEach(each -> tell(each, source));
            found.getOrDefault(source, List.of()).forEach(each -> tell(each, source));
        }
    }

    /** Names the file as the caller would. */
    private void tell(Diagnostic found, String source) {
        SourceRange at = found.at();
        String file = folder.resolve(at.source().isEmpty() ? source : at.source()).toString();
        SourceRange here = new SourceRange(file, at.line(), at.column(), at.endLine(), at.endColumn());
        context.diagnostics()
                .report(new Diagnostic(found.severity(), found.code(), found.message(), here, found.hint()));
    }
}
