package dev.octavo.internal;

import java.io.DataInputStream;
import java.io.IOException;

/** Walks the blocks of a GIF (GIF89a, sections 18 to 27). */
public final class GifBlocks {

    /** A sort of block. */
    public enum Block {
        IMAGE,
        EXTENSION,
        /** The trailer, or the end of a file that lacks it, or what is no block. */
        NONE
    }

    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;

    private final DataInputStream in;

    /** The blocks of a file, which is read up to the first of them. */
    public GifBlocks(DataInputStream in) throws IOException {
        this.in = in;
        in.skipNBytes(10);
        skipColours(in.readUnsignedByte());
        in.skipNBytes(2);
    }

    /**
     * Reads past the next block; tells what it was.
     *
     * @throws java.io.EOFException if the file ends within it
     */
    public Block next() throws IOException {
        int sort = in.read();
        if (sort == IMAGE) {
            in.skipNBytes(8);
            skipColours(in.readUnsignedByte());
        } else if (sort != EXTENSION) {
            return Block.NONE;
        }
        in.skipNBytes(1);
        for (int length = in.readUnsignedByte(); length > 0; length = in.readUnsignedByte()) {
            in.skipNBytes(length);
        }
        return sort == IMAGE ? Block.IMAGE : Block.EXTENSION;
    }

    private void skipColours(int flags) throws IOException {
        in.skipNBytes((flags & 0x80) == 0 ? 0 : 3L << ((flags & 7) + 1));
    }
}
