package dev.octavo.resource;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Bytes with a name: an image, a font, a stylesheet. Immutable. */
public final class Resource implements ResourceLoader.Answer {

    private final String name;
    private final byte[] bytes;

    /**
     * Holds a copy of the bytes.
     *
     * @param name a name to tell people, such as the path it was asked for with
     * @param bytes the contents
     */
    public Resource(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    /** The name to tell people. */
    public String name() {
        return name;
    }

    /** A copy of the contents. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /** A stream over the contents. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
