package dev.octavo.benchmarks;

import dev.octavo.html.HtmlRenderer;
import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.pdf.PageSize;
import dev.octavo.pdf.PdfRenderer;
import dev.octavo.render.RenderContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** Setting a long article in pages: Octavo from the model, openhtmltopdf from the HTML that Octavo makes of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
public class PdfBenchmark {

    /** How many sections the article has; the default gives about 400 pages. */
    @Param("322")
    public int sections = 322;

    private final PdfRenderer octavo =
            PdfRenderer.builder().pageSize(PageSize.A5).build();
    private final OpenHtmlToPdf openhtmltopdf = new OpenHtmlToPdf();
    private Article article = Article.of("", List.of(), List.of());
    private String html = "";

    /** Writes the article. */
    @Setup
    public void prepare() {
        article = OctavoHtml.read(new ArticleGenerator(1).article(sections));
        html = OpenHtmlToPdf.printable(new HtmlRenderer().render(article));
    }

    /** Octavo: tagged PDF/UA-1 and PDF/A-2a. */
    @Benchmark
    public byte[] octavo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        octavo.render(Publication.of(article), out, RenderContext.standard());
        return out.toByteArray();
    }

    /** The engine that Octavo stands on: neither tagged nor archivable. */
    @Benchmark
    public byte[] openhtmltopdf() throws IOException {
        return openhtmltopdf.pdf(html);
    }
}
