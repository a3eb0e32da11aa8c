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
 * What Docusaurus has in a folder to say of it: what it is called, and where it stands among others.
 *
 * @param fields what is told
 */
record FolderCategory(Fields fields) {

    /** What is told of a folder; nothing of a file. */
    static FolderCategory of(Path folder) throws IOException {
        Optional<Path> told = Stream.of("_category_.json", "_category_.yml", "_category_.yaml")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
        try {
            return new FolderCategory(
                    told.isPresent() ? new ManifestFields(new Findings()).read(told.get()) : Fields.NONE);
        } catch (CharacterCodingException e) {
            return new FolderCategory(Fields.NONE);
        }
    }

    Optional<String> label() {
        return ManifestFields.text(fields, "label").map(Scalar::text);
    }
}
