package dev.octavo.cli;

import dev.octavo.report.ProgressListener;
import java.util.OptionalInt;

/** Learns from a renderer's progress how many pages it makes. */
final class PageCount implements ProgressListener {

    /** The stage that takes a step for each page. */
    private static final String STAGE = "paint";

    private OptionalInt count = OptionalInt.empty();

    @Override
    public void progressed(String stage, int done, int total) {
        if (stage.equals(STAGE)) {
            count = OptionalInt.of(total);
        }
    }

    /** The number of pages, where a renderer told it. */
    OptionalInt count() {
        return count;
    }
}
