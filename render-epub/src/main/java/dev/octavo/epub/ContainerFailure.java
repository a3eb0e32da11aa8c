package dev.octavo.epub;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;

/** That a picture cannot be written into the container, thrown through handlers of applications, which throw failures of their own. */
final class ContainerFailure extends UncheckedIOException {

    @Serial
    private static final long serialVersionUID = 1;

    ContainerFailure(IOException cause) {
        super(cause);
    }
}
