package dev.octavo.book;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Citation;
import dev.octavo.model.CrossReference;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Rewriter;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Text;
import dev.octavo.render.EquationNumbers;
import dev.octavo.render.LatexReferences;
import dev.octavo.render.LatexReferences.Form;
import dev.octavo.render.Words;
import dev.octavo.source.markdown.citation.CitationKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/** Makes links of the references in one chapter. */
final class References extends Rewriter {

    /** The class of a link whose text is made here. */
    static final String REFERENCE = "reference";

    /** The class of a link that is printed with the number of the page it leads to. */
    static final String PAGE = "page";

    private final int chapter;
    private final Wanted wanted;
    private final PlaceFinder finder;
    private final ChapterLinks links;
    private final Addresses addresses;
    private final Words words;
    private SourceRange at = SourceRange.NONE;
    private boolean inLink;

    /**
     * The references of one chapter.
     *
     * @param chapter which of the chapters it is, from 0
     */
    References(int chapter, Wanted wanted, PlaceFinder finder, ChapterLinks links, Addresses addresses, Words words) {
        this.chapter = chapter;
        this.wanted = wanted;
        this.finder = finder;
        this.links = links;
        this.addresses = addresses;
        this.words = words;
    }

    @Override
    protected Section section(Section section) {
        SourceRange outer = at;
        at = section.at();
        Section changed = super.section(section);
        at = outer;
        return changed;
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
        } else if (inline instanceof Image image && mayRefer(image.alternative())) {
            return List.of(said(image));
        } else if (inline instanceof Link link) {
            return links.checked(withReferencesInside(link));
        } else if (wanted.mayHoldLatex() && inline instanceof Text text && LatexReferences.mayBeIn(text.text())) {
            return LatexReferences.replaced(text.text(), Text::new, this::latex);
        }
        return super.inline(inline);
    }

    private static boolean mayRefer(String alternative) {
        return alternative.indexOf('@') >= 0 || LatexReferences.mayBeIn(alternative);
    }

    /** A picture whose alternative text names places, which are called there as they are elsewhere. */
    private Image said(Image image) {
        String latex = String.join(
                "",
                LatexReferences.replaced(
                        image.alternative(), text -> text, (label, form) -> called(label, form, image)));
        String alternative = BracketedReferences.REFERENCE
                .matcher(latex)
                .replaceAll(name -> Matcher.quoteReplacement(called(name.group(1), image)));
        return new Image(image.source(), alternative, image.title(), image.attributes(), image.at());
    }

    private Optional<String> called(String label, Form form, Image image) {
        Optional<Place> place = finder.first(label);
        if (place.isEmpty()) {
            finder.reportMissing(label, image.at());
        }
        return place.map(found -> text(found, form));
    }

    private String called(String name, Image image) {
        Optional<Place> place = CitationKey.isPlace(name) ? finder.first(name) : Optional.empty();
        if (place.isEmpty() && CitationKey.isPlace(name)) {
            finder.reportMissing(name, image.at());
        }
        return place.map(found -> found.text(words)).orElse("@" + name);
    }

    private static boolean isPageReference(Span span) {
        return span.content().size() == 1 && span.content().get(0) instanceof CrossReference;
    }

    /** A reference, and the words that stand behind it without a space. */
    private List<Inline> reference(CrossReference reference) {
        String id = CitationKey.endings(reference.id()).stream()
                .filter(finder::isPlace)
                .findFirst()
                .orElse(reference.id());
        Inline made = reference(new CrossReference(id, reference.at()), Attributes.NONE, name -> false);
        String behind = reference.id().substring(id.length());
        return behind.isEmpty() ? List.of(made) : List.of(made, new Text(behind));
    }

    /** @param isNamed whether the author has written what a text begins with, so that the number is enough */
    private Inline reference(CrossReference reference, Attributes attributes, Predicate<String> isNamed) {
        String id = reference.id();
        Optional<Place> place = finder.find(id, reference.at());
        if (place.isEmpty()) {
            finder.reportMissing(id, reference.at());
            Text written = new Text(CitationKey.isPlace(id) ? "@" + id : id);
            return attributes.isEmpty() ? written : new Span(List.of(written), attributes);
        }
        String number = place.get().number();
        String whole = place.get().text(words);
        String text = !number.isEmpty() && isNamed.test(whole) ? number : whole;
        boolean capital = CitationKey.isPlace(id) && Character.isUpperCase(id.codePointAt(0));
        return made(place.get(), capital ? Words.capitalized(text) : text, attributes, reference.at());
    }

    private Inline made(Place place, String text, Attributes attributes, SourceRange where) {
        List<Inline> content = List.of(new Text(text));
        if (inLink) {
            return attributes.isEmpty() ? content.get(0) : new Span(content, attributes);
        }
        Attributes marked = Attributes.classes(REFERENCE).and(attributes);
        return new Link(addresses.of(place, chapter), "", content, marked, where);
    }

    private Link withReferencesInside(Link link) {
        boolean outer = inLink;
        inLink = true;
        Link inside = (Link) super.inline(link).get(0);
        inLink = outer;
        return inside;
    }

    /** What LaTeX would put for a label; empty where nothing is called so. */
    private Optional<Inline> latex(String label, Form form) {
        Optional<Place> place = finder.first(label);
        if (place.isEmpty()) {
            finder.reportMissing(label, at);
        }
        return place.map(found -> made(found, text(found, form), Attributes.NONE, at));
    }

    /** What is not counted is called by its name. */
    private String text(Place place, Form form) {
        if (place.number().isEmpty()) {
            return place.name();
        }
        return switch (form) {
            case NUMBER -> EquationNumbers.bare(place.number());
            case ENCLOSED -> place.number();
            case NAMED -> place.text(words);
            case CAPITALIZED -> Words.capitalized(place.text(words));
        };
    }
}
