package dev.octavo.pdf.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** One face of a family of fonts: regular, bold, italic or both. Its file is read when first needed. */
final class Face {

    private final String family;
    private final int weight;
    private final boolean italic;
    private final FontData data;
    private final int index;
    private final Supplier<BitSet> reading;
    private final Map<Feature, Map<Integer, Integer>> features = new EnumMap<>(Feature.class);
    private @Nullable BitSet characters;
    private @Nullable Kerning kerning;

    private Face(String family, int weight, boolean italic, FontData data, int index, Supplier<BitSet> reading) {
        this.family = family;
        this.weight = weight;
        this.italic = italic;
        this.data = data;
        this.index = index;
        this.reading = reading;
    }

    /** A bundled face that is upright. */
    static Face upright(String family, int weight, String file) {
        return bundled(family, weight, false, file);
    }

    /** A bundled face that is italic. */
    static Face italic(String family, int weight, String file) {
        return bundled(family, weight, true, file);
    }

    private static Face bundled(String family, int weight, boolean italic, String file) {
        FontData data = FontData.bundled(file);
        return new Face(family, weight, italic, data, 0, () -> characters(data));
    }

    /** A face of a file that was looked into. */
    static Face of(FontHeader header, FontData data) {
        return new Face(header.family(), header.weight(), header.italic(), data, header.index(), header::characters);
    }

    private static BitSet characters(FontData data) {
        ByteBuffer bytes = ByteBuffer.wrap(data.bytes());
        try {
            return FontHeader.readAll((offset, length) -> bytes.slice((int) offset, length))
                    .get(0)
                    .characters();
        } catch (IOException e) {
            throw new IllegalStateException("a bundled font is broken", e);
        }
    }

    /** The same face under another name of its family. */
    Face named(String other) {
        return new Face(other, weight, italic, data, index, this::characters);
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    boolean isItalic() {
        return italic;
    }

    byte[] bytes() {
        return data.bytes();
    }

    /** Its place in a collection of faces. */
    int index() {
        return index;
    }

    boolean has(int codePoint) {
        return characters().get(codePoint);
    }

    synchronized BitSet characters() {
        if (characters == null) {
            characters = reading.get();
        }
        return characters;
    }

    /** Its kerning, the same for all documents. */
    synchronized Kerning kerning() {
        if (kerning == null) {
            kerning = Kerning.of(bytes(), index);
        }
        return kerning;
    }

    /** The glyphs that a feature has, by their characters; the same for all documents. Empty where it has none. */
    synchronized Map<Integer, Integer> glyphs(Feature feature) {
        return features.computeIfAbsent(feature, asked -> {
            try (TrueTypeFont whole = parse(bytes())) {
                return asked.in(whole, this);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The face as the engine's library knows it; a new one for each document. */
    TrueTypeFont parse() throws IOException {
        return parse(SlimFile.of(bytes()));
    }

    private TrueTypeFont parse(byte[] file) throws IOException {
        return SlimFile.isCollection(file) ? member(file) : new TTFParser().parse(new RandomAccessReadBuffer(file));
    }

    private TrueTypeFont member(byte[] file) throws IOException {
        List<TrueTypeFont> members = new ArrayList<>();
        new TrueTypeCollection(new ByteArrayInputStream(file)).processAllFonts(members::add);
        return members.get(index);
    }
}
