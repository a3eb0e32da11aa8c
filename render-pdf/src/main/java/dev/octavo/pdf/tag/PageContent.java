package dev.octavo.pdf.tag;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * The operators that paint a page. Where PDFBox writes text as numbers of glyphs, what is looked for here cannot occur but as an
 * operator.
 */
public final class PageContent {

    private static final String BEGIN = " BDC\n";

    /** Between two glyphs of a line in which some are moved. In a text the bracket that opens would be escaped. */
    private static final String NOT_MOVED = ")0 (";

    private static final Pattern MARKED = Pattern.compile("/\\w+ <</MCID (\\d+)>> BDC");
    private static final Pattern DESCRIBED = Pattern.compile("/(?:Artifact|Span) /(\\w+) BDC\\s(EMC\\s)?");
    private static final COSName PROPERTIES = COSName.getPDFName("Properties");

    private PageContent() {}

    /** What a page has before it is painted: room for the descriptions of its content. */
    public static PDResources resources() {
        COSDictionary resources = new COSDictionary();
        resources.setItem(PROPERTIES, new Descriptions());
        return new PDResources(resources);
    }

    /**
     * Makes a page smaller: the engine frames everything that might have a background, and describes each frame in a
     * dictionary of its own; and where a glyph of a line is moved, it writes each of them by itself. What a text means is said where it
     * stands, since not all readers look it up.
     */
    public static void tidy(PDDocument pdf, PDPage page) throws IOException {
        COSDictionary resources = page.getResources().getCOSObject();
        @Nullable COSDictionary properties = resources.getCOSDictionary(PROPERTIES);
        if (properties != null) {
            Map<String, Optional<String>> begins = new HashMap<>();
            rewrite(pdf, page, DESCRIBED, part -> {
                Optional<String> begin = begins.computeIfAbsent(part.group(1), name -> begin(properties, name));
                boolean empty = part.group(2) != null;
                return empty ? "" : begin.orElse(part.group());
            });
            begins.forEach((name, begin) -> begin.ifPresent(inside -> properties.removeItem(COSName.getPDFName(name))));
        }
        if (properties == null || properties.size() == 0) {
            resources.removeItem(PROPERTIES);
        }
    }

    /** How a part of the content begins, whose description is taken out of the others; empty where it stays there. */
    private static Optional<String> begin(COSDictionary properties, String name) {
        COSName key = COSName.getPDFName(name);
        @Nullable COSDictionary description = properties.getCOSDictionary(key);
        if (description != null && description.getDictionaryObject(COSName.ACTUAL_TEXT) instanceof COSString meaning) {
            return begin(meaning);
        }
        boolean pagination = description != null && "Pagination".equals(description.getNameAsString(COSName.TYPE));
        return Optional.of(pagination ? "/Artifact <</Type /Pagination>> BDC\n" : "/Artifact BMC\n");
    }

    /** Readers that find a meaning in the content take it for one that runs from left to right, as its glyphs do. */
    private static Optional<String> begin(COSString meaning) {
        char[] text = meaning.getString().toCharArray();
        boolean isMirrored = meaning.getString().codePoints().anyMatch(Character::isMirrored);
        return isMirrored || Bidi.requiresBidi(text, 0, text.length)
                ? Optional.empty()
                : Optional.of("/Span <</ActualText <" + meaning.toHexString() + ">>> BDC\n");
    }

    /** Replaces the begin of each marked piece of content by what a function makes of its identifier. */
    static void remark(PDDocument pdf, PDPage page, Function<MatchResult, String> replacement) throws IOException {
        rewrite(pdf, page, MARKED, replacement);
    }

    private static void rewrite(PDDocument pdf, PDPage page, Pattern what, Function<MatchResult, String> replacement)
            throws IOException {
        String content =
                new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1).replace(NOT_MOVED, "");
        String changed = changed(content, what.matcher(content), replacement);
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(changed.getBytes(StandardCharsets.ISO_8859_1));
        }
        close(page.getContentStreams());
        page.setContents(stream);
    }

    /** What is looked for is a line of its own, and easily found by its end. */
    private static String changed(String content, Matcher what, Function<MatchResult, String> replacement) {
        StringBuilder changed = new StringBuilder(content.length());
        int written = 0;
        for (int end = content.indexOf(BEGIN); end >= 0; end = content.indexOf(BEGIN, end + 1)) {
            int start = content.lastIndexOf('\n', end) + 1;
            if (start >= written && what.region(start, content.length()).lookingAt()) {
                changed.append(content, written, start).append(replacement.apply(what));
                written = what.end();
            }
        }
        return changed.append(content, written, content.length()).toString();
    }

    /** What has been replaced would stay in memory as long as the document does. */
    private static void close(Iterator<PDStream> streams) throws IOException {
        while (streams.hasNext()) {
            streams.next().getCOSObject().close();
        }
    }
}
