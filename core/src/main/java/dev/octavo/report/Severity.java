package dev.octavo.report;

import java.util.Locale;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
    /** Something was lost or could not be read as it was meant. */
    ERROR,
    /** Something was mended or left out; the author should look. */
    WARNING,
    /** Something worth knowing. */
    INFO;

    /** The name as it is printed, in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
