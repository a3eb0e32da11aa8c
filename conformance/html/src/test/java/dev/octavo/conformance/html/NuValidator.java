package dev.octavo.conformance.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Checks one page after another, as the checker's command line does. */
final class NuValidator {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private final SimpleDocumentValidator validator;
    private final Errors errors = new Errors();

    NuValidator() throws IOException {
        // It would guess the language of the text and object when the document says another.
        boolean guessesLanguages = false;
        validator = new SimpleDocumentValidator(true, false, guessesLanguages);
        try {
            validator.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
            validator.setUpValidatorAndParsers(errors, false, false);
        } catch (Exception e) {
            throw new IOException("the checker cannot be set up", e);
        }
    }

    /** What is wrong, one line each. */
    List<String> check(byte[] page) throws IOException {
        errors.found.clear();
        try {
            validator.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page)));
        } catch (SAXException e) {
            throw new IOException(e);
        }
        return List.copyOf(errors.found);
    }

    /** Informations and warnings are advice. */
    private static final class Errors implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException advice) {}

        @Override
        public void error(SAXParseException error) {
            found.add(line(error));
        }

        @Override
        public void fatalError(SAXParseException error) {
            found.add(line(error));
        }

        private static String line(SAXParseException error) {
            return error.getLineNumber() + ":" + error.getColumnNumber() + ": error: " + error.getMessage();
        }
    }
}
