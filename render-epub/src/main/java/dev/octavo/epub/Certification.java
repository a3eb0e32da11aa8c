package dev.octavo.epub;

import dev.octavo.model.XmlText;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Who vouches that the books of a renderer conform to EPUB Accessibility 1.1 with WCAG 2.2 at level AA: a claim that people
 * make, and no program can.
 *
 * <pre>{@code
 * EpubRenderer.builder().certification(new Certification("Octopus Press", "", Optional.empty()))
 * }</pre>
 *
 * @param certifier who says so, never blank
 * @param credential what entitles them to, empty for none
 * @param report where their report is to be read, an absolute address; empty for none
 */
public record Certification(String certifier, String credential, Optional<URI> report) {

    /**
     * Mends the texts, and checks the name and the address.
     *
     * @throws IllegalArgumentException if the certifier is blank or the report's address is not of {@code http} or
     *     {@code https}
     */
    public Certification {
        certifier = XmlText.mend(Objects.requireNonNull(certifier, "certifier")).strip();
        credential =
                XmlText.mend(Objects.requireNonNull(credential, "credential")).strip();
        Objects.requireNonNull(report, "report");
        if (certifier.isBlank()) {
            throw new IllegalArgumentException("a certifier has a name");
        }
        if (report.filter(address -> !isOfTheWeb(address)).isPresent()) {
            throw new IllegalArgumentException("a report is read at an http or https address, not " + report.get());
        }
    }

    private static boolean isOfTheWeb(URI address) {
        return address.getHost() != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
    }
}
