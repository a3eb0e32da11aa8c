package dev.octavo.html.code;

/** Cuts code of one language into tokens. Used once, since what reads code may keep its state. */
@FunctionalInterface
interface Lexer {

    /** Cuts the part of the code from one place up to another, of which all before is already cut. */
    void cut(String code, int from, int to, Cuts cuts);
}
