package dev.octavo.source.markdown.parser;

import java.util.function.IntUnaryOperator;
import org.commonmark.parser.beta.Scanner;

/** The characters from where a scanner stands, which goes behind each that is asked for; -1 behind the last. */
public final class ReadAhead implements IntUnaryOperator {

    private final Scanner scanner;
    private final StringBuilder read = new StringBuilder();

    public ReadAhead(Scanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public int applyAsInt(int index) {
        while (read.length() <= index && scanner.hasNext()) {
            read.append(scanner.peek());
            scanner.next();
        }
        return index < read.length() ? read.charAt(index) : -1;
    }

    /** So many characters from the first on. */
    public String read(int length) {
        return read.substring(0, length);
    }
}
