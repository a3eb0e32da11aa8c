package dev.octavo.pdf;

import dev.octavo.html.HtmlOut;
import dev.octavo.model.Link;
import dev.octavo.pdf.Chapters.Chapter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The places to which links between the sources of a publication lead. */
final class ChapterLinks {

    private final Chapters chapters;
    private final Function<Chapter, HtmlOut> outOf;
    private final Map<Integer, HtmlOut> outs = new HashMap<>();

    /**
     * The links between chapters.
     *
     * @param outOf something that knows the places in a chapter
     */
    ChapterLinks(Chapters chapters, Function<Chapter, HtmlOut> outOf) {
        this.chapters = chapters;
        this.outOf = outOf;
    }

    /** The address to write for a link to another source; empty where that is no part of the publication. */
    Optional<String> address(Link link) {
        return chapters.chapterOf(link).map(chapter -> address(chapter, link));
    }

    private String address(Chapter chapter, Link link) {
        String title = "#" + chapter.titleId();
        int sign = link.destination().indexOf('#');
        if (sign < 0) {
            return title;
        }
        Link within = new Link(
                link.destination().substring(sign), link.title(), link.content(), link.attributes(), link.at());
        return outs.computeIfAbsent(chapter.place(), place -> outOf.apply(chapter))
                .address(within)
                .orElse(title);
    }
}
