package dev.octavo.pdf.tag;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * The operators that paint a page. Where PDFBox writes text as numbers of glyphs, what is looked for here cannot occur but as an
 * operator.
 */
public final class PageContent {

    private static final Pattern MARKED = Pattern.compile("/\\w+ <</MCID (\\d+)>> BDC");
    private static final Pattern ARTIFACT = Pattern.compile("/Artifact /(\\w+) BDC\\s(EMC\\s)?");
    private static final COSName PROPERTIES = COSName.getPDFName("Properties");

    private PageContent() {}

    /**
     * Makes a page smaller: the engine frames everything that might have a background, and describes each frame in a
     * dictionary of its own.
     */
    public static void tidy(PDDocument pdf, PDPage page) throws IOException {
        COSDictionary resources = page.getResources().getCOSObject();
        @Nullable COSDictionary properties = resources.getCOSDictionary(PROPERTIES);
        if (properties != null) {
            rewrite(pdf, page, ARTIFACT, artifact -> {
                String begin = begin(properties, COSName.getPDFName(artifact.group(1)));
                boolean empty = artifact.group(2) != null;
                return empty ? "" : begin;
            });
        }
        if (properties == null || properties.size() == 0) {
            resources.removeItem(PROPERTIES);
        }
    }

    /** How an artifact begins, whose description is taken out of the others. */
    private static String begin(COSDictionary properties, COSName name) {
        @Nullable COSDictionary artifact = properties.getCOSDictionary(name);
        properties.removeItem(name);
        boolean pagination = artifact != null && "Pagination".equals(artifact.getNameAsString(COSName.TYPE));
        return pagination ? "/Artifact <</Type /Pagination>> BDC\n" : "/Artifact BMC\n";
    }

    /** Replaces the begin of each marked piece of content by what a function makes of its identifier. */
    static void remark(PDDocument pdf, PDPage page, Function<MatchResult, String> replacement) throws IOException {
        rewrite(pdf, page, MARKED, replacement);
    }

    private static void rewrite(PDDocument pdf, PDPage page, Pattern what, Function<MatchResult, String> replacement)
            throws IOException {
        String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        String changed = what.matcher(content).replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(changed.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
    }
}
