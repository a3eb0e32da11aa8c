package dev.octavo.html.site;

import dev.octavo.book.Book;
import dev.octavo.html.HtmlPage;
import dev.octavo.html.Preparation;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.model.Visibility;
import dev.octavo.render.Format;
import dev.octavo.render.RenderContext;
import dev.octavo.report.DiagnosticSink;
import dev.octavo.resource.ResourceLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One build of a book's pages: all are made, and files that would be as they were stay. */
final class BookBuild {

    private final SiteOptions options;
    private final Publication book;
    private final Path output;
    private final RenderContext context;
    private final OutputFolder out;
    private final Assets assets;

    private BookBuild(SiteOptions options, Book book, Path output, RenderContext context) throws IOException {
        this.options = options;
        this.book = Preparation.of(book.publication(), Format.HTML, context.diagnostics());
        this.output = output;
        this.context = context;
        this.out = new OutputFolder(output, new BuildStore(output).last().files());
        this.assets = new Assets(SourceFolder.search(book.root(), output), ResourceLoader.within(book.root()), out);
    }

    static HtmlSite.Built run(SiteOptions options, Book book, Path output, RenderContext context) throws IOException {
        if (Files.isDirectory(output) && Files.isSameFile(book.root(), output)) {
            throw new IllegalArgumentException("a book is not written among its chapters: " + output);
        }
        return new BookBuild(options, book, output, context).built();
    }

    private HtmlSite.Built built() throws IOException {
        BookPlan plan = new BookPlan(book, options);
        SiteMap map = plan.map();
        SiteFiles.begin(map, out);
        SiteFiles site = SiteFiles.of(map, options, assets, out, context);
        Map<String, Trace> traces;
        try (Workers workers = new Workers(options.jobs())) {
            traces = site.write(plan::text, Known.nothing(""), workers);
        }
        writeWhole(map.wholeBook().orElseThrow(), site.parts());

        DiagnosticSink sink = context.diagnostics();
        map.diagnostics().forEach(sink::report);
        traces.values().forEach(trace -> trace.diagnostics().forEach(sink::report));
        out.replaced().forEach(path -> sink.report(Told.replaced(output.resolve(path))));
        int removed = out.removeOthers();
        BuildStore.write(new LastBuild("", map.pages().size(), out.files(), List.of()), out);
        return new HtmlSite.Built(map.pages().size(), out.written(), out.files().size() - out.written(), removed, 0);
    }

    /** All of the book on one page; what is found in it was found in its chapters. */
    private void writeWhole(String path, SiteParts parts) throws IOException {
        Hrefs hrefs = Hrefs.from(path, options.addresses());
        RenderContext silent = RenderContext.standard().withDiagnostics(known -> {});
        HtmlPage html = options.renderer()
                .page(book, silent)
                .withResolver(new SiteLinks(parts, "", hrefs, silent.diagnostics()));
        Metadata unlisted =
                book.metadata().toBuilder().visibility(Visibility.UNLISTED).build();
        Article outline = new Article("whole-book", unlisted, List.of(), List.of(), List.of(), List.of());
        SitePage page = SitePage.list(path, "", outline, Optional.empty(), List.of());
        StringBuilder text = new StringBuilder();
        html.write(new SiteLayout(parts, page, hrefs, html::writeText), text);
        out.write(path, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
