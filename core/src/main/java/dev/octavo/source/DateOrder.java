package dev.octavo.source;

/**
 * How a date of numbers is read that ends with its year, such as {@code 03/04/2015} or {@code 03-04-2015}.
 *
 * <p>Only dates that can be read in two ways need it: {@code 13/04/2015} has one reading, and with dots,
 * {@code 3.4.2015}, the day always stands first.
 */
public enum DateOrder {
    /** Not at all: it stays a text, and a diagnostic tells where. */
    UNKNOWN,
    /** Day before month, as in most of the world. */
    DAY_FIRST,
    /** Month before day, as in the United States. */
    MONTH_FIRST
}
