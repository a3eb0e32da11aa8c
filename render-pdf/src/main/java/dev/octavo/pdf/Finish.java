package dev.octavo.pdf;

import dev.octavo.html.Byline;
import dev.octavo.html.Language;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.pdf.tag.Navigation;
import dev.octavo.render.RenderContext;
import dev.octavo.source.MarkedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;

/** Says what a painted PDF is: metadata with the dates of the content, navigation, attachments, and an identifier made from its text. */
final class Finish {

    private static final String PRODUCER = "Octavo";

    private final Publication publication;
    private final Metadata metadata;
    private final RenderContext context;
    private final PdfOptions.Output options;
    private final Instant created;
    private final Instant updated;

    Finish(Publication publication, RenderContext context, PdfOptions.Output options) {
        this.publication = publication;
        this.metadata = publication.metadata();
        this.context = context;
        this.options = options;
        this.created = seconds(metadata.created().map(CalendarDate::instant).orElseGet(context.clock()::instant));
        this.updated = seconds(metadata.updated().map(CalendarDate::instant).orElse(created));
    }

    void apply(PDDocument pdf, Document source) throws IOException {
        describe(pdf);
        navigate(pdf);
        new Attachments(pdf, updated).add(attachments());
        pdf.setDocumentId(identifier(source));
    }

    private void describe(PDDocument pdf) throws IOException {
        Conformance conformance = options.conformance();
        byte[] packet = new Xmp(metadata, conformance, !attachments().isEmpty()).packet(PRODUCER, created, updated);
        pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(packet)));
        if (conformance.isPdf2()) {
            pdf.getDocument().getTrailer().removeItem(COSName.INFO);
            pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION);
            pdf.getDocument().setVersion(2.0f);
        } else {
            pdf.setDocumentInformation(information());
        }
    }

    private void navigate(PDDocument pdf) throws IOException {
        Navigation navigation = new Navigation(pdf);
        navigation.outline(options.outlineDepth());
        navigation.names(Chapters.of(publication, false)::placeName);
        navigation.preferences(Language.of(metadata).isRightToLeft());
    }

    private List<Attachment> attachments() throws IOException {
        List<Attachment> all = new ArrayList<>(options.attachments());
        if (options.sourceAttached()) {
            all.addAll(Attachments.sources(publication, context));
        }
        return all;
    }

    private PDDocumentInformation information() {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(PrintDocument.title(metadata));
        String authors = new Byline(metadata).names();
        if (!authors.isEmpty()) {
            information.setAuthor(authors);
        }
        metadata.description().map(MarkedText::words).ifPresent(information::setSubject);
        if (!metadata.subjects().isEmpty()) {
            information.setKeywords(String.join(", ", metadata.subjects()));
        }
        information.setCreator(PRODUCER);
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
