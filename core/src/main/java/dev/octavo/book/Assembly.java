package dev.octavo.book;

import dev.octavo.book.Numbering.Scheme;
import dev.octavo.book.Place.Kind;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.render.Words;
import dev.octavo.report.DiagnosticSink;
import dev.octavo.source.LanguageGuess;
import java.util.Iterator;

/** One publication on its way through the assembler: counted, then linked. */
final class Assembly {

    private final Publication publication;
    private final Numbering numbering;
    private final boolean linksTerms;
    private final DiagnosticSink findings;
    private final Words words;
    private final boolean isBook;
    private final Wanted wanted;
    private final Places places = new Places();

    /**
     * The assembling of one publication.
     *
     * @param linksTerms whether terms of the glossary are linked where they are not marked, too
     */
    Assembly(Publication publication, Numbering numbering, boolean linksTerms, DiagnosticSink findings) {
        this.publication = publication;
        this.numbering = numbering;
        this.linksTerms = linksTerms;
        this.findings = findings;
        this.words = Words.of(publication
                .metadata()
                .language()
                .or(() -> LanguageGuess.of(publication))
                .orElse(Metadata.DEFAULT_LANGUAGE));
        this.isBook = publication.single().isEmpty();
        this.wanted = Wanted.by(publication);
    }

    Publication run() {
        Publication counted = counted(isBook ? ordered() : publication);
        places.reportRepeated(findings);
        Publication referred = referred(counted);
        return isBook ? completed(referred) : referred;
    }

    /** The chapters of a book, all that it will have, each with its name and its number. */
    private Publication ordered() {
        Publication named = ChapterIds.given(BookIndex.placed(publication, wanted, words), findings);
        return ChapterNumbers.given(named, numbering, words);
    }

    /** What a book has and an article has not. */
    private Publication completed(Publication book) {
        Publication indexed = new BookIndex(wanted, words, places, findings).written(book);
        Publication listed = FigureLists.filled(GlossaryLinks.linked(indexed, wanted, linksTerms, findings), words);
        return UnfilledChapters.titled(listed, words, findings);
    }

    private Publication counted(Publication book) {
        Counters counters = new Counters(numbering, wanted.kinds(), Scheme.PER_CHAPTER);
        Iterator<Kind> kinds = Kind.ofChapters(book).iterator();
        int[] index = {0};
        return book.withChapters(chapter ->
                new Counting(index[0]++, chapter, kinds.next(), isBook, numbering, counters, words, places).counted());
    }

    private Publication referred(Publication book) {
        Addresses addresses = new Addresses(book);
        Nearest nearest = new Nearest(places.ids());
        int[] index = {0};
        return book.withChapters(chapter ->
                chapter.withArticle(references(index[0]++, addresses, nearest).article(chapter.article())));
    }

    private References references(int chapter, Addresses addresses, Nearest nearest) {
        PlaceFinder finder = new PlaceFinder(chapter, places, addresses, nearest, findings);
        ChapterLinks links = new ChapterLinks(chapter, isBook, finder, places, addresses, words, findings);
        return new References(chapter, wanted, finder, links, addresses, words);
    }
}
