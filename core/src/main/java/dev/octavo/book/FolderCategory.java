package dev.octavo.book;

import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.source.text.Findings;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a file of Docusaurus says about its folder: its name, and its place among others.
 *
 * @param fields what the file holds
 */
record FolderCategory(Fields fields) {

    /** The category of a folder; empty for a file. */
    static FolderCategory of(Path folder) throws IOException {
        Optional<Path> file = Stream.of("_category_.json", "_category_.yml", "_category_.yaml")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
        try {
            return new FolderCategory(
                    file.isPresent() ? new ManifestFields(new Findings()).read(file.get()) : Fields.NONE);
        } catch (CharacterCodingException e) {
            return new FolderCategory(Fields.NONE);
        }
    }

    Optional<String> label() {
        return ManifestFields.text(fields, "label").map(Scalar::text);
    }
}
