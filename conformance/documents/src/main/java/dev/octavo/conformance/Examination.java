package dev.octavo.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Publishes a document and examines what came out. Used by several threads at once. */
@FunctionalInterface
public interface Examination {

    /** What is wrong, one line each; nothing when the document is clean. */
    List<String> of(Path document) throws IOException;
}
