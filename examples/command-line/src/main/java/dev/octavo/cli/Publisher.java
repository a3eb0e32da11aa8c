package dev.octavo.cli;

import dev.octavo.book.BookReader;
import dev.octavo.cli.Input.Source;
import dev.octavo.cli.Input.Unusable;
import dev.octavo.model.SourceRange;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.ArticleReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Publishes inputs; what it holds is shared by all of them.
 *
 * @param reader reads the sources
 * @param includes whether articles hold what other files of their folders hold, where they ask for it
 * @param books reads books made of them
 * @param overrides goes over their metadata
 * @param editions make the outputs, one for each format
 * @param layout says where the outputs go
 * @param resources the folder that images may come from; by default the source's own
 * @param clock tells the date where the source has none
 * @param options the options that the caller has given, by their names
 */
record Publisher(
        ArticleReader reader,
        boolean includes,
        BookReader books,
        MetadataOverrides overrides,
        Editions editions,
        Layout layout,
        @Nullable Path resources,
        Clock clock,
        Set<String> options) {

    private static final Pattern WORDS = Pattern.compile(" ");

    /** The same with other places for the outputs. */
    Publisher withLayout(Layout layout) {
        return new Publisher(reader, includes, books, overrides, editions, layout, resources, clock, options);
    }

    /** Publishes an input. Never throws: what failed is in the result. */
    Result publish(Input input) {
        return input instanceof Source source ? new Job(source, this).run() : unusable((Unusable) input);
    }

    /** Whether a finding tells of an option that the caller has given: a field of front matter that asks for the same is no loss. */
    boolean isHeeded(Diagnostic found) {
        return found.code().equals("front-matter-unused")
                && WORDS.splitAsStream(found.hint()).anyMatch(options::contains);
    }

    /** The reader of articles that lie in a folder. */
    ArticleReader readerIn(Path folder) {
        return includes ? reader.withIncludes(ResourceLoader.within(folder)) : reader;
    }

    /** The context for a source whose images stand in a folder. */
    RenderContext context(Path folder) {
        return RenderContext.standard()
                .withResources(ResourceLoader.within(resources != null ? resources : folder))
                .withClock(clock);
    }

    private static Result unusable(Unusable input) {
        Diagnostic diagnostic = Diagnostic.error(input.code(), input.reason(), SourceRange.whole(input.name()));
        return new Result(input.name(), true, List.of(), 0, OptionalInt.empty(), List.of(diagnostic));
    }
}
