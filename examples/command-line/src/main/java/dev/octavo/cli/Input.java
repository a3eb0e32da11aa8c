package dev.octavo.cli;

import java.nio.file.Path;

/** What one argument, one line of a list or one file of a folder stands for. */
sealed interface Input {

    /** What to call it when talking to the user. */
    String name();

    /**
     * A file to publish.
     *
     * @param file the file, as it was named
     * @param base the folder that was named, or the folder of the file that was named
     */
    record Source(Path file, Path base) implements Input {

        @Override
        public String name() {
            return file.toString();
        }

        /** The folder the file lies in. */
        Path folder() {
            return WholeFile.folderOf(file);
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
