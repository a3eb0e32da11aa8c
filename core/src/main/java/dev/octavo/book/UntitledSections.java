package dev.octavo.book;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Heading;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Rewriter;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.ThematicBreak;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a turn of the subject of a section whose heading says nothing, since there is nothing to print, to count or to lead to: its text
 * goes on that of the section before, after a {@link ThematicBreak} of the class {@code blank} that has its identifier.
 */
final class UntitledSections extends Rewriter {

    private static final Attributes BLANK = Attributes.classes("blank");

    private UntitledSections() {}

    static Publication joined(Publication publication) {
        return publication.articles().stream().noneMatch(UntitledSections::areIn)
                ? publication
                : publication.withChapters(
                        chapter -> chapter.withArticle(new UntitledSections().article(chapter.article())));
    }

    private static boolean areIn(Article article) {
        return article.sections().stream().anyMatch(UntitledSections::isOrHoldsOne)
                || Nodes.holds(
                        article,
                        node -> node instanceof Heading heading
                                && heading.content().isEmpty());
    }

    private static boolean isOrHoldsOne(Section section) {
        return section.title().isEmpty() || section.sections().stream().anyMatch(UntitledSections::isOrHoldsOne);
    }

    /** What stands before the first section, and the sections. */
    private record Content(List<Block> body, List<Section> sections) {

        static Content of(List<Block> body, List<Section> sections) {
            Content content = new Content(new ArrayList<>(body), new ArrayList<>());
            sections.forEach(content::add);
            return content;
        }

        private void add(Section section) {
            if (!section.title().isEmpty()) {
                sections.add(section);
                return;
            }
            List<Block> untitled = new ArrayList<>();
            untitled.add(blank(section.attributes(), section.at()));
            untitled.addAll(section.body());
            if (sections.isEmpty()) {
                body.addAll(untitled);
                sections.addAll(section.sections());
            } else {
                int last = sections.size() - 1;
                sections.set(last, continued(sections.get(last), untitled, section.sections()));
            }
        }

        /** A section that goes on behind all that is in it. */
        private static Section continued(Section section, List<Block> more, List<Section> inside) {
            List<Block> body = new ArrayList<>(section.body());
            List<Section> sections = new ArrayList<>(section.sections());
            if (sections.isEmpty()) {
                body.addAll(more);
            } else {
                int last = sections.size() - 1;
                sections.set(last, continued(sections.get(last), more, List.of()));
            }
            sections.addAll(inside);
            return with(body, sections, section);
        }
    }

    @Override
    public Article article(Article article) {
        Article inner = super.article(article);
        if (areTitled(inner.sections())) {
            return inner;
        }
        Content all = Content.of(inner.lead(), inner.sections());
        return new Article(
                inner.id(), inner.metadata(), inner.heading(), all.body(), all.sections(), inner.footnotes());
    }

    @Override
    protected Section section(Section section) {
        Section inner = super.section(section);
        if (areTitled(inner.sections())) {
            return inner;
        }
        Content all = Content.of(inner.body(), inner.sections());
        return with(all.body(), all.sections(), inner);
    }

    /** A heading in a quotation or the like. */
    @Override
    protected Block block(Block block) {
        return block instanceof Heading heading && heading.content().isEmpty()
                ? blank(heading.attributes(), heading.at())
                : super.block(block);
    }

    private static boolean areTitled(List<Section> sections) {
        return sections.stream().noneMatch(section -> section.title().isEmpty());
    }

    private static ThematicBreak blank(Attributes attributes, SourceRange at) {
        return new ThematicBreak(BLANK.and(attributes), at);
    }

    private static Section with(List<Block> body, List<Section> sections, Section section) {
        return new Section(section.level(), section.title(), section.attributes(), body, sections, section.at());
    }
}
