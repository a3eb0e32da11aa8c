package dev.octavo.book;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Citation;
import dev.octavo.model.CrossReference;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Rewriter;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Text;
import dev.octavo.render.Fragments;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import dev.octavo.source.markdown.CitationKey;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes links of the references in one chapter, and looks whether its links within the publication lead anywhere. */
final class References extends Rewriter {

    /** The class of a link whose text is made here. */
    static final String REFERENCE = "reference";

    /** The class of a link that is printed with the number of the page it leads to. */
    static final String PAGE = "page";

    /** A path to a text that nobody but Octavo would read, or to a folder, which has nothing to show. */
    private static final Pattern SOURCE = Pattern.compile(
            "(?![A-Za-z][A-Za-z0-9+.-]*:|//)(?:[^?#]*\\.(?:md|markdown|mdx|qmd|rmd|ipynb)|[^?#/][^?#]*/)(?:[?#].*)?",
            Pattern.CASE_INSENSITIVE);

    private final int chapter;
    private final boolean isBook;
    private final Wanted wanted;
    private final Places places;
    private final Addresses addresses;
    private final Words words;
    private final Nearest nearest;
    private final DiagnosticSink findings;
    private SourceRange at = SourceRange.NONE;
    private boolean inLink;

    /**
     * The references of one chapter.
     *
     * @param chapter which of the chapters it is, from 0
     * @param isBook whether it is one of a book; the links of an article alone are looked at where it is rendered
     */
    References(
            int chapter,
            boolean isBook,
            Wanted wanted,
            Places places,
            Addresses addresses,
            Words words,
            Nearest nearest,
            DiagnosticSink findings) {
        this.chapter = chapter;
        this.isBook = isBook;
        this.wanted = wanted;
        this.places = places;
        this.addresses = addresses;
        this.words = words;
        this.nearest = nearest;
        this.findings = findings;
    }

    @Override
    protected Block block(Block block) {
        SourceRange outer = at;
        at = block.at();
        Block changed = super.block(block);
        at = outer;
        return changed;
    }

    @Override
    protected List<Inline> inline(Inline inline) {
        if (inline instanceof CrossReference reference) {
            return reference(reference);
        } else if (inline instanceof Citation citation && BracketedReferences.isOne(citation)) {
            return BracketedReferences.written(
                    citation,
                    (reference, work) ->
                            reference(reference, Attributes.NONE, name -> BracketedReferences.isNamed(work, name)));
        } else if (inline instanceof Span span && isPageReference(span)) {
            return List.of(reference((CrossReference) span.content().get(0), span.attributes(), name -> false));
        } else if (inline instanceof Image image && image.alternative().indexOf('@') >= 0) {
            return List.of(said(image));
        } else if (inline instanceof Link link) {
            return link(link);
        } else if (wanted.mayHoldLatex() && inline instanceof Text text && LatexReferences.mayBeIn(text)) {
            return LatexReferences.replaced(text.text(), this::latex);
        }
        return super.inline(inline);
    }

    /** A picture whose alternative text names places, which are called there as they are elsewhere. */
    private Image said(Image image) {
        String alternative = BracketedReferences.REFERENCE
                .matcher(image.alternative())
                .replaceAll(name -> Matcher.quoteReplacement(called(name.group(1), image)));
        return new Image(image.source(), alternative, image.title(), image.attributes(), image.at());
    }

    private String called(String name, Image image) {
        Optional<Place> place = CitationKey.isPlace(name) ? first(name) : Optional.empty();
        if (place.isEmpty() && CitationKey.isPlace(name)) {
            report("reference-missing", "nothing is called " + name, nearest.hint(name), image.at());
        }
        return place.map(found -> found.text(words)).orElse("@" + name);
    }

    private static boolean isPageReference(Span span) {
        return span.content().size() == 1 && span.content().get(0) instanceof CrossReference;
    }

    /** A reference, and the words that stand behind it without a space. */
    private List<Inline> reference(CrossReference reference) {
        String id = CitationKey.endings(reference.id()).stream()
                .filter(this::isPlace)
                .findFirst()
                .orElse(reference.id());
        Inline made = reference(new CrossReference(id, reference.at()), Attributes.NONE, name -> false);
        String behind = reference.id().substring(id.length());
        return behind.isEmpty() ? List.of(made) : List.of(made, new Text(behind));
    }

    private boolean isPlace(String id) {
        return places.in(chapter, id).isPresent() || !places.anywhere(id).isEmpty();
    }

    /** @param isNamed whether the author has written what a text begins with, so that the number is enough */
    private Inline reference(CrossReference reference, Attributes attributes, Predicate<String> isNamed) {
        String id = reference.id();
        Optional<Place> place = find(id, reference.at());
        if (place.isEmpty()) {
            report("reference-missing", "nothing is called " + id, nearest.hint(id), reference.at());
            Text written = new Text(CitationKey.isPlace(id) ? "@" + id : id);
            return attributes.isEmpty() ? written : new Span(List.of(written), attributes);
        }
        String number = place.get().number();
        String whole = place.get().text(words);
        String text = !number.isEmpty() && isNamed.test(whole) ? number : whole;
        boolean capital = CitationKey.isPlace(id) && Character.isUpperCase(id.codePointAt(0));
        return made(place.get(), capital ? capitalized(text) : text, attributes, reference.at());
    }

