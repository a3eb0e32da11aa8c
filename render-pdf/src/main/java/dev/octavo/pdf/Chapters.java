package dev.octavo.pdf;

import dev.octavo.html.Labels;
import dev.octavo.model.Article;
import dev.octavo.model.Link;
import dev.octavo.model.Publication;
import dev.octavo.model.Role;
import dev.octavo.model.Section;
import dev.octavo.render.ArticleLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The articles of a publication with the identifiers that tell them apart, and the links between their files. */
final class Chapters {

    private static final Pattern PLACE = Pattern.compile("(?<title>title-)?c(?<chapter>\\d{1,6})-(?<inside>.*)");

    /** A part, or a chapter that stands in none. */
    sealed interface Entry {}

    /**
     * An article in its place.
     *
     * @param told what the publication says of it
     * @param number what it is counted as; empty where it is not
     * @param place its place among all chapters, from 1
     * @param chapters those below it
     */
    record Chapter(Publication.Chapter told, String number, int place, List<Chapter> chapters) implements Entry {

        Article article() {
            return told.article();
        }

        /** Its place among the articles of the publication, from 0. */
        int index() {
            return place - 1;
        }

        /** Its title, an ellipsis for none. */
        String title() {
            return PrintDocument.title(article().metadata());
        }

        /** Its title with its number, on one line. */
        String line() {
            return Labels.numbered(number, title());
        }

        /** What running heads say of it. */
        String head() {
            return told.isSilent()
                    ? ""
                    : Labels.numbered(number, PrintDocument.shortTitle(article().metadata()));
        }

        /** What every identifier inside it begins with. */
        String idPrefix() {
            return "c" + place + "-";
        }

        /** The identifier of its title, which no element inside it can have. */
        String titleId() {
            return titleId(idPrefix());
        }

        /** The identifier of the title of the chapter whose identifiers begin like this. */
        static String titleId(String idPrefix) {
            return "title-" + idPrefix;
        }

        String id(Section section) {
            return idPrefix() + section.id();
        }
    }

    /**
     * A part in its place.
     *
     * @param told what the publication says of it
     * @param id the identifier of its title
     * @param chapters its chapters
     */
    record Part(Publication.Part told, String id, List<Chapter> chapters) implements Entry {

        /** Its title, an ellipsis for none. */
        String title() {
            return Labels.orUntitled(told.title());
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final List<Chapter> all = new ArrayList<>();
    private final ArticleLinks links;
    private final boolean counts;
    private int counted;

    private Chapters(Publication publication, boolean mayCount) {
        this.links = new ArticleLinks(publication.articles());
        this.counts = mayCount
                && publication.chapters().allMatch(chapter -> chapter.number().isEmpty());
        publication.entries().forEach(entry -> entries.add(entry(entry)));
    }

    /**
     * The chapters of a publication.
     *
     * @param mayCount whether they are counted where the publication itself counts none
     */
    static Chapters of(Publication publication, boolean mayCount) {
        return new Chapters(publication, mayCount);
    }

    private Entry entry(Publication.Entry entry) {
        if (entry instanceof Publication.Part part) {
            String id = "part-"
                    + (1 + entries.stream().filter(Part.class::isInstance).count());
            return new Part(
                    part, id, part.chapters().stream().map(this::inPlace).toList());
        }
        return inPlace((Publication.Chapter) entry);
    }

    private Chapter inPlace(Publication.Chapter chapter) {
        boolean isCounted = counts && chapter.role() == Role.CHAPTER;
        return add(chapter, isCounted ? "" + ++counted : chapter.number());
    }

    /** Those below a chapter come behind it. */
    private Chapter add(Publication.Chapter chapter, String number) {
        int place = all.size();
        all.add(new Chapter(chapter, number, place + 1, List.of()));
        List<Chapter> below = chapter.chapters().stream()
                .map(inner -> add(inner, inner.number()))
                .toList();
        all.set(place, new Chapter(chapter, number, place + 1, below));
        return all.get(place);
    }

    /** The parts, and the chapters that stand in none, in reading order. */
    List<Entry> entries() {
        return entries;
    }

    /** The chapters in reading order, each before those below it. */
    List<Chapter> all() {
        return all;
    }

    /**
     * The name by which a place is found from outside: {@code top} and the identifiers of the article where there is only
     * one, else the identifier of an article, and that with one inside it: {@code harbour} and {@code harbour/the-crane}.
     */
    String placeName(String id) {
        Matcher place = PLACE.matcher(id);
        if (!place.matches() || Integer.parseInt(place.group("chapter")) > all.size()) {
            return id;
        }
        String article =
                all.get(Integer.parseInt(place.group("chapter")) - 1).article().id();
        boolean title = place.group("title") != null;
        if (all.size() == 1) {
            return title ? "top" : place.group("inside");
        }
        return title ? article : article + "/" + place.group("inside");
    }

    /** The chapter that a link between sources leads to; empty where that is no part of the publication. */
    Optional<Chapter> chapterOf(Link link) {
        OptionalInt found = links.find(link);
        return found.isPresent() ? Optional.of(all.get(found.getAsInt())) : Optional.empty();
    }
}
