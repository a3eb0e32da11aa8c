package dev.octavo.html;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * What a page is written to. Handlers and layouts throw nothing checked, so that it fails unchecked, in a way of its own: what fails
 * in an application's handler is that application's, and stays as it was thrown.
 */
final class PageOut implements Appendable {

    private final Appendable out;

    private PageOut(Appendable out) {
        this.out = out;
    }

    /**
     * Lets a page be written.
     *
     * @throws IOException if appending failed
     */
    static void write(Appendable out, Consumer<Appendable> page) throws IOException {
        try {
            page.accept(new PageOut(out));
        } catch (Failure e) {
            throw e.getCause();
        }
    }

    @Override
    public PageOut append(CharSequence text) {
        try {
            out.append(text);
            return this;
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    @Override
    public PageOut append(CharSequence text, int start, int end) {
        try {
            out.append(text, start, end);
            return this;
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    @Override
    public PageOut append(char letter) {
        try {
            out.append(letter);
            return this;
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    private static final class Failure extends UncheckedIOException {

        @Serial
        private static final long serialVersionUID = 1;

        Failure(IOException cause) {
            super(cause);
        }
    }
}
