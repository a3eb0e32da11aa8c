package dev.octavo.book;

import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Role;
import dev.octavo.model.SourceRange;
import dev.octavo.render.Words;
import java.util.stream.Stream;

/**
 * Something in a publication that can be referred to.
 *
 * @param chapter the chapter it stands in, counted from 0
 * @param id its identifier; empty for the chapter itself
 * @param kind what it is
 * @param number what it is counted as, as it is shown; empty where it is not counted
 * @param name what it is called by where it is not counted
 * @param at where it was read
 */
record Place(int chapter, String id, Kind kind, String number, String name, SourceRange at) {

    /** What is counted apart from what. */
    enum Kind {
        CHAPTER("chapter"),
        APPENDIX("appendix"),
        SECTION("section"),
        FIGURE("figure"),
        TABLE("table"),
        LISTING("listing"),
        EQUATION("equation"),
        THEOREM("theorem"),
        LEMMA("lemma"),
        COROLLARY("corollary"),
        PROPOSITION("proposition"),
        CONJECTURE("conjecture"),
        HYPOTHESIS("hypothesis"),
        DEFINITION("definition"),
        EXAMPLE("example"),
        EXERCISE("exercise"),
        REMARK("remark");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The key of what it is called. */
        String word() {
            return word;
        }

        /** What the chapters of a book are counted as, in reading order: those below an appendix belong to it. */
        static Stream<Kind> ofChapters(Publication book) {
            return book.entries().stream()
                    .flatMap(
                            entry -> entry instanceof Part part ? part.chapters().stream() : Stream.of((Chapter) entry))
                    .flatMap(chapter -> ofChapters(chapter, CHAPTER));
        }

        private static Stream<Kind> ofChapters(Chapter chapter, Kind outer) {
            Kind own = chapter.role() == Role.APPENDIX ? APPENDIX : outer;
            return Stream.concat(Stream.of(own), chapter.chapters().stream().flatMap(below -> ofChapters(below, own)));
        }
    }

    /** This place under another identifier. */
    Place called(String id, SourceRange at) {
        return new Place(chapter, id, kind, number, name, at);
    }

    /** Whether it is a chapter as a whole, or something before its first section. */
    boolean isChapter() {
        return kind == Kind.CHAPTER || kind == Kind.APPENDIX;
    }

    /** What a reference to it says: its number, else its name. */
    String text(Words words) {
        return number.isEmpty() ? name : words.numbered(kind.word(), number);
    }
}
