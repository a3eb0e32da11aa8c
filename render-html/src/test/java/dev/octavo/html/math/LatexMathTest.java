package dev.octavo.html.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Formulas become what {@code mathml.txt} says; run with {@code -Doctavo.update=true} to write it anew, and read it. */
class LatexMathTest {

    @Test
    void formulasBecomeWhatIsExpected() throws IOException {
        List<String> actual = new ArrayList<>();
        for (String line : FormulaFile.lines("mathml.txt")) {
            if (!line.startsWith(" ")) {
                actual.add(line);
            }
            if (FormulaFile.isFormula(line)) {
                actual.add("    " + FormulaFile.shown(line));
            }
        }
        Path file = FormulaFile.path("mathml.txt");
        if (Boolean.getBoolean("octavo.update")) {
            Files.write(file, actual);
        }
        assertThat(actual).containsExactlyElementsOf(Files.readAllLines(file));
    }
}
