package dev.octavo.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;

/** Counts the filled shapes of a page: the grounds of code, where nothing else has one. */
final class Grounds {

    private Grounds() {}

    static long on(PDPage page) throws IOException {
        List<Object> tokens = new ArrayList<>(new PDFStreamParser(page).parse());
        return tokens.stream()
                .filter(token -> token instanceof Operator operator
                        && (operator.getName().equals("f") || operator.getName().equals("f*")))
                .count();
    }
}
