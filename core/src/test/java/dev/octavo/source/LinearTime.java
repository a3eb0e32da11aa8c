package dev.octavo.source;

import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Whether work takes time linear to its length: twice the length at most two and a half times as long. What is measured is
 * the time of the processor, so other programs hardly matter; where they do, longer work is measured, which does not help
 * what really grows with the square.
 */
final class LinearTime {

    private static final long MILLISECOND = 1_000_000;
    private static final long MEASURABLE = 10 * MILLISECOND;
    private static final long UNCERTAINTY = 5 * MILLISECOND;
    private static final int LONGEST = 100_000;
    private static final int ATTEMPTS = 4;

    private LinearTime() {}

    /**
     * Whether work takes linear time.
     *
     * @param work prepares work of roughly such a length; the rest is measured
     */
    static boolean isTakenBy(IntFunction<Runnable> work) {
        int length = measurable(work);
        return IntStream.range(0, ATTEMPTS).anyMatch(attempt -> isTakenBy(work, length << attempt));
    }

    private static boolean isTakenBy(IntFunction<Runnable> work, int length) {
        Runnable once = work.apply(length);
        Runnable twice = work.apply(2 * length);
        long onceTime = Math.min(time(once), time(once));
        long twiceTime = Math.min(time(twice), time(twice));
        return twiceTime <= 2.5 * onceTime + UNCERTAINTY;
    }

    private static int measurable(IntFunction<Runnable> work) {
        int length = 2_000;
        while (length < LONGEST && time(work.apply(length)) < MEASURABLE) {
            length *= 2;
        }
        return length;
    }

    private static long time(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
