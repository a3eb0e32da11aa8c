package dev.octavo.cli;

import dev.octavo.source.SourceKind;
import java.nio.file.Path;
import java.util.Optional;

/** What one argument, one line of a list or one file of a folder stands for. */
sealed interface Input {

    /** What to call it when talking to the user. */
    String name();

    /**
     * An article or a book to publish.
     *
     * @param file the file, or the folder of the book, as it was named
     * @param base the folder that was named, or the folder of what was named
     * @param manifest the manifest, of a book
     */
    record Source(Path file, Path base, Optional<Path> manifest) implements Input {

        /** An article. */
        Source(Path file, Path base) {
            this(file, base, Optional.empty());
        }

        @Override
        public String name() {
            return file.toString();
        }

        /** Whether the file is a page of HTML rather than Markdown. */
        boolean isHtml() {
            return SourceKind.of(name()).equals(Optional.of(SourceKind.HTML));
        }

        /** The folder the file lies in. */
        Path folder() {
            return WholeFile.folderOf(file);
        }

        /** Whether it may become something else when a file changes, or files that nobody knows below a folder. */
        boolean isTouchedBy(Path changed) {
            Path home = manifest.isPresent() ? absolute() : folder();
            return absolute().startsWith(changed) || changed.startsWith(home);
        }

        /** The folder in which more of its kind may appear. */
        Path watched() {
            return manifest.isPresent() ? absolute() : base.toAbsolutePath().normalize();
        }

        /** The file's one name, however it was named. */
        Path absolute() {
            return file.toAbsolutePath().normalize();
        }
    }

    /**
     * Nothing that can be published.
     *
     * @param name what was named
     * @param code a stable name of the reason
     * @param reason the reason, one line
     */
    record Unusable(String name, String code, String reason) implements Input {}
}
