package dev.octavo.cite;

import dev.octavo.resource.Resource;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads texts of resources. */
final class Texts {

    private Texts() {}

    /** The text of a resource; empty where it is not in UTF-8. */
    static Optional<String> utf8(Resource resource) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(resource.bytes());
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
