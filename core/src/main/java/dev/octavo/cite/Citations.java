package dev.octavo.cite;

import dev.octavo.model.Article;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.text.Findings;
import java.util.Comparator;
import java.util.List;

/**
 * Sets the citations of a publication, and its list of works, by a style in CSL.
 *
 * <pre>{@code
 * Parsed<Article> read = Octavo.read(Path.of("paper.md"));
 * Parsed<Article> set = Citations.resolve(read.value(), ResourceLoader.within(folder));
 * }</pre>
 *
 * <p>Front matter, or the manifest of a book, says what to cite from and how, with pandoc's names: {@code
 * bibliography}, {@code references}, {@code csl}, {@code nocite}, {@code link-citations}, {@code reference-section-title} and
 * {@code suppress-bibliography}. Where neither a bibliography nor references are given, or none can
 * be read, nothing is changed.
 *
 * <p>A {@link dev.octavo.model.Citation} becomes text, linked to its entry, or a footnote, as the style has it; the list stands
 * in {@code ::: {#refs}}, in an article of the role {@code bibliography} without a text, or at the end. What comes of it are nodes
 * that every renderer knows.
 *
 * <p>Reported are works that are not in any bibliography, keys that two works have, and bibliographies, styles and entries that
 * cannot be read, by their lines. The publication is built all the same.
 *
 * <p>The processor is citeproc-java, which an application that cites adds, with {@code org.citationstyles:locales}; where it
 * is missing that is reported, and citations stay as they were written. Stateless and thread-safe.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2</a>
 */
public final class Citations {

    private Citations() {}

    /**
     * Sets the citations of an article that is published for itself.
     *
     * @param resources how bibliographies and styles are reached
     */
    public static Parsed<Article> resolve(Article article, ResourceLoader resources) {
        Parsed<Publication> resolved = resolve(Publication.of(article), resources);
        return new Parsed<>(resolved.value().single().orElse(article), resolved.diagnostics());
    }

    /**
     * Sets the citations of a publication.
     *
     * @param resources how bibliographies and styles are reached, by their paths from the publication's root
     */
    public static Parsed<Publication> resolve(Publication publication, ResourceLoader resources) {
        Settings settings = Settings.of(publication);
        if (!settings.namesWorks() || isResolved(publication)) {
            return new Parsed<>(publication, List.of());
        }
        Locales locales = new Locales();
        if (!Citeproc.isThere() || locales.find(Locales.STANDARD).isEmpty()) {
            return new Parsed<>(publication, List.of(unavailable(settings)));
        }
        Findings findings = new Findings();
        Publication resolved = new Resolution(publication, settings, resources, locales, findings).run();
        List<Diagnostic> found = findings.inOrder().stream()
                .sorted(Comparator.comparing(finding -> finding.at().source()))
                .toList();
        return new Parsed<>(resolved, found);
    }

    /** The list of works would be made again of those that no text cites. */
    private static boolean isResolved(Publication publication) {
        return publication.articles().stream()
                .flatMap(Nodes::stream)
                .anyMatch(node -> node.attributes().classes().contains(CitedArticles.ENTRY));
    }

    private static Diagnostic unavailable(Settings settings) {
        SourceRange at = settings.files().isEmpty()
                ? settings.references().get(0).at()
                : settings.files().get(0).at();
        String missing = Citeproc.isThere() ? "org.citationstyles:locales" : "de.undercouch:citeproc-java";
        return Diagnostic.error(
                        "citations-unavailable", "citations stay as they are written: " + missing + " is missing", at)
                .withHint("add de.undercouch:citeproc-java and org.citationstyles:locales to the class path");
    }
}
