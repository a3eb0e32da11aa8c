package dev.octavo.pdf.tag;

import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What the engine tagged, though it is no content: it is marked as an artifact, which nobody reads aloud. */
final class Artifacts {

    private final Map<Integer, BitSet> byPage = new LinkedHashMap<>();

    void add(Run run) {
        byPage.computeIfAbsent(run.page(), page -> new BitSet()).set(run.id());
    }

    /** Takes all runs in a tag. */
    void addAll(Tag tag) {
        tag.all().flatMap(inner -> inner.kids().stream()).forEach(kid -> {
            if (kid instanceof Run run) {
                add(run);
            }
        });
        tag.hold(List.of());
    }

    void write(PDDocument pdf) throws IOException {
        for (Map.Entry<Integer, BitSet> runs : byPage.entrySet()) {
            PageContent.remark(pdf, pdf.getPage(runs.getKey()), mark -> {
                boolean artifact = runs.getValue().get(Integer.parseInt(mark.group(1)));
                return artifact ? "/Artifact BMC" : mark.group();
            });
        }
    }
}
