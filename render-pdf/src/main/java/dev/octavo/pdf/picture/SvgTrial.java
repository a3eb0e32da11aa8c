package dev.octavo.pdf.picture;

import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.transcoder.ErrorHandler;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.util.ParsedURL;
import org.w3c.dom.Document;

/** Builds an SVG picture once without drawing it, to know whether the engine will be able to: it would leave a hole. */
final class SvgTrial extends SVGAbstractTranscoder {

    private static final String ADDRESS = PictureStore.SCHEME + ":picture.svg";

    private SvgTrial() {
        setErrorHandler(new Strict());
    }

    static boolean succeeds(Document svg) {
        try {
            TranscoderInput input = new TranscoderInput(svg);
            input.setURI(ADDRESS);
            new SvgTrial().transcode(input, new TranscoderOutput());
            return true;
        } catch (TranscoderException e) {
            return false;
        } catch (RuntimeException | LinkageError e) {
            // A broken picture fails in any way; text fails so on a machine without any fonts.
            return false;
        }
    }

    @Override
    protected UserAgent createUserAgent() {
        return new ClosedUserAgent();
    }

    /** Loads nothing and runs nothing. */
    private final class ClosedUserAgent extends SVGAbstractTranscoderUserAgent {

        /** Ends the trial; otherwise the failure would be printed to standard error. */
        @Override
        public void displayError(Exception failure) {
            throw new IllegalArgumentException(failure);
        }

        @Override
        public ExternalResourceSecurity getExternalResourceSecurity(ParsedURL resource, ParsedURL document) {
            return new NoLoadExternalResourceSecurity();
        }

        @Override
        public ScriptSecurity getScriptSecurity(String type, ParsedURL script, ParsedURL document) {
            return new NoLoadScriptSecurity(type);
        }
    }

    private static final class Strict implements ErrorHandler {

        @Override
        public void error(TranscoderException e) throws TranscoderException {
            throw e;
        }

        @Override
        public void fatalError(TranscoderException e) throws TranscoderException {
            throw e;
        }

        @Override
        public void warning(TranscoderException e) {}
    }
}
