package dev.octavo.pdf.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * A font of a document that says what its glyphs mean. PDFBox can give a glyph one character only, but a ligature stands for
 * several. All else is left to the font that it wraps.
 */
final class SpokenFont extends PDFont {

    /** The most entries that a table of a PDF may have in one go. */
    private static final int BATCH = 100;

    private final PDDocument document;
    private final PDType0Font font;
    private final IntUnaryOperator glyphOf;
    private final IntFunction<String> meaningOf;
    private final BitSet drawn = new BitSet();

    /**
     * Wraps a font.
     *
     * @param glyphOf the glyph of a character; 0 where there is none
     * @param meaningOf what a glyph stands for; empty where it is never drawn by itself
     */
    SpokenFont(PDDocument document, PDType0Font font, IntUnaryOperator glyphOf, IntFunction<String> meaningOf) {
        super(font.getCOSObject());
        this.document = document;
        this.font = font;
        this.glyphOf = glyphOf;
        this.meaningOf = meaningOf;
    }

    /** PDFBox calls its characters by the numbers of their glyphs. */
    @Override
    protected byte[] encode(int codePoint) {
        int glyph = glyphOf.applyAsInt(codePoint);
        if (glyph == 0) {
            throw new IllegalArgumentException("No glyph for " + codePoint + " in " + getName());
        }
        return new byte[] {(byte) (glyph >> 8), (byte) glyph};
    }

    @Override
    public void addToSubset(int codePoint) {
        int glyph = glyphOf.applyAsInt(codePoint);
        if (!drawn.get(glyph)) {
            drawn.set(glyph);
            font.addToSubset(codePoint);
        }
    }

    @Override
    public boolean willBeSubset() {
        return font.willBeSubset();
    }

    @Override
    public void subset() throws IOException {
        font.subset();
        byte[] table = table().getBytes(StandardCharsets.US_ASCII);
        dict.setItem(COSName.TO_UNICODE, new PDStream(document, new ByteArrayInputStream(table), COSName.FLATE_DECODE));
    }

    /** From glyphs to text (ISO 32000-1, 9.10.3). */
    private String table() {
        List<String> entries = drawn.stream()
                .filter(glyph -> !meaningOf.apply(glyph).isEmpty())
                .mapToObj(glyph -> String.format("<%04X> <%s>", glyph, hex(meaningOf.apply(glyph))))
                .toList();
        StringBuilder table = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (List<String> batch : batches(entries)) {
            table.append(
                    batch.stream().collect(Collectors.joining("\n", batch.size() + " beginbfchar\n", "\nendbfchar\n")));
        }
        return table.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static List<List<String>> batches(List<String> entries) {
        List<List<String>> batches = new ArrayList<>();
        for (int i = 0; i < entries.size(); i += BATCH) {
            batches.add(entries.subList(i, Math.min(i + BATCH, entries.size())));
        }
        return batches;
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    /** Asked for before there is a font to ask. */
    @Override
    public String getName() {
        return dict.getNameAsString(COSName.BASE_FONT);
    }

    @Override
    public PDFontDescriptor getFontDescriptor() {
        return font.getFontDescriptor();
    }

    @Override
    public BoundingBox getBoundingBox() throws IOException {
        return font.getBoundingBox();
    }

    @Override
    public Matrix getFontMatrix() {
        return font.getFontMatrix();
    }

    @Override
    @Deprecated
    public float getHeight(int code) throws IOException {
        return font.getHeight(code);
    }

    @Override
    public float getWidth(int code) throws IOException {
        return font.getWidth(code);
    }

    @Override
    public boolean hasExplicitWidth(int code) throws IOException {
        return font.hasExplicitWidth(code);
    }

    @Override
    public float getWidthFromFont(int code) throws IOException {
        return font.getWidthFromFont(code);
    }

    @Override
    protected float getStandard14Width(int code) {
        throw new UnsupportedOperationException("an embedded font is none of the standard ones");
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return font.readCode(in);
    }

    @Override
    public boolean isEmbedded() {
        return font.isEmbedded();
    }

    @Override
    public boolean isDamaged() {
        return font.isDamaged();
    }

    @Override
    public boolean isVertical() {
        return font.isVertical();
    }
}
