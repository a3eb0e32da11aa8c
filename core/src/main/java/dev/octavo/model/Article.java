package dev.octavo.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A text of its own: what one source file holds.
 *
 * <p>Every section has an identifier, unique in the article: one that is missing or taken is made from the section's
 * title when the article is made.
 *
 * @param id a stable name of the article within a publication, such as its file's name without the ending
 * @param metadata what is known about it
 * @param heading what its text has for a title, where that is more than words: links, notes, marks, formulas; empty for a title
 *     that is the text of the metadata and nothing else
 * @param lead the blocks before its first section
 * @param sections its sections
 * @param footnotes its footnotes, in the order in which the text first calls them: the first is number 1
 */
public record Article(
        String id,
        Metadata metadata,
        List<Inline> heading,
        List<Block> lead,
        List<Section> sections,
        List<Footnote> footnotes) {

    /**
     * How many levels of blocks, inlines and sections may be around a text. A list or a table counts twice, since its items
     * or cells are a level too. It is more than the standard reader makes of any text, and what every renderer can follow on a stack of
     * 1 MB, which is what Java gives a thread.
     */
    public static final int MAX_NESTING = 250;

    /**
     * Copies the lists and gives every section an identifier.
     *
     * @throws IllegalArgumentException if more than {@value #MAX_NESTING} levels are inside each other
     */
    public Article {
        id = XmlText.mend(Objects.requireNonNull(id, "id"));
        Objects.requireNonNull(metadata, "metadata");
        heading = List.copyOf(Objects.requireNonNull(heading, "heading"));
        lead = List.copyOf(Objects.requireNonNull(lead, "lead"));
        footnotes = List.copyOf(Objects.requireNonNull(footnotes, "footnotes"));
        sections = SectionIds.assign(heading, lead, Objects.requireNonNull(sections, "sections"), footnotes);
    }

    /** An article without footnotes, whose title is words and nothing else; its identifier is the {@linkplain Slug slug} of them. */
    public static Article of(String title, List<Block> lead, List<Section> sections) {
        String slug = Slug.of(title);
        String id = slug.isEmpty() ? "article" : slug;
        return new Article(id, Metadata.titled(title), List.of(), lead, sections, List.of());
    }

    /** Where it was read: its front matter, else what it begins with; {@link SourceRange#NONE} for one that was made in code. */
    public SourceRange at() {
        return Stream.of(
                        Stream.of(metadata.frontMatter().at()),
                        lead.stream().map(Block::at),
                        sections.stream().map(Section::at))
                .flatMap(places -> places)
                .filter(place -> !place.source().isEmpty())
                .findFirst()
                .orElse(SourceRange.NONE);
    }

    /**
     * Its title as it is printed: its heading; the title of the metadata where that says something else, as in a book that calls
     * a chapter otherwise, with the notes and the places of the heading, which others refer to. Empty where there is no title.
     */
    public List<Inline> title() {
        return isHeaded() ? heading : Headings.renamed(heading, metadata.title());
    }

    /** Whether it has a heading that says what the metadata call it. */
    public boolean isHeaded() {
        return !heading.isEmpty() && Nodes.title(heading).equals(metadata.title());
    }

    /** This article under another name. */
    public Article withId(String id) {
        return new Article(id, metadata, heading, lead, sections, footnotes);
    }

    /** This article with other metadata; if their title differs, {@link #title} follows it. */
    public Article withMetadata(Metadata metadata) {
        return new Article(id, metadata, heading, lead, sections, footnotes);
    }

    /** This article with another heading, whose words become the title in its metadata. */
    public Article withHeading(List<Inline> heading) {
        Metadata titled = metadata.toBuilder().title(Nodes.title(heading)).build();
        return new Article(id, titled, heading, lead, sections, footnotes);
    }

    /** This article with other blocks before its first section. */
    public Article withLead(List<Block> lead) {
        return new Article(id, metadata, heading, lead, sections, footnotes);
    }

    /** This article with other sections. */
    public Article withSections(List<Section> sections) {
        return new Article(id, metadata, heading, lead, sections, footnotes);
    }

    /** This article with other notes. */
    public Article withFootnotes(List<Footnote> footnotes) {
        return new Article(id, metadata, heading, lead, sections, footnotes);
    }
}
