package dev.octavo.cite;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Group;
import dev.octavo.model.Inline;
import dev.octavo.model.Metadata;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Entry;
import dev.octavo.model.Role;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the list of works stands: in a division {@code ::: {#refs}}, else in a bibliography that has no text yet, else at the end
 * of an article, in a last section without a text or one of its own, else behind the matter of a book.
 */
final class ListOfWorks {

    /** The identifier of the list, as pandoc has it. */
    static final String ID = "refs";

    private static final Attributes CLASSES = Attributes.classes("references");

    private ListOfWorks() {}

    /** The article that gets the list, counted from 0; one more than there are where that is an article of its own. */
    static int place(Publication publication) {
        List<Chapter> chapters = publication.chapters().toList();
        for (int i = 0; i < chapters.size(); i++) {
            if (Nodes.holds(chapters.get(i).article(), ListOfWorks::isPlace)) {
                return i;
            }
        }
        for (int i = 0; i < chapters.size(); i++) {
            if (isEmptyBibliography(chapters.get(i))) {
                return i;
            }
        }
        return publication.single().isPresent() ? 0 : chapters.size();
    }

    private static boolean isPlace(Node node) {
        return node instanceof Group group && group.attributes().id().equals(ID);
    }

    private static boolean isEmptyBibliography(Chapter chapter) {
        return chapter.role() == Role.BIBLIOGRAPHY
                && chapter.article().lead().isEmpty()
                && chapter.article().sections().isEmpty();
    }

    /** The division, filled with what it does not hold yet. */
    static Group fill(Group place, List<Block> entries) {
        List<Block> body = new ArrayList<>(place.body());
        body.addAll(entries);
        return new Group(body, place.attributes().and(CLASSES), place.at());
    }

    private static Group division(List<Block> entries) {
        return new Group(entries, CLASSES.withId(ID), SourceRange.NONE);
    }

    /** An article with the list at its end, where it does not have it yet. */
    static Article append(Article article, Role role, String title, List<Block> entries) {
        if (Nodes.holds(article, ListOfWorks::isPlace)) {
            return article;
        }
        Block list = division(entries);
        List<Section> sections = new ArrayList<>(article.sections());
        if (role == Role.BIBLIOGRAPHY && sections.isEmpty() && article.lead().isEmpty()) {
            return with(List.of(list), sections, called(title, article));
        }
        int last = sections.size() - 1;
        if (last >= 0 && isEmpty(sections.get(last))) {
            Section open = sections.get(last);
            sections.set(
                    last,
                    new Section(open.level(), open.title(), open.attributes(), List.of(list), List.of(), open.at()));
        } else {
            int level = last >= 0 ? sections.get(last).level() : 2;
            List<Inline> heading = List.of(new Text(title));
            sections.add(new Section(level, heading, Attributes.NONE, List.of(list), List.of(), SourceRange.NONE));
        }
        return with(article.lead(), sections, article);
    }

    private static Article with(List<Block> lead, List<Section> sections, Article article) {
        return new Article(article.id(), article.metadata(), article.heading(), lead, sections, article.footnotes());
    }

    /** A bibliography that has no title of its own is called as its style has it. */
    private static Article called(String title, Article article) {
        Metadata metadata = article.metadata();
        return metadata.title().isBlank()
                ? article.withMetadata(metadata.toBuilder().title(title).build())
                : article;
    }

    private static boolean isEmpty(Section section) {
        return section.body().isEmpty() && section.sections().isEmpty();
    }

    /** A book with the list as an article of its own: behind everything but what leads through the book or tells of its making. */
    static Publication append(Publication book, String id, String title, List<Block> entries) {
        Metadata.Builder metadata = Metadata.builder().title(title);
        book.metadata().language().ifPresent(metadata::language);
        Block list = new Group(entries, CLASSES.withId(ID), SourceRange.whole(beside(book, id)));
        Article article = new Article(id, metadata.build(), List.of(), List.of(list), List.of(), List.of());
        List<Entry> all = new ArrayList<>(book.entries());
        int at = all.size();
        while (at > 0 && standsBehind(all.get(at - 1))) {
            at--;
        }
        all.add(at, new Chapter(Role.BIBLIOGRAPHY, "", article, List.of()));
        return new Publication(book.metadata(), all);
    }

    private static boolean standsBehind(Entry entry) {
        return entry instanceof Chapter chapter && chapter.role().compareTo(Role.BIBLIOGRAPHY) > 0;
    }

    /** A name beside the sources of the book, so that links from the book's root lead there as to its other articles. */
    private static String beside(Publication book, String id) {
        return book.articles().stream()
                        .flatMap(article -> Stream.of(article.at().source())
                                .map(source -> source.replaceFirst("\\.[^./]*$", ""))
                                .filter(source -> source.endsWith(article.id()))
                                .map(source -> source.substring(
                                        0, source.length() - article.id().length())))
                        .findFirst()
                        .orElse("")
                + id;
    }
}
