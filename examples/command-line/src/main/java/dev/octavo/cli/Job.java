package dev.octavo.cli;

import dev.octavo.book.Assembler;
import dev.octavo.book.Book;
import dev.octavo.cli.Input.Source;
import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.model.SourceRange;
import dev.octavo.render.PageMap;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.ArticleReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Publishes one source: reads it once, and renders it to every format.
 *
 * <p>Whatever goes wrong becomes a diagnostic of this source, and a format that fails does not stop the others.
 */
final class Job {

    private final Source source;
    private final Publisher publisher;
    private final PageCount pages = new PageCount();
    private final List<Path> outputs = new ArrayList<>();
    private boolean failed;
    private PageMap printed = PageMap.NONE;

    /** What one format reports, another reports again; it is told once. */
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    Job(Source source, Publisher publisher) {
        this.source = source;
        this.publisher = publisher;
    }

    Result run() {
        long start = System.nanoTime();
        guard("input-unreadable", "cannot be read", this::publish);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return new Result(source.name(), failed, outputs, millis, pages.count(), List.copyOf(diagnostics));
    }

    private void publish() throws IOException {
        if (source.manifest().isPresent()) {
            Book book = kept(publisher.books().read(source.manifest().get()));
            Publication publication = publisher.overrides().over(book.publication());
            render(publication, publication, book.root());
        } else {
            ArticleReader reader = publisher.readerIn(source.folder());
            Article article = kept(reader.read(source.file()));
            Publication publication = Publication.of(publisher.overrides().over(article));
            ResourceLoader resources = ResourceLoader.within(source.folder());
            render(publication, kept(Assembler.standard().assemble(publication, resources)), source.folder());
        }
    }

    private <T> T kept(Parsed<T> parsed) {
        parsed.diagnostics().stream()
                .filter(found -> !publisher.isHeeded(found))
                .forEach(diagnostics::add);
        return parsed.value();
    }

    /** Formats that can be read again get what was written, all others what was assembled of it. */
    private void render(Publication written, Publication assembled, Path folder) {
        RenderContext context =
                publisher.context(folder).withDiagnostics(this::take).withProgress(pages);
        publisher
                .editions()
                .renderers()
                .forEach(renderer -> render(renderer.writesModel() ? written : assembled, renderer, context));
    }

    /** What a renderer cannot place is at least of this input. */
    private void take(Diagnostic found) {
        if (isTold(found)) {
            return;
        }
        boolean placed = !found.at().source().isEmpty();
        SourceRange here = SourceRange.whole(source.name());
        diagnostics.add(
                placed ? found : new Diagnostic(found.severity(), found.code(), found.message(), here, found.hint()));
    }

    /** A link that is broken on a page is no link in a book either. */
    private boolean isTold(Diagnostic found) {
        return found.code().equals("link-unresolved")
                && diagnostics.stream()
                        .anyMatch(told ->
                                told.code().equals("link-broken") && told.at().equals(found.at()));
    }

    private void render(Publication publication, Renderer renderer, RenderContext context) {
        Path target = publisher.layout().target(source, renderer.format());
        guard("output-failed", "cannot write " + target, () -> {
            WholeFile.write(
                    target, out -> printed = publisher.editions().render(publication, renderer, printed, out, context));
            outputs.add(target);
        });
    }

    /** Takes a step of which no failure may end the run, not even one that would otherwise end the process. */
    private void guard(String code, String failure, Step step) {
        try {
            step.take();
        } catch (IOException e) {
            fail(code, failure + ": " + Reason.of(e));
        } catch (StackOverflowError e) {
            fail("too-deep", failure + ": nested too deeply");
        } catch (OutOfMemoryError e) {
            fail("out-of-memory", failure + ": not enough memory");
        } catch (RuntimeException | Error e) {
            fail("internal-error", failure + ": " + e);
        }
    }

    private void fail(String code, String message) {
        failed = true;
        diagnostics.add(Diagnostic.error(code, message, SourceRange.whole(source.name())));
    }

    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }
}
