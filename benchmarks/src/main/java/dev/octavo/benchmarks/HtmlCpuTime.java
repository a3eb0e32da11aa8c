package dev.octavo.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The comparison of {@link HtmlBenchmark} for a machine that others use too: the contestants take turns in one JVM, and
 * of each counts the turn that took the least of the processor's time.
 */
public final class HtmlCpuTime {

    private static final int TURNS = 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private HtmlCpuTime() {}

    /** Prints milliseconds, and multiples of commonmark-java's, for each set of texts that is named, for all without names. */
    public static void main(String[] arguments) throws IOException {
        List<Texts> named = Stream.of(arguments).map(Texts::valueOf).toList();
        for (Texts texts : named.isEmpty() ? List.of(Texts.values()) : named) {
            List<String> whole = texts.all();
            List<String> bodies = whole.stream().map(Texts::withoutFrontMatter).toList();
            Map<String, LongSupplier> contestants = new LinkedHashMap<>();
            contestants.put("commonmark-java", work(bodies, new CommonmarkJava()::html));
            contestants.put("flexmark-java", work(bodies, new FlexmarkJava()::html));
            contestants.put("Octavo, fragments", work(bodies, OctavoHtml.withSyntaxOfPeers()::fragment));
            contestants.put("Octavo, same syntax", work(whole, OctavoHtml.withSyntaxOfPeers()::html));
            contestants.put("Octavo, all defaults", work(whole, OctavoHtml.standard()::html));
            print(texts, fastest(contestants));
        }
    }

    private static LongSupplier work(List<String> texts, UnaryOperator<String> html) {
        return () -> HtmlBenchmark.characters(texts, html);
    }

    private static Map<String, Long> fastest(Map<String, LongSupplier> contestants) {
        Map<String, Long> fastest = new LinkedHashMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            contestants.forEach((name, work) -> fastest.merge(name, nanoseconds(work), Math::min));
        }
        return fastest;
    }

    private static long nanoseconds(LongSupplier work) {
        long before = THREADS.getCurrentThreadCpuTime();
        long written = work.getAsLong();
        long time = THREADS.getCurrentThreadCpuTime() - before;
        if (written == 0) {
            throw new IllegalStateException("there are no texts");
        }
        return time;
    }

    private static void print(Texts texts, Map<String, Long> fastest) {
        double unit = fastest.values().iterator().next();
        fastest.forEach((name, time) ->
                System.out.printf("%-10s %-21s %7.1f ms %5.2f%n", texts, name, time / 1e6, time / unit));
    }
}
