package dev.octavo.pdf;

import dev.octavo.markdown.MarkdownRenderer;
import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.pdf.Attachment.Relationship;
import dev.octavo.pdf.tag.NameTree;
import dev.octavo.render.RenderContext;
import dev.octavo.resource.Resource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts files into a PDF, where viewers list them and archives find them (ISO 19005-3, 6.8). */
final class Attachments {

    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");

    private final PDDocument pdf;
    private final Instant modified;

    /**
     * Attachments of a document.
     *
     * @param modified when they are said to have been changed last
     */
    Attachments(PDDocument pdf, Instant modified) {
        this.pdf = pdf;
        this.modified = modified;
    }

    void add(List<Attachment> attachments) throws IOException {
        Map<String, COSBase> byName = new LinkedHashMap<>();
        COSArray associated = new COSArray();
        for (Attachment attachment : attachments) {
            String name = free(attachment.file().name(), byName);
            COSDictionary file = specification(attachment, name).getCOSObject();
            byName.put(name, file);
            associated.add(file);
        }
        if (!byName.isEmpty()) {
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.getCOSObject().setItem(COSName.EMBEDDED_FILES, NameTree.of(byName));
            pdf.getDocumentCatalog().setNames(names);
            pdf.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED_FILES, associated);
        }
    }

    /** Two files of one name are told apart by a number. */
    private static String free(String name, Map<String, COSBase> taken) {
        String free = name;
        for (int i = 2; taken.containsKey(free); i++) {
            free = i + "-" + name;
        }
        return free;
    }

    private PDComplexFileSpecification specification(Attachment attachment, String name) throws IOException {
        PDEmbeddedFile embedded = new PDEmbeddedFile(pdf, attachment.file().open(), COSName.FLATE_DECODE);
        embedded.setSubtype(attachment.mediaType());
        embedded.setSize(attachment.file().size());
        embedded.setModDate(GregorianCalendar.from(modified.atZone(ZoneOffset.UTC)));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setEmbeddedFile(embedded);
        specification.setEmbeddedFileUnicode(embedded);
        specification
                .getCOSObject()
                .setName("AFRelationship", attachment.relationship().pdfName());
        if (!attachment.description().isBlank()) {
            specification.setFileDescription(attachment.description());
        }
        return specification;
    }

    /** The articles of a publication as Markdown, which read back give the same. */
    static List<Attachment> sources(Publication publication, RenderContext context) throws IOException {
        List<Attachment> sources = new ArrayList<>();
        for (Article article : publication.articles()) {
            ByteArrayOutputStream markdown = new ByteArrayOutputStream();
            new MarkdownRenderer().render(Publication.of(article), markdown, context.withDiagnostics(diagnostic -> {}));
            String name = (article.id().isBlank() ? "article" : article.id()) + ".md";
            sources.add(new Attachment(
                    new Resource(name, markdown.toByteArray()),
                    "text/markdown",
                    Relationship.SOURCE,
                    PrintDocument.title(article.metadata())));
        }
        return sources;
    }
}
