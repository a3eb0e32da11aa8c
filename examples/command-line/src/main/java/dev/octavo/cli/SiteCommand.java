package dev.octavo.cli;

import dev.octavo.book.Book;
import dev.octavo.book.BookReader;
import dev.octavo.html.site.HtmlSite;
import dev.octavo.model.SourceRange;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.report.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Stack;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code octavo site}: makes a site of a folder of articles, and shows it while it is written. */
@Command(
        name = "octavo site",
        header = "Makes a site of a folder of articles, or of a book; of one that was made before, what changed.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "octavo site [OPTION]... DIR",
        optionListHeading = "%n",
        sortOptions = false,
        usageHelpAutoWidth = true,
        mixinStandardHelpOptions = true,
        versionProvider = OctavoCommand.Version.class,
        exitCodeListHeading = "%nExit code%n",
        exitCodeList = {
            "0:the site was made",
            "1:an article could not be read, or a file not be written",
            "2:wrong usage, nothing was written",
            "3:with --strict: something was reported"
        })
final class SiteCommand implements Callable<Integer> {

    private static final int DEFAULT_PORT = 8000;

    private final PrintWriter err;
    private final Set<Diagnostic> remarks = new HashSet<>();

    @Parameters(
            paramLabel = "DIR",
            description =
                    "The folder of articles (*.md, *.markdown, *.mdx, *.qmd, *.Rmd and *.ipynb at any depth), or of a book (with octavo.yaml, book.toml, mkdocs.yml or SUMMARY.md).")
    private Path folder = Path.of("");

    @ArgGroup(validate = false, heading = "%nSite%n")
    private SiteOptions options = new SiteOptions();

    @ArgGroup(validate = false, heading = "%nContent%n")
    private ReadingOptions reading = new ReadingOptions();

    @ArgGroup(validate = false, heading = "%nRun%n")
    private WorkOptions work = new WorkOptions();

    @Option(
            names = "--serve",
            paramLabel = "PORT",
            arity = "0..1",
            parameterConsumer = Port.class,
            description = "Show the site on this computer, and make it again when an article changes. Default port: "
                    + DEFAULT_PORT + "; another one as --serve=PORT.")
    @Nullable
    Integer port;

    SiteCommand(PrintWriter err) {
        this.err = err;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("no such folder: " + folder);
        }
        HtmlSite site = options.site(reading.reader(), work.jobs());
        int code = build(site);
        if (port != null) {
            preview(site, port);
        }
        return code;
    }

    private int build(HtmlSite site) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        HtmlSite.Built built;
        try (StageBar bar = new StageBar(err, work.showsProgress())) {
            RenderContext context =
                    RenderContext.standard().withDiagnostics(found::add).withProgress(bar);
            built = built(site, context, found);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        show(built, found);
        return exitCode(built, found);
    }

    private void show(HtmlSite.Built built, List<Diagnostic> found) {
        Console.print(found.stream().filter(this::isNews).toList(), work.quiet, err);
        if (!work.quiet) {
            err.printf(
                    "%s: %d pages; %d files written, %d unchanged, %d removed%n",
                    options.output, built.pages(), built.written(), built.unchanged(), built.removed());
            err.flush();
        }
    }

    private int exitCode(HtmlSite.Built built, List<Diagnostic> found) {
        if (built.failed() > 0) {
            return Outcome.FAILED;
        }
        boolean warnings = found.stream().anyMatch(each -> each.severity() != Severity.INFO);
        return work.strict && warnings ? Outcome.NOT_STRICT : Outcome.OK;
    }

    /** A folder with a manifest is a book. */
    private HtmlSite.Built built(HtmlSite site, RenderContext context, List<Diagnostic> found) throws IOException {
        Optional<Path> manifest = BookReader.manifestIn(folder);
        if (manifest.isEmpty()) {
            return site.build(folder, options.output, context);
        }
        Parsed<Book> book = BookReader.of(reading.reader()).read(manifest.get());
        found.addAll(book.diagnostics());
        return site.build(book.value(), options.output, context);
    }

    /** A preview builds again and again: remarks on the site as a whole are printed once. */
    private boolean isNews(Diagnostic found) {
        boolean isRemark = found.severity() == Severity.INFO && found.at().equals(SourceRange.NONE);
        return !isRemark || remarks.add(found);
    }

    /** Until the process is ended. */
    private void preview(HtmlSite site, int port) throws IOException, InterruptedException {
        try (FolderWatch watch = FolderWatch.of(List.of(folder), options.output);
                PreviewServer server = PreviewServer.start(options.output, options.basePath(), port)) {
            err.println("The site is at " + server.address() + "; press Ctrl+C to end.");
            err.flush();
            while (true) {
                watch.awaitChange();
                rebuild(site);
            }
        }
    }

    /** A file that is just being written may not be readable yet: that is no reason to end the preview. */
    private void rebuild(HtmlSite site) {
        try {
            build(site);
        } catch (IOException e) {
            err.println("octavo: the site could not be made: " + Reason.of(e));
            err.flush();
        }
    }

    /** Takes a number as the port and leaves anything else, such as the folder, to the others. */
    static final class Port implements IParameterConsumer {

        @Override
        public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
            boolean isGiven = !words.isEmpty() && words.peek().matches("\\d{1,5}");
            option.setValue(isGiven ? Integer.valueOf(words.pop()) : DEFAULT_PORT);
        }
    }
}
