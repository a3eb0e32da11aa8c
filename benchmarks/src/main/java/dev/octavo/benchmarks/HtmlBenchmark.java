package dev.octavo.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading many articles and writing them as HTML. Octavo is given them whole and writes pages; its peers, which know
 * nothing of either, are given them without front matter and write fragments.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 5, time = 2)
public class HtmlBenchmark {

    /** Which texts are rendered. */
    @Param
    public Texts texts = Texts.GENERATED;

    private final OctavoHtml octavo = OctavoHtml.standard();
    private final OctavoHtml octavoAsPeers = OctavoHtml.withSyntaxOfPeers();
    private final CommonmarkJava commonmark = new CommonmarkJava();
    private final FlexmarkJava flexmark = new FlexmarkJava();
    private List<String> whole = List.of();
    private List<String> bodies = List.of();

    /** Reads or writes the texts. */
    @Setup
    public void prepare() throws IOException {
        whole = texts.all();
        bodies = whole.stream().map(Texts::withoutFrontMatter).toList();
    }

    /** Octavo: a model, and from it a page. */
    @Benchmark
    public long octavo() {
        return characters(whole, octavo::html);
    }

    /** Octavo with the extensions of its peers alone: the measure that is compared. */
    @Benchmark
    public long octavoAsPeers() {
        return characters(whole, octavoAsPeers::html);
    }

    /** The parser that Octavo stands on, with its own renderer. */
    @Benchmark
    public long commonmarkJava() {
        return characters(bodies, commonmark::html);
    }

    /** The other parser of the field. */
    @Benchmark
    public long flexmarkJava() {
        return characters(bodies, flexmark::html);
    }

    static long characters(List<String> texts, UnaryOperator<String> html) {
        return texts.stream().mapToLong(text -> html.apply(text).length()).sum();
    }
}
