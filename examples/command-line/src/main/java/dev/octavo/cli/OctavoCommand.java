package dev.octavo.cli;

import dev.octavo.book.BookReader;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import dev.octavo.source.ArticleReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code octavo}: publishes articles as HTML, PDF and EPUB. */
@Command(
        name = "octavo",
        header = "Publishes articles (front matter and Markdown) as HTML, PDF and EPUB.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "octavo [OPTION]... INPUT...",
        optionListHeading = "%n",
        sortOptions = false,
        usageHelpAutoWidth = true,
        mixinStandardHelpOptions = true,
        versionProvider = OctavoCommand.Version.class,
        exitCodeListHeading = "%nExit code%n",
        exitCodeList = {
            "0:every input was published",
            "1:an input failed, or the report could not be written to its end",
            "2:wrong usage, nothing was written",
            "3:with --strict: something was reported"
        },
        footer = {
            "",
            "What is found in an input goes to standard error: FILE:LINE:COLUMN: SEVERITY: MESSAGE [CODE]",
            "octavo site DIR makes a whole site of a folder of articles: octavo site --help",
            "SOURCE_DATE_EPOCH, in seconds, is the date of outputs whose input has none."
        })
public final class OctavoCommand implements Callable<Integer> {

    private final PrintWriter err;
    private final Map<String, String> environment;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "An article, a book (a folder with octavo.yaml, or a manifest of mdBook, GitBook, Quarto, bookdown, Jupyter Book or MkDocs),"
                            + " a folder that is searched for *.md, *.markdown, *.mdx, *.qmd, *.Rmd and *.ipynb, or @FILE: a list of inputs, one a line.")
    private final List<String> arguments = new ArrayList<>();

    @ArgGroup(validate = false, heading = "%nOutput%n")
    private OutputOptions output = new OutputOptions();

    @ArgGroup(validate = false, heading = "%nContent%n")
    private ContentOptions content = new ContentOptions();

    @ArgGroup(validate = false, heading = "%nLooks%n")
    private LookOptions looks = new LookOptions();

    @ArgGroup(validate = false, heading = "%nPages of a PDF%n")
    private PageOptions pages = new PageOptions();

    @ArgGroup(validate = false, heading = "%nE-books%n")
    private BookOptions ebooks = new BookOptions();

    @ArgGroup(validate = false, heading = "%nRun%n")
    private RunOptions run = new RunOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    OctavoCommand(PrintWriter err, Map<String, String> environment) {
        this.err = err;
        this.environment = environment;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintWriter err = new PrintWriter(System.err, true, Charset.defaultCharset());
        System.exit(CommandLines.of(err, System.getenv()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Input> inputs = inputs();
        Publisher publisher = publisher(inputs);
        if (!run.watch) {
            return publish(inputs, publisher);
        }
        watch(inputs, publisher);
        return Outcome.OK;
    }

    private List<Input> inputs() {
        return Inputs.expand(arguments, content.book);
    }

    private int publish(List<Input> inputs, Publisher publisher) throws InterruptedException {
        Crew crew = new Crew(publisher, run.jobs());
        output.makeFolder(inputs);
        try (Report report = Report.to(run.report);
                Console console = new Console(err, run.quiet, run.showsProgress() ? inputs.size() : 0)) {
            Outcome outcome = new Outcome();
            crew.publish(inputs, console::step, result -> {
                console.show(result);
                report.add(result);
                outcome.add(result);
            });
            return outcome.exitCode(run.strict);
        }
    }

    /** Until the process is ended; what reads and renders stays, since fonts and chapters are read once. */
    private void watch(List<Input> inputs, Publisher publisher) throws IOException, InterruptedException {
        try (FolderWatch watch = Watching.of(inputs, output.folder)) {
            List<Input> touched = inputs;
            Publisher current = publisher;
            while (true) {
                publish(touched, current);
                err.printf("%d published; watching until Ctrl+C%n", touched.size());
                err.flush();
                Set<Path> changed = watch.awaitChange();
                List<Input> all = inputs();
                touched = Watching.touched(all, changed);
                current = publisher.withLayout(layout(all, publisher.editions().renderers()));
            }
        }
    }

    private Layout layout(List<Input> inputs, List<Renderer> renderers) {
        return output.layout(inputs, renderers, run.report);
    }

    private Publisher publisher(List<Input> inputs) {
        List<Renderer> renderers = looks.renderers(output.formats, pages, ebooks);
        ArticleReader reader = content.reader();
        BookReader books = BookReader.of(reader);
        return new Publisher(
                reader,
                content.includes,
                run.watch ? books.remembering() : books,
                MetadataOverrides.of(content.metadata),
                ebooks.pageList ? Editions.withPageList(renderers) : Editions.apart(renderers),
                layout(inputs, renderers),
                content.resources,
                clock(),
                Objects.requireNonNull(spec).commandLine().getParseResult().matchedOptions().stream()
                        .map(OptionSpec::longestName)
                        .collect(Collectors.toSet()));
    }

    private Clock clock() {
        String epoch = environment.get("SOURCE_DATE_EPOCH");
        if (epoch == null || epoch.isBlank()) {
            return RenderContext.standard().clock();
        }
        try {
            return Clock.fixed(Instant.ofEpochSecond(Long.parseLong(epoch.strip())), ZoneOffset.UTC);
        } catch (NumberFormatException | DateTimeException e) {
            throw new UsageException("SOURCE_DATE_EPOCH is not a number of seconds: " + epoch);
        }
    }

    /** Reads the version from the jar's manifest. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = OctavoCommand.class.getPackage().getImplementationVersion();
            return new String[] {"octavo " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
