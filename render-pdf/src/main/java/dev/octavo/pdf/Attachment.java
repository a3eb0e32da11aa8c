package dev.octavo.pdf;

import dev.octavo.resource.Resource;
import java.util.Locale;
import java.util.Objects;

/**
 * A file that travels inside a PDF. Immutable.
 *
 * <pre>{@code
 * Resource table = new Resource("losses.csv", Files.readAllBytes(Path.of("losses.csv")));
 * Attachment data = new Attachment(table, "text/csv", Attachment.Relationship.DATA, "What was lost, by night");
 * }</pre>
 *
 * @param file its name, by which viewers list and save it, and its contents
 * @param mediaType its type, such as {@code text/csv}
 * @param relationship what it is to the document
 * @param description a sentence on what is in it, shown by viewers; may be empty
 */
public record Attachment(Resource file, String mediaType, Relationship relationship, String description) {

    /** What an attached file is to the document (ISO 19005-3, annex E). */
    public enum Relationship {
        /** The document was made from it. */
        SOURCE,
        /** What the document shows was made from it: the numbers of a table or a chart. */
        DATA,
        /** The same content in another form. */
        ALTERNATIVE,
        /** More about the same. */
        SUPPLEMENT,
        /** None of these, or not known. */
        UNSPECIFIED;

        /** Its name in a PDF. */
        String pdfName() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Checks it.
     *
     * @throws IllegalArgumentException if the file has no name, or the type is not one of the form {@code type/subtype}
     */
    public Attachment {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(description, "description");
        if (file.name().isBlank()) {
            throw new IllegalArgumentException("an attachment needs a name");
        }
        if (!mediaType.matches("[\\w.+-]+/[\\w.+-]+")) {
            throw new IllegalArgumentException("not a media type: " + mediaType);
        }
    }
}
