package dev.octavo.cli;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Publishes several inputs side by side. */
final class Crew {

    private final Publisher publisher;
    private final int hands;

    Crew(Publisher publisher, int hands) {
        this.publisher = publisher;
        this.hands = hands;
    }

    /**
     * Publishes all inputs.
     *
     * @param done is called when an input is done, on the thread that did it
     * @param results gets the results in the order of the inputs, on the calling thread
     */
    void publish(List<Input> inputs, Runnable done, Consumer<Result> results) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(hands);
        try {
            List<Future<Result>> pending = inputs.stream()
                    .map(input -> threads.submit(() -> {
                        Result result = publisher.publish(input);
                        done.run();
                        return result;
                    }))
                    .toList();
            for (Future<Result> future : pending) {
                results.accept(result(future));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Result result(Future<Result> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("publishing does not throw", e.getCause());
        }
    }
}
