package dev.octavo.resource;

import dev.octavo.internal.PercentCodes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Loads files below one folder. */
final class FolderLoader implements ResourceLoader {

    static final long DEFAULT_MAX_BYTES = 64L << 20;

    private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    /** A scheme, or the two slashes of an address without one; a drive letter looks like a scheme and is refused too. */
    private static final Pattern REMOTE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:|//|\\\\\\\\).*", Pattern.DOTALL);

    private final Path folder;
    private final long maxBytes;

    FolderLoader(Path folder, long maxBytes) {
        this.folder = folder.toAbsolutePath().normalize();
        this.maxBytes = Math.min(maxBytes, LARGEST_ARRAY - 1);
    }

    @Override
    public Answer load(String reference) {
        if (REMOTE.matcher(reference).matches()) {
            return new Refusal("resource-remote", "only files are loaded, not " + reference);
        }
        try {
            return load(reference, folder.resolve(path(reference)));
        } catch (IllegalArgumentException e) {
            return new Refusal("resource-missing", "not a path: " + reference);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return new Refusal("resource-missing", "no such file: " + reference);
        } catch (IOException e) {
            return new Refusal("resource-unreadable", "cannot read " + reference + ": " + e.getMessage());
        }
    }

    private Answer load(String reference, Path wanted) throws IOException {
        if (!wanted.normalize().startsWith(folder)) {
            return outside(reference);
        }
        Path file = wanted.toRealPath();
        if (!file.startsWith(folder.toRealPath())) {
            return outside(reference);
        }
        if (!Files.isRegularFile(file)) {
            return new Refusal("resource-missing", "not a file: " + reference);
        }
        // Opened without following links, and read to the limit only: the file may change after it was looked at.
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes((int) maxBytes + 1);
            if (bytes.length > maxBytes) {
                return new Refusal("resource-too-large", reference + " is larger than " + maxBytes + " bytes");
            }
            return Resource.owning(reference, bytes);
        }
    }

    private static Refusal outside(String reference) {
        return new Refusal("resource-outside", "outside the allowed folder: " + reference);
    }

    /** The path of a reference: without query and fragment, percent-decoded, a leading slash meaning the folder. */
    private static String path(String reference) {
        String path = reference.replaceFirst("[?#].*$", "");
        return PercentCodes.strictlyDecoded(path).replaceFirst("^/+", "");
    }
}
