package dev.octavo.pdf;

import dev.octavo.html.Byline;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;

/** Says what a painted PDF is: metadata with the dates of the content, and an identifier made from its text. */
final class Finish {

    private static final String PRODUCER = "Octavo";

    private final Metadata metadata;
    private final Instant created;
    private final Instant updated;

    Finish(Metadata metadata, Clock clock) {
        this.metadata = metadata;
        this.created = seconds(metadata.created().map(CalendarDate::instant).orElseGet(clock::instant));
        this.updated = seconds(metadata.updated().map(CalendarDate::instant).orElse(created));
    }

    void apply(PDDocument pdf, Document source) throws IOException {
        byte[] packet = Xmp.packet(metadata, PRODUCER, created, updated);
        pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(packet)));
        pdf.setDocumentInformation(information());
        pdf.setDocumentId(identifier(source));
    }

    private PDDocumentInformation information() {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(PrintDocument.title(metadata));
        String authors = new Byline(metadata).names();
        if (!authors.isEmpty()) {
            information.setAuthor(authors);
        }
        metadata.description().ifPresent(information::setSubject);
        if (!metadata.subjects().isEmpty()) {
            information.setKeywords(String.join(", ", metadata.subjects()));
        }
        information.setProducer(PRODUCER);
        information.setCreationDate(calendar(created));
        information.setModificationDate(calendar(updated));
        return information;
    }

    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Calendar calendar(Instant instant) {
        return GregorianCalendar.from(instant.atZone(ZoneOffset.UTC));
    }

    private static long identifier(Document source) {
        try {
            byte[] text = source.getDocumentElement().getTextContent().getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
