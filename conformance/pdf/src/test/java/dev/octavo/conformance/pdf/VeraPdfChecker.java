package dev.octavo.conformance.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF: conformance with PDF/UA-1 and with PDF/A-2a, or with others that are asked for. */
final class VeraPdfChecker {

    private final List<PDFAFlavour> flavours;

    VeraPdfChecker() {
        this("ua1", "2a");
    }

    /** Checks what veraPDF knows by these names: {@code ua2}, {@code 4f}. */
    VeraPdfChecker(String... flavours) {
        VeraGreenfieldFoundryProvider.initialise();
        this.flavours = Stream.of(flavours).map(PDFAFlavour::fromString).toList();
    }

    /** What is wrong, one line each. */
    List<String> check(byte[] pdf) throws IOException {
        return flavours.stream().flatMap(flavour -> violations(pdf, flavour)).toList();
    }

    private static Stream<String> violations(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> line(flavour, assertion));
        } catch (VeraPDFException | IOException e) {
            return Stream.of(flavour + " cannot be checked: " + e);
        }
    }

    private static String line(PDFAFlavour flavour, TestAssertion violation) {
        return "%s %s-%d: %s %s"
                .formatted(
                        flavour.getId(),
                        violation.getRuleId().getClause(),
                        violation.getRuleId().getTestNumber(),
                        violation.getMessage(),
                        violation.getLocation().getContext());
    }
}
