package dev.octavo.resource;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;

/** Bytes with a name: an image, a font, a stylesheet. Immutable. */
public final class Resource implements ResourceLoader.Answer {

    private final String name;
    private final byte[] bytes;

    /**
     * Holds a copy of the bytes.
     *
     * @param name a name for people to read, such as the path it was asked for with
     * @param bytes the contents
     */
    public Resource(String name, byte[] bytes) {
        this(Objects.requireNonNull(bytes, "bytes").clone(), Objects.requireNonNull(name, "name"));
    }

    private Resource(byte[] own, String name) {
        this.name = name;
        this.bytes = own;
    }

    /** Holds the bytes themselves, which nobody may change any more: pictures are large. */
    static Resource owning(String name, byte[] bytes) {
        return new Resource(bytes, name);
    }

    /** The name for people to read. */
    public String name() {
        return name;
    }

    /** A copy of the contents. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The contents themselves, to be read only. */
    byte[] shared() {
        return bytes;
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
