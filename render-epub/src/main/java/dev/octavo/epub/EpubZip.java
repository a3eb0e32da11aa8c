package dev.octavo.epub;

import dev.octavo.resource.Resource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The container of a book (EPUB 3.3, section 4): a ZIP file whose bytes depend on nothing but its contents.
 *
 * <p>Closing frees the compressor and leaves the stream below open; {@link #finish()} ends the file.
 */
final class EpubZip extends ZipOutputStream {

    /** The first month that ZIP times can hold is January 1980, but the JDK writes an extra field for its first day. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** The next level takes half as long again and saves one byte in a hundred. */
    private static final int LEVEL = 4;

    EpubZip(OutputStream out) {
        super(out, StandardCharsets.UTF_8);
        setLevel(LEVEL);
    }

    /** Adds a file, compressed. */
    void add(String name, byte[] contents) throws IOException {
        putNextEntry(entry(name));
        write(contents, 0, contents.length);
        closeEntry();
    }

    /** Adds a file as it is: the media type, which must be readable in place, and what is compressed already. */
    void addStored(String name, Resource contents) throws IOException {
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(contents.size());
        entry.setCrc(checksum(contents));
        putNextEntry(entry);
        contents.open().transferTo(this);
        closeEntry();
    }

    private static long checksum(Resource contents) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(OutputStream.nullOutputStream(), new CRC32());
        contents.open().transferTo(checked);
        return checked.getChecksum().getValue();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }

    @Override
    public void close() {
        def.end();
    }
}
