package dev.octavo.source;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Runs tests on a stack of 512 KB, as the threads of some servers have it. */
final class SmallStack {

    private static final int BYTES = 512 << 10;

    private SmallStack() {}

    /** The result of a task, or the exception that it ends with. */
    static <T> T call(Callable<T> task) throws Exception {
        FutureTask<T> future = new FutureTask<>(task);
        new Thread(null, future, "small stack", BYTES).start();
        return future.get();
    }
}
