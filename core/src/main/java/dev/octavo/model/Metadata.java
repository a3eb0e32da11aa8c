package dev.octavo.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known about an article or a publication, whichever tool's key it was written with.
 *
 * <p>Made with {@link #builder()} or {@link #titled(String)}; changed by way of {@link #toBuilder()}.
 *
 * @param title the title, empty only when nothing at all is known
 * @param subtitle the subtitle
 * @param shortTitle the title for narrow places, such as a running head
 * @param kind what sort of text it is, such as {@code article}
 * @param authors who wrote it, in the order named
 * @param contributors who helped, in the order named, each with a role
 * @param created when it was written or first published
 * @param updated when it was last changed
 * @param language its language as a BCP 47 tag, such as {@code en-GB}
 * @param direction which way its lines run, where it says so; else the language decides
 * @param description what it is about, in a sentence or two
 * @param abstractText the abstract of a scholarly text
 * @param excerpt a passage that represents it in lists
 * @param tags what it is tagged with, in the order named
 * @param categories where it is filed, in the order named
 * @param publisher who publishes it
 * @param rights who holds which rights
 * @param license the licence it is under, by name or address
 * @param identifier a stable identifier, such as a URN
 * @param isbn its ISBN of 10 or 13 digits, hyphens as written; the check digit is right
 * @param doi its DOI, without the address of a resolver: {@code 10.1000/182}
 * @param series the series it belongs to
 * @param cover the picture that represents it
 * @param slug the last part of its address, where the author chose one
 * @param url its address, where the author chose one; often only a path
 * @param aliases other addresses that lead to it
 * @param draft whether it is not meant to be published yet
 * @param visibility who finds it once it is published
 * @param frontMatter all fields as they were written
 */
public record Metadata(
        String title,
        Optional<String> subtitle,
        Optional<String> shortTitle,
        Optional<String> kind,
        List<Person> authors,
        List<Person> contributors,
        Optional<CalendarDate> created,
        Optional<CalendarDate> updated,
        Optional<String> language,
        Optional<Direction> direction,
        Optional<String> description,
        Optional<String> abstractText,
        Optional<String> excerpt,
        List<String> tags,
        List<String> categories,
        Optional<String> publisher,
        Optional<String> rights,
        Optional<String> license,
        Optional<String> identifier,
        Optional<String> isbn,
        Optional<String> doi,
        Optional<Series> series,
        Optional<Cover> cover,
        Optional<String> slug,
        Optional<String> url,
        List<String> aliases,
        boolean draft,
        Visibility visibility,
        MetaValue.Fields frontMatter) {

    /** The language assumed where none is given. */
    public static final String DEFAULT_LANGUAGE = "en";

    /** Mends the texts and copies the lists. */
    public Metadata {
        title = XmlText.mend(Objects.requireNonNull(title, "title")).strip();
        subtitle = mend(subtitle, "subtitle");
        shortTitle = mend(shortTitle, "shortTitle");
        kind = mend(kind, "kind");
        authors = List.copyOf(Objects.requireNonNull(authors, "authors"));
        contributors = List.copyOf(Objects.requireNonNull(contributors, "contributors"));
        language = mend(language, "language");
        description = mend(description, "description");
        abstractText = mend(abstractText, "abstractText");
        excerpt = mend(excerpt, "excerpt");
        tags = mendAll(tags, "tags");
        categories = mendAll(categories, "categories");
        publisher = mend(publisher, "publisher");
        rights = mend(rights, "rights");
        license = mend(license, "license");
        identifier = mend(identifier, "identifier");
        isbn = mend(isbn, "isbn");
        doi = mend(doi, "doi");
        slug = mend(slug, "slug");
        url = mend(url, "url");
        aliases = mendAll(aliases, "aliases");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(updated, "updated");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(cover, "cover");
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(frontMatter, "frontMatter");
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
        builder.shortTitle = shortTitle;
        builder.kind = kind;
        builder.authors.addAll(authors);
        builder.contributors.addAll(contributors);
        builder.created = created;
        builder.updated = updated;
        builder.language = language;
        builder.direction = direction;
        builder.description = description;
        builder.abstractText = abstractText;
        builder.excerpt = excerpt;
        builder.tags.addAll(tags);
        builder.categories.addAll(categories);
        builder.publisher = publisher;
        builder.rights = rights;
        builder.license = license;
        builder.identifier = identifier;
        builder.isbn = isbn;
        builder.doi = doi;
        builder.series = series;
        builder.cover = cover;
        builder.slug = slug;
        builder.url = url;
        builder.aliases.addAll(aliases);
        builder.draft = draft;
        builder.visibility = visibility;
        builder.frontMatter = frontMatter;
        return builder;
    }

    /** The language, or {@value #DEFAULT_LANGUAGE} where none is given. */
    public String languageOrDefault() {
        return language.orElse(DEFAULT_LANGUAGE);
    }

    /** What it is about, in words: the tags, then the categories, each once. */
    public List<String> subjects() {
        return Stream.of(tags, categories).flatMap(List::stream).distinct().toList();
    }

    private static Optional<String> mend(Optional<String> text, String name) {
        return Objects.requireNonNull(text, name)
                .map(XmlText::mend)
                .map(String::strip)
                .filter(mended -> !mended.isEmpty());
    }

    private static List<String> mendAll(List<String> texts, String name) {
        return Objects.requireNonNull(texts, name).stream().map(XmlText::mend).toList();
    }

    /**
     * Collects metadata; every setter replaces what was set before. An empty text or list, like an {@link Optional} without a value,
     * means that nothing is known. Not for use by several threads.
     */
    public static final class Builder {

        private String title = "";
        private Optional<String> subtitle = Optional.empty();
        private Optional<String> shortTitle = Optional.empty();
        private Optional<String> kind = Optional.empty();
        private final List<Person> authors = new ArrayList<>();
        private final List<Person> contributors = new ArrayList<>();
        private Optional<CalendarDate> created = Optional.empty();
        private Optional<CalendarDate> updated = Optional.empty();
        private Optional<String> language = Optional.empty();
        private Optional<Direction> direction = Optional.empty();
        private Optional<String> description = Optional.empty();
        private Optional<String> abstractText = Optional.empty();
        private Optional<String> excerpt = Optional.empty();
        private final List<String> tags = new ArrayList<>();
        private final List<String> categories = new ArrayList<>();
        private Optional<String> publisher = Optional.empty();
        private Optional<String> rights = Optional.empty();
        private Optional<String> license = Optional.empty();
        private Optional<String> identifier = Optional.empty();
        private Optional<String> isbn = Optional.empty();
        private Optional<String> doi = Optional.empty();
        private Optional<Series> series = Optional.empty();
        private Optional<Cover> cover = Optional.empty();
        private Optional<String> slug = Optional.empty();
        private Optional<String> url = Optional.empty();
        private final List<String> aliases = new ArrayList<>();
        private boolean draft;
        private Visibility visibility = Visibility.LISTED;
        private MetaValue.Fields frontMatter = MetaValue.Fields.NONE;

        private Builder() {}

        /** Sets the title. */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /** Sets the subtitle. */
        public Builder subtitle(String subtitle) {
            this.subtitle = Optional.of(Objects.requireNonNull(subtitle, "subtitle"));
            return this;
        }

        /** Sets the short title. */
        public Builder shortTitle(String shortTitle) {
            this.shortTitle = Optional.of(Objects.requireNonNull(shortTitle, "shortTitle"));
            return this;
        }

        /** Sets the kind of text. */
        public Builder kind(String kind) {
            this.kind = Optional.of(Objects.requireNonNull(kind, "kind"));
            return this;
        }

        /** Sets the authors. */
        public Builder authors(List<Person> authors) {
            replace(this.authors, Objects.requireNonNull(authors, "authors"));
            return this;
        }

        /** Sets those who helped. */
        public Builder contributors(List<Person> contributors) {
            replace(this.contributors, Objects.requireNonNull(contributors, "contributors"));
            return this;
        }

        /** Sets when it was written. */
        public Builder created(CalendarDate created) {
            return created(Optional.of(Objects.requireNonNull(created, "created")));
        }

        /** Sets when it was written, or that nothing is known of it. */
        public Builder created(Optional<CalendarDate> created) {
            this.created = Objects.requireNonNull(created, "created");
            return this;
        }

        /** Sets when it was last changed. */
        public Builder updated(CalendarDate updated) {
            return updated(Optional.of(Objects.requireNonNull(updated, "updated")));
        }

        /** Sets when it was last changed, or that nothing is known of it. */
        public Builder updated(Optional<CalendarDate> updated) {
            this.updated = Objects.requireNonNull(updated, "updated");
            return this;
        }

        /** Sets the language, a BCP 47 tag. */
        public Builder language(String language) {
            this.language = Optional.of(Objects.requireNonNull(language, "language"));
            return this;
        }

        /** Sets which way the lines run. */
        public Builder direction(Direction direction) {
            return direction(Optional.of(Objects.requireNonNull(direction, "direction")));
        }

        /** Sets which way the lines run, or that nothing is known of it. */
        public Builder direction(Optional<Direction> direction) {
            this.direction = Objects.requireNonNull(direction, "direction");
            return this;
        }

        /** Sets the description. */
        public Builder description(String description) {
            this.description = Optional.of(Objects.requireNonNull(description, "description"));
            return this;
        }

        /** Sets the abstract. */
        public Builder abstractText(String abstractText) {
            this.abstractText = Optional.of(Objects.requireNonNull(abstractText, "abstractText"));
            return this;
        }

        /** Sets the excerpt. */
        public Builder excerpt(String excerpt) {
            this.excerpt = Optional.of(Objects.requireNonNull(excerpt, "excerpt"));
            return this;
        }

        /** Sets the tags. */
        public Builder tags(List<String> tags) {
            replace(this.tags, Objects.requireNonNull(tags, "tags"));
            return this;
        }

        /** Sets the categories. */
        public Builder categories(List<String> categories) {
            replace(this.categories, Objects.requireNonNull(categories, "categories"));
            return this;
        }

        /** Sets the publisher. */
        public Builder publisher(String publisher) {
            this.publisher = Optional.of(Objects.requireNonNull(publisher, "publisher"));
            return this;
        }

        /** Sets the rights. */
        public Builder rights(String rights) {
            this.rights = Optional.of(Objects.requireNonNull(rights, "rights"));
            return this;
        }

        /** Sets the licence. */
        public Builder license(String license) {
            this.license = Optional.of(Objects.requireNonNull(license, "license"));
            return this;
        }

        /** Sets the identifier. */
        public Builder identifier(String identifier) {
            this.identifier = Optional.of(Objects.requireNonNull(identifier, "identifier"));
            return this;
        }

        /** Sets the ISBN. */
        public Builder isbn(String isbn) {
            this.isbn = Optional.of(Objects.requireNonNull(isbn, "isbn"));
            return this;
        }

        /** Sets the DOI. */
        public Builder doi(String doi) {
            this.doi = Optional.of(Objects.requireNonNull(doi, "doi"));
            return this;
        }

        /** Sets the series. */
        public Builder series(Series series) {
            return series(Optional.of(Objects.requireNonNull(series, "series")));
        }

        /** Sets the series, or that nothing is known of it. */
        public Builder series(Optional<Series> series) {
            this.series = Objects.requireNonNull(series, "series");
            return this;
        }

        /** Sets the cover. */
        public Builder cover(Cover cover) {
            return cover(Optional.of(Objects.requireNonNull(cover, "cover")));
        }

        /** Sets the cover, or that nothing is known of it. */
        public Builder cover(Optional<Cover> cover) {
            this.cover = Objects.requireNonNull(cover, "cover");
            return this;
        }

        /** Sets the slug. */
        public Builder slug(String slug) {
            this.slug = Optional.of(Objects.requireNonNull(slug, "slug"));
            return this;
        }

        /** Sets the address. */
        public Builder url(String url) {
            this.url = Optional.of(Objects.requireNonNull(url, "url"));
            return this;
        }

        /** Sets the other addresses. */
        public Builder aliases(List<String> aliases) {
            replace(this.aliases, Objects.requireNonNull(aliases, "aliases"));
            return this;
        }

        /** Sets whether it is a draft. */
        public Builder draft(boolean draft) {
            this.draft = draft;
            return this;
        }

        /** Sets who finds it. */
        public Builder visibility(Visibility visibility) {
            this.visibility = Objects.requireNonNull(visibility, "visibility");
            return this;
        }

        /** Sets the fields as they were written. */
        public Builder frontMatter(MetaValue.Fields frontMatter) {
            this.frontMatter = Objects.requireNonNull(frontMatter, "frontMatter");
            return this;
        }

        private static <T> void replace(List<T> old, List<T> elements) {
            old.clear();
            old.addAll(elements);
        }

        /** The metadata collected. */
        public Metadata build() {
            return new Metadata(
                    title,
                    subtitle,
                    shortTitle,
                    kind,
                    authors,
                    contributors,
                    created,
                    updated,
                    language,
                    direction,
                    description,
                    abstractText,
                    excerpt,
                    tags,
                    categories,
                    publisher,
                    rights,
                    license,
                    identifier,
                    isbn,
                    doi,
                    series,
                    cover,
                    slug,
                    url,
                    aliases,
                    draft,
                    visibility,
                    frontMatter);
        }
    }
}
