package dev.octavo.pdf;

import dev.octavo.render.PageMap;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A PDF that is made, and not yet written. */
final class MadePdf {

    private final byte[] file;
    private final List<PageMap.Page> pageStarts;

    MadePdf(byte[] file, List<PageMap.Page> pageStarts) {
        this.file = file;
        this.pageStarts = pageStarts;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(file);
        out.flush();
    }

    /** Where in the articles its pages begin, where that was asked for. */
    List<PageMap.Page> pageStarts() {
        return pageStarts;
    }
}
