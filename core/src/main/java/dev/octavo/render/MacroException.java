package dev.octavo.render;

/** Leads out of a formula whose macros cannot be written out; never leaves this package. */
final class MacroException extends Exception {

    private static final long serialVersionUID = 1L;

    MacroException(String problem) {
        super(problem, null, false, false);
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}
