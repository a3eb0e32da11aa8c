package dev.octavo.html.math;

/** Leads out of the parser to where the formula was asked for; never leaves this package. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;

    UnreadableException(String problem, int offset) {
        super(problem, null, false, false);
        this.offset = offset;
    }

    String problem() {
        return String.valueOf(getMessage());
    }

    int offset() {
        return offset;
    }
}
