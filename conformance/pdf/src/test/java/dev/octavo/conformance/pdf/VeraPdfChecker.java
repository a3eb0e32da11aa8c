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
import org.verapdf.pdfa.results.ValidationResult;

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

    /** What is wrong, one line each; the document is gone through once for all flavours. */
    List<String> check(byte[] pdf) throws IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavours)) {
            parser.setFlavours(flavours);
            return validator.validateAll(parser).stream()
                    .flatMap(VeraPdfChecker::violations)
                    .toList();
        } catch (VeraPDFException e) {
            return List.of("cannot be checked: " + e);
        }
    }

    private static Stream<String> violations(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> line(result.getPDFAFlavour(), assertion));
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
