package dev.octavo;

/** Reads and writes in one line each. */
public final class Octavo {

    private Octavo() {}
}
