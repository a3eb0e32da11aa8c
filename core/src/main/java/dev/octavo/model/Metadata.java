package dev.octavo.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known about an article or a publication, whatever key of whatever tool told it.
 *
 * <p>Made with {@link #builder()} or {@link #titled(String)}; changed by way of {@link #toBuilder()}.
 *
 * @param title the title, empty only when nothing at all is known
 * @param subtitle the subtitle
 * @param kind what sort of text it is, such as {@code article}
 * @param authors who wrote it, in the order named
 * @param contributors who helped, in the order named, each with a role
 * @param created when it was written or first published
 * @param updated when it was last changed
 * @param language its language as a BCP 47 tag, such as {@code en-GB}
 * @param description what it is about, in a sentence or two
 * @param tags subjects, in the order named
 * @param publisher who publishes it
 * @param rights who holds which rights
 * @param identifier a stable identifier, such as a URN or an ISBN
 * @param slug the last part of its address, where the author chose one
 * @param draft whether it is not meant to be published yet
 * @param frontMatter all fields as they were written
 */
public record Metadata(
        String title,
        Optional<String> subtitle,
        Optional<String> kind,
        List<Person> authors,
        List<Person> contributors,
        Optional<CalendarDate> created,
        Optional<CalendarDate> updated,
        Optional<String> language,
        Optional<String> description,
        List<String> tags,
        Optional<String> publisher,
        Optional<String> rights,
        Optional<String> identifier,
        Optional<String> slug,
        boolean draft,
        MetaValue.Fields frontMatter) {

    /** The language assumed where none is told. */
    public static final String DEFAULT_LANGUAGE = "en";

    /** Mends the texts and copies the lists. */
    public Metadata {
        title = XmlText.mend(title).strip();
        subtitle = mend(subtitle);
        kind = mend(kind);
        authors = List.copyOf(authors);
        contributors = List.copyOf(contributors);
        language = mend(language);
        description = mend(description);
        tags = tags.stream().map(XmlText::mend).toList();
        publisher = mend(publisher);
        rights = mend(rights);
        identifier = mend(identifier);
        slug = mend(slug);
    }

    /** Nothing but a title. */
    public static Metadata titled(String title) {
        return builder().title(title).build();
    }

    /** A builder that holds nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds these values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title;
        builder.subtitle = subtitle;
        builder.kind = kind;
        builder.authors.addAll(authors);
        builder.contributors.addAll(contributors);
        builder.created = created;
        builder.updated = updated;
        builder.language = language;
        builder.description = description;
        builder.tags.addAll(tags);
        builder.publisher = publisher;
        builder.rights = rights;
        builder.identifier = identifier;
        builder.slug = slug;
        builder.draft = draft;
        builder.frontMatter = frontMatter;
        return builder;
    }

    /** The language, or {@value #DEFAULT_LANGUAGE} where none is told. */
    public String languageOrDefault() {
        return language.orElse(DEFAULT_LANGUAGE);
    }

    private static Optional<String> mend(Optional<String> text) {
        return text.map(XmlText::mend).map(String::strip).filter(mended -> !mended.isEmpty());
    }

    /** Collects metadata; every setter replaces what was set before. Not for use by several threads. */
    public static final class Builder {

        private String title = "";
        private Optional<String> subtitle = Optional.empty();
        private Optional<String> kind = Optional.empty();
        private final List<Person> authors = new ArrayList<>();
        private final List<Person> contributors = new ArrayList<>();
        private Optional<CalendarDate> created = Optional.empty();
        private Optional<CalendarDate> updated = Optional.empty();
        private Optional<String> language = Optional.empty();
        private Optional<String> description = Optional.empty();
        private final List<String> tags = new ArrayList<>();
        private Optional<String> publisher = Optional.empty();
        private Optional<String> rights = Optional.empty();
        private Optional<String> identifier = Optional.empty();
        private Optional<String> slug = Optional.empty();
        private boolean draft;
        private MetaValue.Fields frontMatter = MetaValue.Fields.NONE;

        private Builder() {}

        /** Sets the title. */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** Sets the subtitle. */
        public Builder subtitle(String subtitle) {
            this.subtitle = Optional.of(subtitle);
            return this;
        }

        /** Sets the kind of text. */
        public Builder kind(String kind) {
            this.kind = Optional.of(kind);
            return this;
        }

        /** Sets the authors. */
        public Builder authors(List<Person> authors) {
            this.authors.clear();
            this.authors.addAll(authors);
            return this;
        }

        /** Sets those who helped. */
        public Builder contributors(List<Person> contributors) {
            this.contributors.clear();
            this.contributors.addAll(contributors);
            return this;
        }

        /** Sets when it was written. */
        public Builder created(CalendarDate created) {
            this.created = Optional.of(created);
            return this;
        }

        /** Sets when it was last changed. */
        public Builder updated(CalendarDate updated) {
            this.updated = Optional.of(updated);
            return this;
        }

        /** Sets the language, a BCP 47 tag. */
        public Builder language(String language) {
            this.language = Optional.of(language);
            return this;
        }

        /** Sets the description. */
        public Builder description(String description) {
            this.description = Optional.of(description);
            return this;
        }

        /** Sets the subjects. */
        public Builder tags(List<String> tags) {
            this.tags.clear();
            this.tags.addAll(tags);
            return this;
        }

        /** Sets the publisher. */
        public Builder publisher(String publisher) {
            this.publisher = Optional.of(publisher);
            return this;
        }

        /** Sets the rights. */
        public Builder rights(String rights) {
            this.rights = Optional.of(rights);
            return this;
        }

        /** Sets the identifier. */
        public Builder identifier(String identifier) {
            this.identifier = Optional.of(identifier);
            return this;
        }

        /** Sets the slug. */
        public Builder slug(String slug) {
            this.slug = Optional.of(slug);
            return this;
        }

        /** Sets whether it is a draft. */
        public Builder draft(boolean draft) {
            this.draft = draft;
            return this;
        }

        /** Sets the fields as they were written. */
        public Builder frontMatter(MetaValue.Fields frontMatter) {
            this.frontMatter = frontMatter;
            return this;
        }

        /** The metadata collected. */
        public Metadata build() {
            return new Metadata(
                    title,
                    subtitle,
                    kind,
                    authors,
                    contributors,
                    created,
                    updated,
                    language,
                    description,
                    tags,
                    publisher,
                    rights,
                    identifier,
                    slug,
                    draft,
                    frontMatter);
        }
    }
}
