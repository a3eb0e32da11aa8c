package dev.octavo.html.site;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Does things side by side, and gives the results in the order of the things. */
final class Workers implements AutoCloseable {

    /** What is done with one thing. */
    @FunctionalInterface
    interface Work<T, R> {
        R on(T thing) throws IOException;
    }

    private final ExecutorService threads;

    Workers(int count) {
        this.threads = Executors.newFixedThreadPool(count);
    }

    /**
     * Does the work on all things.
     *
     * @param done is told on the calling thread how many are done
     * @throws IOException if it failed on one of them
     */
    <T, R> List<R> each(List<T> things, Work<T, R> work, IntConsumer done) throws IOException {
        List<Future<R>> pending = things.stream()
                .map(thing -> threads.submit(() -> work.on(thing)))
                .toList();
        List<R> results = new ArrayList<>(things.size());
        for (Future<R> future : pending) {
            results.add(result(future));
            done.accept(results.size());
        }
        return results;
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the build was interrupted");
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static IOException failure(@Nullable Throwable cause) {
        if (cause instanceof CancellationException cancelled) {
            throw cancelled;
        } else if (cause instanceof RuntimeException failure && !(cause instanceof UncheckedIOException)) {
            throw failure;
        } else if (cause instanceof Error error) {
            throw error;
        }
        Throwable inner = cause instanceof UncheckedIOException unchecked ? unchecked.getCause() : cause;
        return inner instanceof IOException failure ? failure : new IOException(inner);
    }

    /** Waits for those who are still at work: nothing is written any more when this returns. */
    @Override
    public void close() {
        threads.shutdownNow();
        boolean interrupted = false;
        while (true) {
            try {
                if (threads.awaitTermination(1, TimeUnit.MINUTES)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
