package dev.octavo.book;

import dev.octavo.model.MetaValue.Fields;
import dev.octavo.report.DiagnosticSink;
import java.util.Objects;

/**
 * What of a publication is counted, and how. In a manifest or in the front matter of an article it is the field {@code
 * numbering}, whose keys are the names below.
 *
 * <pre>{@code
 * Numbering numbering = Numbering.builder().sections(2).figures(Scheme.CONTINUOUS).build();
 * }</pre>
 *
 * @param parts whether parts are counted: I, II
 * @param chapters whether chapters are counted: 1, 2, those below others 2.1, appendices A, B
 * @param sections how many levels of sections below a chapter are counted: 0 for none, 2 for 3.1 and 3.1.1, at most 6
 * @param figures how figures are counted
 * @param tables how tables are
 * @param listings how code with a caption is
 * @param theorems how theorems are, lemmas, definitions and others like them, each kind for itself; always as it is needed
 * @param footnotes how notes are: per chapter, or continuous
 * @param equations how equations are; where the book does not count them, each article does, as LaTeX would
 */
public record Numbering(
        Scheme parts,
        Scheme chapters,
        int sections,
        Scheme figures,
        Scheme tables,
        Scheme listings,
        Scheme theorems,
        Scheme footnotes,
        Scheme equations) {

    /** How things of one kind are counted. */
    public enum Scheme {
        /**
         * Parts and chapters unless their titles have numbers of their own; everything else, chapter by chapter, where
         * something refers to one of its kind or a list of them is asked for.
         */
        AS_NEEDED,
        /** From 1 in each chapter: 3.1, 3.2; in what is no chapter of its own from 1 on through. */
        PER_CHAPTER,
        /** From 1 on through. */
        CONTINUOUS,
        /** Not at all. */
        NONE
    }

    private static final Numbering STANDARD = builder().build();

    /** Checks the depth, and that notes are counted. */
    public Numbering {
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(chapters, "chapters");
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(tables, "tables");
        Objects.requireNonNull(listings, "listings");
        Objects.requireNonNull(theorems, "theorems");
        Objects.requireNonNull(footnotes, "footnotes");
        Objects.requireNonNull(equations, "equations");
        if (sections < 0 || sections > 6) {
            throw new IllegalArgumentException("sections are counted to a depth of 0 to 6, not " + sections);
        }
        if (footnotes != Scheme.PER_CHAPTER && footnotes != Scheme.CONTINUOUS) {
            throw new IllegalArgumentException("notes are counted per chapter or on through, not " + footnotes);
        }
    }

    /** Everything as it is needed, sections not at all. */
    public static Numbering standard() {
        return STANDARD;
    }

    /** Nothing, whatever refers to it, but the notes, which are called by their numbers; chapters and parts keep numbers that they have. */
    public static Numbering none() {
        return builder()
                .parts(false)
                .chapters(false)
                .figures(Scheme.NONE)
                .tables(Scheme.NONE)
                .listings(Scheme.NONE)
                .theorems(Scheme.NONE)
                .equations(Scheme.NONE)
                .build();
    }

    /** What the field {@code numbering} says; what it cannot say is reported, and as it is in the standard. */
    static Numbering of(Fields frontMatter, DiagnosticSink findings) {
        return new NumberingField(findings).read(frontMatter);
    }

    /** A builder that starts from the standard. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what is counted. Not for use by several threads. */
    public static final class Builder {

        private Scheme parts = Scheme.AS_NEEDED;
        private Scheme chapters = Scheme.AS_NEEDED;
        private int sections;
        private Scheme figures = Scheme.AS_NEEDED;
        private Scheme tables = Scheme.AS_NEEDED;
        private Scheme listings = Scheme.AS_NEEDED;
        private Scheme theorems = Scheme.AS_NEEDED;
        private Scheme footnotes = Scheme.PER_CHAPTER;
        private Scheme equations = Scheme.AS_NEEDED;

        private Builder() {}

        /** Whether parts are counted; by default unless their titles have numbers of their own. */
        public Builder parts(boolean parts) {
            this.parts = parts ? Scheme.CONTINUOUS : Scheme.NONE;
            return this;
        }

        /** Whether chapters are counted; by default unless their titles have numbers of their own. */
        public Builder chapters(boolean chapters) {
            this.chapters = chapters ? Scheme.CONTINUOUS : Scheme.NONE;
            return this;
        }

        /** How many levels of sections are counted, 0 to 6; 0 by default. */
        public Builder sections(int sections) {
            this.sections = sections;
            return this;
        }

        /** How figures are counted; as it is needed by default. */
        public Builder figures(Scheme figures) {
            this.figures = Objects.requireNonNull(figures, "figures");
            return this;
        }

        /** How tables are counted; as it is needed by default. */
        public Builder tables(Scheme tables) {
            this.tables = Objects.requireNonNull(tables, "tables");
            return this;
        }

        /** How code with a caption is counted; as it is needed by default. */
        public Builder listings(Scheme listings) {
            this.listings = Objects.requireNonNull(listings, "listings");
            return this;
        }

        /** How theorems and others like them are counted; chapter by chapter, as needed or not, by default. */
        public Builder theorems(Scheme theorems) {
            this.theorems = Objects.requireNonNull(theorems, "theorems");
            return this;
        }

        /** How notes are counted: {@link Scheme#PER_CHAPTER}, the default, or {@link Scheme#CONTINUOUS}. */
        public Builder footnotes(Scheme footnotes) {
            this.footnotes = Objects.requireNonNull(footnotes, "footnotes");
            return this;
        }

        /** How equations are counted; as it is needed by default. */
        public Builder equations(Scheme equations) {
            this.equations = Objects.requireNonNull(equations, "equations");
            return this;
        }

        /**
         * The numbering.
         *
         * @throws IllegalArgumentException if the depth of sections is not 0 to 6, or notes are not counted
         */
        public Numbering build() {
            return new Numbering(parts, chapters, sections, figures, tables, listings, theorems, footnotes, equations);
        }
    }
}
