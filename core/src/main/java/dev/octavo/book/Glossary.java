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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The terms that the glossaries of a book explain, and where they do. */
final class Glossary {

    /**
     * An explanation.
     *
     * @param chapter the chapter it stands in, from 0
     * @param id the identifier of the term
     */
    record Explanation(int chapter, String id) {}

    private final Map<String, Explanation> byTerm = new LinkedHashMap<>();

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

    /** Where a term is explained, whatever its case. */
    Optional<Explanation> find(String term) {
        return Optional.ofNullable(byTerm.get(key(term)));
    }

    /** The terms, folded as {@link #key} does. */
    List<String> terms() {
        return List.copyOf(byTerm.keySet());
    }

    static String key(String term) {
        return term.strip().toLowerCase(Locale.ROOT);
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
            byTerm.putIfAbsent(key(text), new Explanation(index, id));
            return hasId ? term : List.of(new Span(term, Attributes.id(id)));
        }
    }
}
