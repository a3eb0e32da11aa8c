package dev.octavo.model;

/** Which way the lines of a text run. */
public enum Direction {
    /** As in English. */
    LEFT_TO_RIGHT,
    /** As in Arabic and Hebrew. */
    RIGHT_TO_LEFT
}
