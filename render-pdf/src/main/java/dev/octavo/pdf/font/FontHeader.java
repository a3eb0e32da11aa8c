package dev.octavo.pdf.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a font file says of one of its faces: its name, its look, and which characters it has. Read from a few tables, since
 * hundreds of files are looked through where a document needs a rare character.
 *
 * @param index the face's place in a collection of several
 * @param family the name of its family
 * @param weight 400 is regular, 700 bold
 * @param width 5 is normal, less is condensed
 * @param italic whether it is italic
 * @param embedding whether a PDF may hold it, or why not
 * @param codePages what the face says which code pages it is made for (OS/2, ulCodePageRange1)
 * @param characters those it has
 */
record FontHeader(
        int index,
        String family,
        int weight,
        int width,
        boolean italic,
        Embedding embedding,
        int codePages,
        BitSet characters) {

    private static final int COLLECTION = 0x74746366; // ttcf
    private static final int LARGEST_COLLECTION = 64;
    private static final int LARGEST_TABLE = 4 << 20;

    /** The tables without which the engine can do nothing with a face. */
    private static final Set<String> NEEDED =
            Set.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    /** Whether a face may be part of a PDF. */
    enum Embedding {
        /** It may. */
        ALLOWED("can be embedded"),
        /** Its maker forbids it (OS/2, fsType). */
        FORBIDDEN("its maker does not allow embedding"),
        /** Its outlines are not TrueType. */
        UNSUPPORTED("its outlines are not TrueType");

        private final String reason;

        Embedding(String reason) {
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    /** Bytes of a font file. */
    interface Bytes {
        /** Reads some; may be fewer at the end of the file. */
        ByteBuffer at(long offset, int length) throws IOException;
    }

    /**
     * The faces of a file.
     *
     * @throws IOException if it is no font file, or a broken one
     */
    static List<FontHeader> readAll(Bytes file) throws IOException {
        try {
            ByteBuffer start = file.at(0, 12);
            if (start.getInt(0) != COLLECTION) {
                return List.of(read(file, 0, 0));
            }
            int count = Math.min(start.getInt(8), LARGEST_COLLECTION);
            ByteBuffer offsets = file.at(12, 4 * count);
            List<FontHeader> faces = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                faces.add(read(file, Integer.toUnsignedLong(offsets.getInt(4 * i)), i));
            }
            return faces;
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException("it is broken", e);
        }
    }

    private static FontHeader read(Bytes file, long at, int index) throws IOException {
        Map<String, long[]> places = new TreeMap<>();
        int count = file.at(at + 4, 2).getShort(0);
        ByteBuffer directory = file.at(at + 12, 16 * count);
        for (int i = 0; i < count; i++) {
            String tag = StandardCharsets.ISO_8859_1
                    .decode(directory.slice(16 * i, 4))
                    .toString();
            places.put(tag, new long[] {
                Integer.toUnsignedLong(directory.getInt(16 * i + 8)),
                Integer.toUnsignedLong(directory.getInt(16 * i + 12))
            });
        }
        if (!places.keySet().containsAll(Set.of("OS/2", "cmap", "name"))) {
            throw new IOException("it lacks tables");
        }
        ByteBuffer look = table(file, places, "OS/2");
        return new FontHeader(
                index,
                family(table(file, places, "name")),
                Short.toUnsignedInt(look.getShort(4)),
                look.getShort(6),
                (look.getShort(62) & 1) != 0,
                embedding(places.keySet(), look),
                look.limit() >= 82 ? look.getInt(78) : 0,
                CharacterTable.read(table(file, places, "cmap")));
    }

    private static ByteBuffer table(Bytes file, Map<String, long[]> places, String tag) throws IOException {
        long[] place = places.get(tag);
        if (place == null || place[1] > LARGEST_TABLE) {
            throw new IOException("its table " + tag + " is broken");
        }
        return file.at(place[0], (int) place[1]);
    }

    private static Embedding embedding(Set<String> tables, ByteBuffer look) {
        if (!tables.containsAll(NEEDED)) {
            return Embedding.UNSUPPORTED;
        }
        int type = look.getShort(8);
        boolean isRestricted = (type & 0xF) == 2;
        boolean isWholeOrBitmapsOnly = (type & 0x300) != 0;
        return isRestricted || isWholeOrBitmapsOnly ? Embedding.FORBIDDEN : Embedding.ALLOWED;
    }

    /** The typographic name of the family, else its short one; in English, where there is a choice. */
    private static String family(ByteBuffer names) {
        int count = names.getShort(2);
        int texts = Short.toUnsignedInt(names.getShort(4));
        Map<Integer, String> found = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            ByteBuffer entry = names.slice(6 + 12 * i, 12);
            int rank = rank(entry.getShort(6), entry.getShort(0), entry.getShort(4));
            ByteBuffer text = names.slice(
                    texts + Short.toUnsignedInt(entry.getShort(10)), Short.toUnsignedInt(entry.getShort(8)));
            Charset charset = entry.getShort(0) == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
            if (rank > 0) {
                found.putIfAbsent(rank, charset.decode(text).toString());
            }
        }
        return found.values().stream().findFirst().orElse("");
    }

    /** How welcome a name is, from 1; 0 for those that are no name of a family. */
    private static int rank(int name, int platform, int language) {
        if (name != 1 && name != 16) {
            return 0;
        }
        boolean isEnglish = platform == 3 ? language == 0x409 : language == 0;
        return (name == 16 ? 1 : 2) + (isEnglish ? 0 : 2);
    }
}
