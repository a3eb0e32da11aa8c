package dev.octavo.html.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Formulas become what Temml makes of them, another engine, but for those in {@code differences.txt}, each with its reason.
 *
 * <p>Temml is looked for in {@code conformance/browser/node_modules}, or in {@code -Doctavo.node=FOLDER}.
 */
class TemmlComparisonTest {

    private static final Path NODE_MODULES =
            Path.of(System.getProperty("octavo.node", "../conformance/browser/node_modules"));

    /** The issue's own measure. */
    private static final int FEWEST = 500;

    @Test
    void formulasAreWhatAnotherEngineMakesOfThem() throws Exception {
        boolean there = Files.isDirectory(NODE_MODULES.resolve("temml"));
        if (!there) {
            System.out.println("Formulas are not compared: no temml in " + NODE_MODULES);
        }
        assumeThat(there).isTrue();
        List<String> formulas = readable();
        List<String> others = temml(formulas);
        Map<String, String> different = new LinkedHashMap<>();
        int compared = 0;
        for (int i = 0; i < formulas.size(); i++) {
            if (others.get(i).isEmpty()) {
                continue;
            }
            compared++;
            String ours = Skeleton.of(parsed("<math>" + FormulaFile.shown(formulas.get(i)) + "</math>"));
            String theirs = Skeleton.of(parsed(others.get(i)));
            if (!ours.equals(theirs)) {
                different.put(formulas.get(i), "\n  ours   " + ours + "\n  theirs " + theirs);
            }
        }
        System.out.println("Formulas compared with Temml: " + compared + ", different: " + different.size());
        assertThat(compared).isGreaterThanOrEqualTo(FEWEST);
        List<String> known = known();
        assertThat(different.keySet()).containsAll(known);
        different.keySet().removeAll(known);
        assertThat(different).isEmpty();
    }

    private static List<String> readable() throws IOException {
        return Stream.concat(FormulaFile.formulas("mathml.txt").stream(), FormulaFile.formulas("formulas.txt").stream())
                .filter(formula -> FormulaFile.shown(formula).startsWith("<"))
                .toList();
    }

    /** The formulas of the list of differences: each stands under its reason. */
    private static List<String> known() throws IOException {
        return FormulaFile.formulas("differences.txt");
    }

    private static List<String> temml(List<String> formulas) throws IOException, InterruptedException {
        Path script = FormulaFile.path("temml.cjs");
        Path input = Files.createTempFile("formulas", ".txt");
        try {
            Files.write(input, formulas);
            Process node = new ProcessBuilder(
                            "node",
                            script.toString(),
                            NODE_MODULES.toAbsolutePath().normalize().toString())
                    .redirectInput(input.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(node.waitFor()).isZero();
            List<String> lines = new ArrayList<>(List.of(output.split("\n", -1)));
            assertThat(lines).hasSize(formulas.size() + 1);
            return lines;
        } finally {
            Files.delete(input);
        }
    }

    private static Element parsed(String markup) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(markup.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
