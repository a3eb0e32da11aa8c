package dev.octavo.pdf.tag;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** What the engine tagged, though it is no content: it is marked as an artifact, which nobody reads aloud. */
final class Artifacts {

    /** As PDFBox writes it. Text is written as numbers of glyphs, in which it cannot occur but by a miracle. */
    private static final Pattern MARKED_CONTENT = Pattern.compile("/[A-Za-z]+ <</MCID (\\d+)>> BDC");

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
            PDPage page = pdf.getPage(runs.getKey());
            String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            PDStream changed = new PDStream(pdf);
            try (OutputStream out = changed.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(withArtifacts(content, runs.getValue()).getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(changed);
        }
    }

    private static String withArtifacts(String content, BitSet runs) {
        return MARKED_CONTENT
                .matcher(content)
                .replaceAll(mark -> runs.get(Integer.parseInt(mark.group(1))) ? "/Artifact BMC" : literally(mark));
    }

    private static String literally(MatchResult mark) {
        return Matcher.quoteReplacement(mark.group());
    }
}
