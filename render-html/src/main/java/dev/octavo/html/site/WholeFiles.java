package dev.octavo.html.site;

import dev.octavo.internal.WholeFile;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes the files of a site, which may lie in folders that are not there yet. */
final class WholeFiles {

    private WholeFiles() {}

    /** Whether a file has these contents already. */
    static boolean holds(Path file, byte[] contents) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == contents.length
                && Arrays.equals(Files.readAllBytes(file), contents);
    }

    /** Writes a file in place of what was there, and the folders that it lies in. */
    static void replace(Path file, byte[] contents) throws IOException {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new DirectoryNotEmptyException(file.toString());
        }
        Files.createDirectories(file.resolveSibling(""));
        WholeFile.write(file, out -> out.write(contents));
    }
}
