package dev.octavo.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.octavo.book.BookReader;
import dev.octavo.epub.EpubRenderer;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.source.ArticleReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;

/**
 * How long a novel and a book of many chapters take to become e-books: by Octavo in a JVM that is warm, and by pandoc as a
 * process. The two take turns, and of each counts the turn that took the least of the processors' time, so that a machine that
 * others use too can tell it, in which Octavo's collector and compiler count; and the one that took the least by the clock.
 */
public final class EpubTime {

    private static final int TURNS_TO_WARM_UP = 100;
    private static final int TURNS = 5;
    private static final int CHAPTERS = 200;

    /** A process that has ended does not tell how long it took. */
    private static final int MILLISECONDS_BETWEEN_LOOKS = 5;

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final ArticleReader READER = ArticleReader.standard();
    private static final EpubRenderer RENDERER = new EpubRenderer();
    private static final RenderContext SILENT = RenderContext.standard().withDiagnostics(diagnostic -> {});

    private EpubTime() {}

    /** Writes the texts to the folder that is named, where they stay, and prints milliseconds and ratios. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Path novel = novel(folder);
        Path out = folder.resolve("out.epub");
        compare(
                "novel",
                List.of(novel),
                () -> write(Publication.of(READER.read(novel).value()), out),
                out);
        List<Path> chapters = chapters(folder);
        compare("book", chapters, () -> write(book(folder), out), out);
    }

    private static Path novel(Path folder) throws IOException {
        return Files.writeString(folder.resolve("novel.md"), new ArticleGenerator(1).novel(40, 74));
    }

    /** A book for {@link BookReader}; pandoc gets its chapters one by one. */
    private static List<Path> chapters(Path folder) throws IOException {
        List<Path> chapters = new ArrayList<>();
        StringJoiner manifest = new StringJoiner("\n", "title: A book\nchapters:\n", "\n");
        for (int i = 1; i <= CHAPTERS; i++) {
            String text = Texts.withoutFrontMatter(new ArticleGenerator(i).article(2));
            String name = "chapter-" + i + ".md";
            chapters.add(Files.writeString(folder.resolve(name), "# Chapter " + i + "\n\n" + text));
            manifest.add("  - " + name);
        }
        Files.writeString(folder.resolve("octavo.yaml"), manifest.toString());
        return chapters;
    }

    private static Publication book(Path folder) throws IOException {
        return BookReader.of(READER).read(folder.resolve("octavo.yaml")).value().publication();
    }

    private static void write(Publication publication, Path out) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
            RENDERER.render(publication, file, SILENT);
        }
    }

    private static void compare(String name, List<Path> sources, Work octavo, Path out)
            throws IOException, InterruptedException {
        for (int i = 0; i < TURNS_TO_WARM_UP; i++) {
            octavo.run();
        }
        Spent ours = Spent.MOST;
        Spent pandocs = Spent.MOST;
        for (int i = 0; i < TURNS; i++) {
            ours = ours.least(spent(octavo));
            pandocs = pandocs.least(spentByPandoc(sources, out));
        }
        System.out.printf(
                "%-6s %,10d bytes: of the processors Octavo %d ms, pandoc %d ms, %.1f times;"
                        + " elapsed %d ms, %d ms, %.1f times%n",
                name,
                size(sources),
                ours.busy(),
                pandocs.busy(),
                (double) pandocs.busy() / ours.busy(),
                ours.elapsed(),
                pandocs.elapsed(),
                (double) pandocs.elapsed() / ours.elapsed());
    }

    private static Spent spentByPandoc(List<Path> sources, Path out) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("pandoc", "--file-scope", "--mathml", "-M", "title=A book"));
        command.addAll(List.of("-t", "epub3", "-o", out.toString()));
        sources.forEach(source -> command.add(source.toString()));
        long start = System.nanoTime();
        Process pandoc = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Duration busy = Duration.ZERO;
        while (!pandoc.waitFor(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
            busy = pandoc.info().totalCpuDuration().orElse(busy);
        }
        if (pandoc.exitValue() != 0) {
            throw new IOException("pandoc ended with " + pandoc.exitValue());
        }
        return Spent.of(busy.toNanos(), System.nanoTime() - start);
    }

    private static Spent spent(Work work) throws IOException, InterruptedException {
        long busy = PROCESS.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        return Spent.of(PROCESS.getProcessCpuTime() - busy, System.nanoTime() - start);
    }

    private static long size(List<Path> sources) throws IOException {
        long size = 0;
        for (Path source : sources) {
            size += Files.size(source);
        }
        return size;
    }

    /**
     * Milliseconds.
     *
     * @param busy of all processors
     * @param elapsed by the clock on the wall
     */
    private record Spent(long busy, long elapsed) {

        static final Spent MOST = new Spent(Long.MAX_VALUE, Long.MAX_VALUE);

        static Spent of(long busyNanoseconds, long elapsedNanoseconds) {
            return new Spent(busyNanoseconds / 1_000_000, elapsedNanoseconds / 1_000_000);
        }

        Spent least(Spent other) {
            return new Spent(Math.min(busy, other.busy), Math.min(elapsed, other.elapsed));
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException, InterruptedException;
    }
}
