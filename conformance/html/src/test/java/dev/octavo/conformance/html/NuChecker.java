package dev.octavo.conformance.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker. */
final class NuChecker {

    private static final Pattern ADVICE = Pattern.compile("[^ ]*:([\\d.-]+:)? info\\b");

    /** What is wrong, one line each. */
    List<String> check(byte[] page) throws IOException {
        try {
            return validator()
                    .validate(new ByteArrayInputStream(page))
                    .lines()
                    .filter(NuChecker::isError)
                    .toList();
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    private static EmbeddedValidator validator() {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        // It would guess the language of the text and object when the document says another.
        validator.setNoLangDetect(true);
        return validator;
    }

    /** Lines are {@code file:line.column-line.column: error: message}; informations and warnings are advice. */
    private static boolean isError(String line) {
        return !line.isBlank() && !ADVICE.matcher(line).lookingAt();
    }
}
