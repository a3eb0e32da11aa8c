package dev.octavo.cli;

/** Thrown when the command was called wrongly: nothing has been written, and the message is one line for the user. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
