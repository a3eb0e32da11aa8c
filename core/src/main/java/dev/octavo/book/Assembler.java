package dev.octavo.book;

import dev.octavo.cite.Citations;
import dev.octavo.model.Article;
import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.model.Publication;
import dev.octavo.render.Macros;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.resource.ResourceLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Assembles articles that know nothing of each other into a publication: expands the {@linkplain Macros macros} of its formulas, sets
 * its {@linkplain Citations citations}, counts its chapters, sections, figures, tables and equations, makes links of its
 * references, fills its lists of figures and tables, its index and the links to its glossary. Each step needs what those before
 * it have made: a macro may hold the label of an equation.
 *
 * <pre>{@code
 * Parsed<Publication> assembled = Assembler.standard().assemble(Publication.of(article));
 * new PdfRenderer().render(assembled.value(), out, context);
 * }</pre>
 *
 * <p>What comes out is the model again, so every renderer shows it: a number is a {@code Span} of class {@code number} before
 * a title, a label one of class {@code label} before a caption, a reference a {@code Link} of class {@code reference}. {@link
 * BookReader} assembles what it reads, and {@link dev.octavo.Octavo#write} and every {@linkplain
 * dev.octavo.render.Renderer#render(Article, java.io.OutputStream, dev.octavo.render.RenderContext) renderer of an article} what
 * they write. An article by itself stays as it is unless it refers to its own places, cites, defines macros, has theorems, headings
 * that say nothing or a field {@code numbering}. What is assembled already stays as it is.
 *
 * <p>Immutable and thread-safe.
 */
public final class Assembler {

    private static final Assembler STANDARD = builder().build();

    private static final String GLOSSARY_LINKS = "glossary-links";

    private final Optional<Numbering> numbering;
    private final boolean linksTerms;

    private Assembler(Builder builder) {
        this.numbering = builder.numbering;
        this.linksTerms = builder.linksTerms;
    }

    /** An assembler with the default options. */
    public static Assembler standard() {
        return STANDARD;
    }

    /** A builder with the default options. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Assembles an article by itself.
     *
     * @return the article, and what could not be honoured
     */
    public Parsed<Article> assemble(Article article) {
        return only(assemble(Publication.of(article)));
    }

    /**
     * Assembles an article by itself, and sets its {@linkplain Citations citations} before.
     *
     * @param resources how bibliographies and styles are reached
     * @return as {@link #assemble(Article)}
     */
    public Parsed<Article> assemble(Article article, ResourceLoader resources) {
        return only(assemble(Publication.of(article), resources));
    }

    private static Parsed<Article> only(Parsed<Publication> assembled) {
        return new Parsed<>(assembled.value().articles().get(0), assembled.diagnostics());
    }

    /**
     * Assembles a publication.
     *
     * @return the publication, and what could not be honoured: references to nothing, duplicate names, index
     *     terms without a text, each with its place
     */
    public Parsed<Publication> assemble(Publication publication) {
        List<Diagnostic> findings = new ArrayList<>();
        Publication expanded = Macros.expanded(UntitledSections.joined(publication), findings::add);
        return new Parsed<>(counted(expanded, findings), findings);
    }

    /**
     * Assembles a publication, and sets its {@linkplain Citations citations} before.
     *
     * @param resources how bibliographies and styles are reached, by their paths from the publication's root
     * @return as {@link #assemble(Publication)}
     */
    public Parsed<Publication> assemble(Publication publication, ResourceLoader resources) {
        List<Diagnostic> findings = new ArrayList<>();
        Publication expanded = Macros.expanded(UntitledSections.joined(publication), findings::add);
        Parsed<Publication> cited = Citations.resolve(expanded, resources);
        findings.addAll(cited.diagnostics());
        return new Parsed<>(counted(cited.value(), findings), findings);
    }

    private boolean isConcerned(Publication publication) {
        return numbering.isPresent()
                || NumberingField.isIn(publication.metadata().frontMatter())
                || publication.single().map(Wanted::concerns).orElse(true);
    }

    private Publication counted(Publication publication, List<Diagnostic> findings) {
        if (!isConcerned(publication)) {
            return publication;
        }
        Numbering how =
                numbering.orElseGet(() -> Numbering.of(publication.metadata().frontMatter(), findings::add));
        return new Assembly(publication, how, linksTerms || asksForLinks(publication), findings::add).run();
    }

    private static boolean asksForLinks(Publication publication) {
        return publication.metadata().frontMatter().values().get(GLOSSARY_LINKS) instanceof Scalar answer
                && List.of("true", "yes", "on").contains(answer.text().toLowerCase(Locale.ROOT));
    }

    /** Collects options. Not for use by several threads. */
    public static final class Builder {

        private Optional<Numbering> numbering = Optional.empty();
        private boolean linksTerms;

        private Builder() {}

        /**
         * What is counted, whatever the publication says; by default what its field {@code numbering} says. Numbers of chapters and
         * parts that are already there stay, including those that a {@link BookReader} has assigned; to change those, use {@link
         * BookReader#withAssembler}.
         */
        public Builder numbering(Numbering numbering) {
            this.numbering = Optional.of(Objects.requireNonNull(numbering, "numbering"));
            return this;
        }

        /**
         * Whether the first use of each term of the glossary is linked to it even where it is not marked; false by default,
         * unless the publication has a field {@code glossary-links: yes}.
         */
        public Builder linkGlossaryTerms(boolean linkGlossaryTerms) {
            this.linksTerms = linkGlossaryTerms;
            return this;
        }

        /** The assembler. */
        public Assembler build() {
            return new Assembler(this);
        }
    }
}
