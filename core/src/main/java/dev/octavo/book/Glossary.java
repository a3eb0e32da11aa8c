package dev.octavo.book;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.DefinitionList.Definition;
import dev.octavo.model.FreeIds;
import dev.octavo.model.Inline;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Rewriter;
import dev.octavo.model.Role;
import dev.octavo.model.Slug;
import dev.octavo.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The terms that the glossaries of a book explain, and where they do. */
final class Glossary {

    /**
     * An explanation.
     *
     * @param chapter the chapter it stands in, from 0
     * @param id the identifier of the term
     */
    record Explanation(int chapter, String id) {}

    private static final NavigableSet<Integer> NO_LENGTHS = new TreeSet<>();

    private final Map<String, Explanation> byTerm = new HashMap<>();

    /** How long the terms are that begin with a letter, the longest first. */
    private final Map<Integer, NavigableSet<Integer>> lengths = new HashMap<>();

    /** The book with identifiers for its explained terms, which this glossary knows from then on. */
    Publication named(Publication book) {
        int[] index = {0};
        return book.withChapters(chapter -> {
            int place = index[0]++;
            return chapter.role() == Role.GLOSSARY
                    ? chapter.withArticle(new Naming(place, chapter.article()).article())
                    : chapter;
        });
    }

    private void explain(String term, Explanation explanation) {
        String key = key(term);
        if (!key.isEmpty() && byTerm.putIfAbsent(key, explanation) == null) {
            lengths.computeIfAbsent(key.codePointAt(0), first -> new TreeSet<>(Comparator.reverseOrder()))
                    .add(key.length());
        }
    }

    /** Where a term is explained, whatever its case. */
    Optional<Explanation> find(String term) {
        return Optional.ofNullable(byTerm.get(key(term)));
    }

    /** Whether it explains nothing. */
    boolean isEmpty() {
        return byTerm.isEmpty();
    }

    /** The length of the longest term that a text has at a place, as words of their own; 0 where it has none. */
    int lengthAt(int start, String text) {
        if (start > 0 && Character.isLetterOrDigit(text.codePointBefore(start))) {
            return 0;
        }
        return lengths.getOrDefault(fold(text.codePointAt(start)), NO_LENGTHS).stream()
                .filter(length -> isEndOfWord(start + length, text))
                .filter(length -> byTerm.containsKey(fold(text.substring(start, start + length))))
                .findFirst()
                .orElse(0);
    }

    private static boolean isEndOfWord(int end, String text) {
        return end == text.length() || (end < text.length() && !Character.isLetterOrDigit(text.codePointAt(end)));
    }

    /** A term in whatever case it is written. */
    static String key(String term) {
        return fold(term.strip());
    }

    private static String fold(String text) {
        return text.codePoints()
                .map(Glossary::fold)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Letters that differ in case alone are one, and so are those that look alike in capitals, as the signs for micro and mu do. */
    private static int fold(int c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** Gives identifiers to the terms of one chapter. */
    private final class Naming extends Rewriter {

        private final int index;
        private final Article article;
        private final FreeIds ids;

        Naming(int index, Article article) {
            this.index = index;
            this.article = article;
            this.ids = FreeIds.beside(article);
        }

        Article article() {
            return article(article);
        }

        @Override
        protected Definition definition(Definition definition) {
            Definition inside = super.definition(definition);
            List<List<Inline>> terms = new ArrayList<>();
            inside.terms().forEach(term -> terms.add(named(term)));
            return new Definition(terms, inside.descriptions());
        }

        private List<Inline> named(List<Inline> term) {
            String text = Nodes.text(term);
            boolean hasId = term.size() == 1
                    && term.get(0) instanceof Span span
                    && !span.attributes().id().isEmpty();
            String id = hasId ? term.get(0).attributes().id() : ids.free("term-" + Slug.of(text));
            explain(text, new Explanation(index, id));
            return hasId ? term : List.of(new Span(term, Attributes.id(id)));
        }
    }
}
