package dev.octavo.html.math;

import dev.octavo.html.MathElement;
import dev.octavo.html.MathRenderer;
import dev.octavo.html.MathRenderer.Formula;
import dev.octavo.html.MathRenderer.Markup;
import dev.octavo.html.MathRenderer.Partly;
import dev.octavo.html.MathRenderer.Result;
import dev.octavo.html.MathRenderer.Unreadable;
import dev.octavo.html.markup.HtmlText;
import dev.octavo.html.markup.MarkupSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The formulas of the tests, in files of a formula a line. */
final class FormulaFile {

    private static final Path FOLDER = Path.of("src/test/resources/dev/octavo/html/math");

    private FormulaFile() {}

    static Path path(String name) {
        return FOLDER.resolve(name);
    }

    static List<String> lines(String name) throws IOException {
        return Files.readAllLines(path(name));
    }

    /** The formulas of a file: lines at the margin that are no headings. */
    static List<String> formulas(String name) throws IOException {
        return lines(name).stream().filter(FormulaFile::isFormula).toList();
    }

    static boolean isFormula(String line) {
        return !line.isBlank() && !line.startsWith(" ") && !line.startsWith("# ");
    }

    /** What becomes of a formula that is set apart: markup, or what is wrong and where. */
    static String shown(String tex) {
        Result result = MathRenderer.standard().render(new Formula(tex, true));
        if (result instanceof Markup markup) {
            return written(markup.content());
        } else if (result instanceof Partly partly) {
            return partly.unknown().stream()
                            .map(one -> one.offset() + ": unknown " + one.written()
                                    + (one.nearest().isEmpty() ? "" : ", there is " + one.nearest()))
                            .collect(Collectors.joining("; "))
                    + " in " + written(partly.content());
        }
        Unreadable unreadable = (Unreadable) result;
        return unreadable.offset() + ": " + unreadable.problem();
    }

    private static String written(MathElement content) {
        StringBuilder out = new StringBuilder();
        write(content, new HtmlText(out));
        return out.toString();
    }

    private static void write(MathElement element, MarkupSink sink) {
        sink.open(element.name());
        element.attributes().forEach(sink::attribute);
        sink.text(element.text());
        element.children().forEach(child -> write(child, sink));
        sink.close();
    }
}
