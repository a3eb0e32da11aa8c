package dev.octavo.pdf.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Font files for tests, made from the bundled ones. */
public final class FontFiles {

    private static final int EMBEDDING = 8; // OS/2, fsType

    private FontFiles() {}

    /** A face of the symbols' family, as it is. */
    public static Path symbols(Path folder) throws IOException {
        return Files.write(
                folder.resolve("symbols.ttf"), Bundled.SYMBOLS.regular().bytes());
    }

    /** A face with Chinese characters. */
    public static Path japanese(Path folder) throws IOException {
        return Files.write(
                folder.resolve("japanese.ttf"), Bundled.JAPANESE.regular().bytes());
    }

    /** A face that its maker lets nobody embed. */
    public static Path forbidden(Path folder) throws IOException {
        byte[] bytes = Bundled.JAPANESE.regular().bytes().clone();
        ByteBuffer font = ByteBuffer.wrap(bytes);
        font.putShort(font.getInt(entry(font, "OS/2") + 8) + EMBEDDING, (short) 2);
        return Files.write(folder.resolve("forbidden.ttf"), bytes);
    }

    /** A face whose outlines are not TrueType's. */
    static Path otherOutlines(Path folder) throws IOException {
        byte[] bytes = Bundled.JAPANESE.regular().bytes().clone();
        ByteBuffer font = ByteBuffer.wrap(bytes);
        font.put(entry(font, "glyf"), "CFF ".getBytes(StandardCharsets.US_ASCII));
        return Files.write(folder.resolve("other.otf"), bytes);
    }

    /** A file that ends before it should. */
    static Path broken(Path folder) throws IOException {
        byte[] bytes = Bundled.JAPANESE.regular().bytes();
        return Files.write(folder.resolve("broken.ttf"), Arrays.copyOf(bytes, 500));
    }

    /** A face without one of its tables. */
    static byte[] without(String table, Face face) {
        byte[] bytes = face.bytes().clone();
        ByteBuffer font = ByteBuffer.wrap(bytes);
        font.put(entry(font, table), "none".getBytes(StandardCharsets.US_ASCII));
        return bytes;
    }

    /** A face, of which only one table kerns, with some wrong numbers at the start of it. */
    static byte[] damaged(String table, Face face, Random random) {
        byte[] bytes = without(table.equals("GPOS") ? "kern" : "GPOS", face);
        ByteBuffer font = ByteBuffer.wrap(bytes);
        int start = font.getInt(entry(font, table) + 8);
        int end = font.getInt(entry(font, table) + 12);
        for (int i = 0; i < 20; i++) {
            font.putShort(start + random.nextInt(Math.min(end, 2000)), (short) random.nextInt());
        }
        return bytes;
    }

    /** A collection of two faces: that of emoji, and the Japanese one. */
    public static Path collection(Path folder) throws IOException {
        List<byte[]> fonts = List.of(
                Bundled.EMOJI.regular().bytes(), Bundled.JAPANESE.regular().bytes());
        int at = 12 + 4 * fonts.size();
        ByteBuffer head = ByteBuffer.allocate(at)
                .put("ttcf".getBytes(StandardCharsets.US_ASCII))
                .putInt(0x10000)
                .putInt(fonts.size());
        List<byte[]> parts = new ArrayList<>();
        for (byte[] bytes : fonts) {
            head.putInt(at);
            parts.add(moved(bytes.clone(), at));
            at += bytes.length;
        }
        Path file = Files.write(folder.resolve("collection.ttc"), head.array());
        for (byte[] part : parts) {
            Files.write(file, part, StandardOpenOption.APPEND);
        }
        return file;
    }

    /** The tables of a font in a collection are told from the start of the file. */
    private static byte[] moved(byte[] bytes, int by) {
        ByteBuffer font = ByteBuffer.wrap(bytes);
        for (int i = 0; i < font.getShort(4); i++) {
            int offset = 12 + 16 * i + 8;
            font.putInt(offset, font.getInt(offset) + by);
        }
        return bytes;
    }

    private static int entry(ByteBuffer font, String tag) {
        int at = 12;
        while (!StandardCharsets.US_ASCII.decode(font.slice(at, 4)).toString().equals(tag)) {
            at += 16;
        }
        return at;
    }
}