    /** What is called so: in this chapter, else in any; the title or the beginning of one, too. */
    private Optional<Place> find(String fragment, SourceRange where) {
        Optional<Place> here = places.in(chapter, fragment);
        if (here.isPresent()) {
            return here;
        }
        List<Place> elsewhere = places.anywhere(fragment);
        if (elsewhere.isEmpty()) {
            return places.titled(fragment, chapter);
        }
        if (elsewhere.size() > 1) {
            String hint = "the first is meant; name the file for another: " + addresses.of(elsewhere.get(1), chapter);
            report("reference-ambiguous", "more than one place is called " + fragment, hint, where);
        }
        return Optional.of(elsewhere.get(0));
    }

    private Inline made(Place place, String text, Attributes attributes, SourceRange where) {
        List<Inline> content = List.of(new Text(text));
        if (inLink) {
            return attributes.isEmpty() ? content.get(0) : new Span(content, attributes);
        }
        Attributes marked = Attributes.classes(REFERENCE).and(attributes);
        return new Link(addresses.of(place, chapter), "", content, marked, where);
    }

    private static String capitalized(String text) {
        int end = text.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(text.codePointAt(0))) + text.substring(end);
    }

    private List<Inline> link(Link link) {
        boolean outer = inLink;
        inLink = true;
        Link inside = (Link) super.inline(link).get(0);
        inLink = outer;
        int sign = link.destination().indexOf('#');
        if (sign == 0) {
            return isBook ? toPlace(inside) : List.of(inside);
        }
        OptionalInt target = addresses.chapter(link);
        if (target.isPresent()) {
            String fragment = sign < 0 ? "" : link.destination().substring(sign + 1);
            return List.of(toChapter(target.getAsInt(), fragment, inside));
        }
        if (isBook && SOURCE.matcher(link.destination()).matches()) {
            report(
                    "link-unresolved",
                    "not a part of the book: " + link.destination(),
                    "its text stands without a link",
                    link.at());
            return unlinked(inside);
        }
        return List.of(inside);
    }

    /** A link to something in this chapter may mean what another has. */
    private List<Inline> toPlace(Link link) {
        String fragment = link.destination().substring(1);
        Optional<Place> place = find(fragment, link.at());
        if (place.isEmpty()) {
            report("link-broken", "nothing here is called " + link.destination(), nearest.hint(fragment), link.at());
            return unlinked(link);
        }
        boolean isHere = place.get().chapter() == chapter;
        return List.of(named(isHere ? link.destination() : addresses.of(place.get(), chapter), place.get(), link));
    }

    private Inline toChapter(int target, String fragment, Link link) {
        Place whole = places.chapter(target);
        if (Fragments.isTop(fragment, whole.name())) {
            return named(link.destination(), places.in(target, fragment).orElse(whole), link);
        }
        Optional<Place> place = places.in(target, fragment);
        if (place.isEmpty()) {
            report("link-broken", "nothing there is called #" + fragment, nearest.hint(fragment), link.at());
            return named(link.destination().replaceFirst("#.*", ""), whole, link);
        }
        return named(link.destination(), place.get(), link);
    }

    /** The link to a destination, by the name of the place where it has no text of its own. */
    private Inline named(String destination, Place place, Link link) {
        boolean isSilent = link.content().isEmpty();
        if (!isSilent && destination.equals(link.destination())) {
            return link;
        }
        return new Link(
                destination,
                link.title(),
                isSilent ? List.of(new Text(place.text(words))) : link.content(),
                isSilent ? Attributes.classes(REFERENCE).and(link.attributes()) : link.attributes(),
                link.at());
    }

    private static List<Inline> unlinked(Link link) {
        List<Inline> content = link.content().isEmpty() ? List.of(new Text(link.destination())) : link.content();
        return link.attributes().isEmpty() ? content : List.of(new Span(content, link.attributes()));
    }

    /** What is called so, here before elsewhere. */
    private Optional<Place> first(String name) {
        return places.in(chapter, name).or(() -> places.anywhere(name).stream().findFirst());
    }

    /** The number of what LaTeX would put it for; empty where nothing counted is called so. */
    private Optional<Inline> latex(String label, boolean isEnclosed) {
        Optional<Place> place = first(label);
        if (place.isEmpty()) {
            report("reference-missing", "nothing is called " + label, nearest.hint(label), at);
        }
        return place.filter(found -> !found.number().isEmpty())
                .map(found -> made(found, LatexReferences.number(found, isEnclosed), Attributes.NONE, at));
    }

    private void report(String code, String message, String hint, SourceRange where) {
        findings.report(Diagnostic.warning(code, message, where).withHint(hint));
    }
}
