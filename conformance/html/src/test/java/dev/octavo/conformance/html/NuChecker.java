package dev.octavo.conformance.html;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The Nu HTML checker. Thread-safe. */
final class NuChecker {

    /** To read the schemas takes longer than to check most pages, so whoever has checked one waits here for the next. */
    private final Queue<NuValidator> idle = new ConcurrentLinkedQueue<>();

    /** What is wrong, one line each. */
    List<String> check(byte[] page) throws IOException {
        NuValidator waiting = idle.poll();
        NuValidator validator = waiting != null ? waiting : new NuValidator();
        List<String> errors = validator.check(page);
        idle.add(validator);
        return errors;
    }
}
