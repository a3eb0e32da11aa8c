package dev.octavo.epub;

import java.util.List;
import java.util.Optional;

/** What the package document tells about whom the book is for, and who says so (EPUB Accessibility 1.1, sections 2 and 3). */
final class AccessibilityMetadata {

    private static final String STANDARD = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA";

    private final Accessibility accessibility;
    private final BookWords words;
    private final XmlOut xml;

    AccessibilityMetadata(Accessibility accessibility, BookWords words, XmlOut xml) {
        this.accessibility = accessibility;
        this.words = words;
        this.xml = xml;
    }

    void write(Optional<Certification> certification) {
        accessibility.accessModes().forEach(mode -> meta("schema:accessMode", mode));
        accessibility.sufficientModes().forEach(modes -> meta("schema:accessModeSufficient", modes));
        accessibility.features().forEach(feature -> meta("schema:accessibilityFeature", feature));
        meta("schema:accessibilityHazard", accessibility.hazard());
        xml.element(
                "meta",
                List.of("property", "schema:accessibilitySummary", "xml:lang", words.language(), "dir", "ltr"),
                words.sentences(accessibility.summary()));
        certification.ifPresent(this::certified);
    }

    private void certified(Certification certification) {
        xml.element("meta", List.of("property", "dcterms:conformsTo", "id", "conformance"), STANDARD);
        xml.element(
                "meta",
                List.of("property", "a11y:certifiedBy", "id", "certifier", "refines", "#conformance"),
                certification.certifier());
        if (!certification.credential().isEmpty()) {
            xml.element(
                    "meta",
                    List.of("property", "a11y:certifierCredential", "refines", "#certifier"),
                    certification.credential());
        }
        certification
                .report()
                .ifPresent(report -> xml.element(
                        "link",
                        List.of("rel", "a11y:certifierReport", "refines", "#certifier", "href", report.toString()),
                        ""));
    }

    private void meta(String property, String value) {
        xml.element("meta", List.of("property", property), value);
    }
}
