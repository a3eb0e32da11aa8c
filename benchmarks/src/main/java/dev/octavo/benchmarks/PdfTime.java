package dev.octavo.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.octavo.book.BookReader;
import dev.octavo.html.HtmlRenderer;
import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.pdf.PageSize;
import dev.octavo.pdf.PdfRenderer;
import dev.octavo.render.RenderContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/**
 * The comparison of {@link PdfBenchmark} over a novel of 1.2 MB, for a machine that others use too: the two take turns in one
 * JVM, and of each counts the turn that took the least of the processors' time, the collector's included. Of each book that is
 * named it tells Octavo's time alone.
 */
public final class PdfTime {

    private static final int TURNS = 12;

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final PdfRenderer OCTAVO =
            PdfRenderer.builder().pageSize(PageSize.A5).build();
    private static final RenderContext SILENT = RenderContext.standard().withDiagnostics(diagnostic -> {});

    private PdfTime() {}

    /** Prints milliseconds and the ratio of the novel, or milliseconds of the manifests or folders of books that are named. */
    public static void main(String[] books) throws IOException {
        if (books.length == 0) {
            compareNovel();
        }
        for (String book : books) {
            Publication publication =
                    BookReader.standard().read(Path.of(book)).value().publication();
            System.out.printf("%s: %d ms%n", book, least(() -> octavo(publication), TURNS / 4));
        }
    }

    private static void compareNovel() throws IOException {
        Article novel = OctavoHtml.read(new ArticleGenerator(1).novel(40, 74));
        String html = OpenHtmlToPdf.printable(new HtmlRenderer().render(novel));
        OpenHtmlToPdf engine = new OpenHtmlToPdf();
        long ours = Long.MAX_VALUE;
        long engines = Long.MAX_VALUE;
        for (int turn = 0; turn < TURNS; turn++) {
            ours = Math.min(ours, least(() -> octavo(Publication.of(novel)), 1));
            engines = Math.min(engines, least(() -> engine.pdf(html), 1));
        }
        System.out.printf(
                "novel: Octavo %d ms, openhtmltopdf %d ms, %.2f times%n", ours, engines, (double) ours / engines);
    }

    private static byte[] octavo(Publication publication) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OCTAVO.render(publication, out, SILENT);
        return out.toByteArray();
    }

    private static long least(Work work, int turns) throws IOException {
        long least = Long.MAX_VALUE;
        for (int turn = 0; turn < turns; turn++) {
            long start = PROCESS.getProcessCpuTime();
            byte[] pdf = work.run();
            least = Math.min(least, (PROCESS.getProcessCpuTime() - start) / 1_000_000);
            if (pdf.length == 0) {
                throw new IllegalStateException("nothing was written");
            }
        }
        return least;
    }

    @FunctionalInterface
    private interface Work {
        byte[] run() throws IOException;
    }
}
