package dev.octavo.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text of its own: what one source file holds.
 *
 * <p>Every section has an identifier, unique in the article: one that is missing or taken is made from the section's
 * title when the article is made.
 *
 * @param id a stable name of the article within a publication, such as its file's name without the ending
 * @param metadata what is known about it
 * @param lead the blocks before its first section
 * @param sections its sections
 * @param footnotes its footnotes, in the order in which the text first calls them: the first is number 1
 */
public record Article(
        String id, Metadata metadata, List<Block> lead, List<Section> sections, List<Footnote> footnotes) {

    /** Copies the lists and gives every section an identifier. */
    public Article {
        id = XmlText.mend(id);
        lead = List.copyOf(lead);
        sections = SectionIds.assign(lead, sections, footnotes);
        footnotes = List.copyOf(footnotes);
    }

    /** An article without footnotes. */
    public static Article of(String title, List<Block> lead, List<Section> sections) {
        return new Article("article", Metadata.titled(title), lead, sections, List.of());
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

    /** This article with other metadata. */
    public Article withMetadata(Metadata metadata) {
        return new Article(id, metadata, lead, sections, footnotes);
    }
}
