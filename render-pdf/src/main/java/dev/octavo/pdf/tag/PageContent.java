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
        @Nullable COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(PROPERTIES);
        COSDictionary told = properties == null ? new COSDictionary() : properties;
        rewrite(pdf, page, ARTIFACT, artifact -> {
            boolean empty = artifact.group(2) != null;
            return empty ? "" : begin(told.getCOSDictionary(COSName.getPDFName(artifact.group(1))));
        });
        page.getResources().getCOSObject().removeItem(PROPERTIES);
    }

    private static String begin(@Nullable COSDictionary artifact) {
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
