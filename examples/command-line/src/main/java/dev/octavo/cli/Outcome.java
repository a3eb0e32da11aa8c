package dev.octavo.cli;

/** What became of all inputs, as an exit code. */
final class Outcome {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int NOT_STRICT = 3;

    private boolean failures;
    private boolean warnings;

    void add(Result result) {
        failures |= result.failed();
        warnings |= result.hasWarnings();
    }

    int exitCode(boolean strict) {
        if (failures) {
            return FAILED;
        }
        return strict && warnings ? NOT_STRICT : OK;
    }
}
