package dev.octavo.book;

import dev.octavo.book.Place.Kind;
import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.Citation;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.CrossReference;
import dev.octavo.model.Figure;
import dev.octavo.model.Image;
import dev.octavo.model.Link;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Role;
import dev.octavo.model.Table;
import dev.octavo.model.Text;
import dev.octavo.render.Equation;
import dev.octavo.render.Fragments;
import dev.octavo.render.LatexReferences;
import dev.octavo.source.markdown.citation.CitationKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds out in one walk what a publication wants of its assembling: which kinds of things it refers to by their numbers, and
 * whether it marks anything for an index or a glossary.
 */
final class Wanted {

    /** What several tables are called under one caption, and several listings. */
    private static final Pattern TABLES = Pattern.compile("(?i:tbl|tab)[:-].+");

    private static final Pattern LISTINGS = Pattern.compile("(?i:lst)[:-].+");

    private final Set<String> referred = new HashSet<>();
    private final List<Block> countable = new ArrayList<>();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    private final Set<String> classes = new HashSet<>();
    private boolean mayHoldLatex;

    private Wanted() {}

    /** What a publication wants. */
    static Wanted by(Publication publication) {
        Wanted wanted = new Wanted();
        publication.articles().forEach(article -> Nodes.stream(article).forEach(wanted::add));
        wanted.countable.forEach(wanted::addKind);
        publication.chapters().forEach(chapter -> wanted.addList(chapter.role()));
        return wanted;
    }

    /** The kinds that something refers to, or that are to be listed. */
    Set<Kind> kinds() {
        return kinds;
    }

    /** Whether anything is marked with a class. */
    boolean marks(String name) {
        return classes.contains(name);
    }

    /** What a block is counted as; empty for a block that never is. */
    static Optional<Kind> kind(Block block) {
        if (block instanceof Figure figure) {
            return Optional.of(kind(figure));
        } else if (block instanceof Table) {
            return Optional.of(Kind.TABLE);
        }
        return block instanceof MathBlock ? Optional.of(Kind.EQUATION) : Theorems.kind(block);
    }

    private static Kind kind(Figure figure) {
        Block only = figure.body().size() == 1 ? figure.body().get(0) : figure;
        String id = figure.attributes().id();
        if (only instanceof Table || TABLES.matcher(id).matches()) {
            return Kind.TABLE;
        }
        return only instanceof CodeBlock || LISTINGS.matcher(id).matches() ? Kind.LISTING : Kind.FIGURE;
    }

    /** Whether an article has places that are referred to without a text of one's own, or theorems. */
    static boolean concerns(Article article) {
        return Nodes.holds(article, Wanted::concerns);
    }

    private static boolean concerns(Node node) {
        return node instanceof Text text // most nodes are
                ? holdsLatex(text.text())
                : node instanceof CrossReference
                        || BracketedReferences.isOne(node)
                        || Theorems.isOne(node)
                        || holdsLatex(words(node));
    }

    private static boolean holdsLatex(String text) {
        return LatexReferences.mayBeIn(text)
                && LatexReferences.in(text).findAny().isPresent();
    }

    private static String words(Node node) {
        return node instanceof Text text ? text.text() : node instanceof Image image ? image.alternative() : "";
    }

    /** Whether any text looks as if it referred to something in LaTeX's way. */
    boolean mayHoldLatex() {
        return mayHoldLatex;
    }

    private void add(Node node) {
        List<String> names = node.attributes().classes();
        if (!names.isEmpty()) {
            classes.addAll(names);
        }
        if (node instanceof Block block) {
            if (kind(block).isPresent()) {
                countable.add(block);
            }
        } else {
            addReference(node);
        }
    }

    private void addReference(Node node) {
        if (node instanceof CrossReference reference) {
            CitationKey.endings(reference.id()).forEach(id -> referred.add(Fragments.loose(id)));
        } else if (node instanceof Citation citation && BracketedReferences.isOne(citation)) {
            citation.works().forEach(place -> referred.add(Fragments.loose(place.key())));
        } else if (node instanceof Link link && isReference(link)) {
            String fragment = link.destination().substring(link.destination().indexOf('#') + 1);
            referred.add(Fragments.loose(Fragments.decoded(fragment)));
        } else {
            addLatex(words(node));
        }
    }

    private void addLatex(String text) {
        if (LatexReferences.mayBeIn(text)) {
            LatexReferences.in(text).forEach(label -> {
                mayHoldLatex = true;
                referred.add(Fragments.loose(label));
            });
        }
    }

    /** Whether a link has no text of its own, or got it when it was assembled before. */
    private static boolean isReference(Link link) {
        return link.content().isEmpty() || link.attributes().classes().contains(References.REFERENCE);
    }

    private void addKind(Block block) {
        if (block instanceof MathBlock math) {
            Equation.of(math.tex()).rows().stream()
                    .flatMap(row -> row.labels().stream())
                    .filter(this::isReferred)
                    .forEach(label -> kinds.add(Kind.EQUATION));
        }
        if (isReferred(block.attributes().id())) {
            kind(block).ifPresent(kinds::add);
        }
    }

    private boolean isReferred(String id) {
        return !id.isEmpty() && referred.contains(Fragments.loose(id));
    }

    private void addList(Role role) {
        if (role == Role.LIST_OF_FIGURES) {
            kinds.add(Kind.FIGURE);
        } else if (role == Role.LIST_OF_TABLES) {
            kinds.add(Kind.TABLE);
        }
    }
}
