package dev.octavo.pdf;

import dev.octavo.html.Labels;
import dev.octavo.model.Article;
import dev.octavo.model.Link;
import dev.octavo.model.Publication;
import dev.octavo.model.Section;
import dev.octavo.render.ArticleLinks;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The articles of a publication with the identifiers that tell them apart, and the links between their files. */
final class Chapters {

    private static final Pattern PLACE = Pattern.compile("(?<title>title-)?c(?<chapter>\\d{1,6})-(?<inside>.*)");

    /**
     * An article in its place.
     *
     * @param article the article
     * @param number its place among the chapters, from 1
     */
    record Chapter(Article article, int number) {

        /** What every identifier inside it begins with. */
        String idPrefix() {
            return "c" + number + "-";
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
     * @param title its title
     * @param id the identifier of its title
     * @param chapters goes through its chapters
     */
    record Part(String title, String id, Runnable chapters) {}

    private final Publication publication;
    private final List<Chapter> all = new ArrayList<>();
    private final ArticleLinks links;

    private Chapters(Publication publication) {
        this.publication = publication;
        this.links = new ArticleLinks(publication.articles());
    }

    static Chapters of(Publication publication) {
        Chapters chapters = new Chapters(publication);
        publication.articles().forEach(chapters::add);
        return chapters;
    }

    private void add(Article article) {
        all.add(new Chapter(article, all.size() + 1));
    }

    /** The chapters in reading order. */
    List<Chapter> all() {
        return all;
    }

    /** Goes through the entries in reading order; who takes a part decides when its chapters come. */
    void eachEntry(Consumer<Part> parts, Consumer<Chapter> each) {
        Iterator<Chapter> next = all.iterator();
        int number = 0;
        for (Publication.Entry entry : publication.entries()) {
            if (entry instanceof Publication.Part part) {
                number++;
                Runnable inner = () -> part.chapters().forEach(chapter -> each.accept(next.next()));
                parts.accept(new Part(Labels.orUntitled(part.title()), "part-" + number, inner));
            } else {
                each.accept(next.next());
            }
        }
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
