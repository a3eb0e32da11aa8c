package dev.octavo.book;

import dev.octavo.model.Attributes;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Span;
import dev.octavo.model.Text;
import dev.octavo.render.Fragments;
import dev.octavo.render.Words;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import dev.octavo.source.SourceKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Looks whether the links of one chapter within the publication lead anywhere, and gives those without a text the name of their place. */
final class ChapterLinks {

    private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*", Pattern.DOTALL);
    private static final Pattern QUERY = Pattern.compile("[?#].*", Pattern.DOTALL);

    private final int chapter;
    private final boolean isBook;
    private final PlaceFinder finder;
    private final Places places;
    private final Addresses addresses;
    private final Words words;
    private final DiagnosticSink findings;

    /**
     * The links of one chapter.
     *
     * @param chapter which of the chapters it is, from 0
     * @param isBook whether it is one of a book; the links of an article alone are looked at where it is rendered
     */
    ChapterLinks(
            int chapter,
            boolean isBook,
            PlaceFinder finder,
            Places places,
            Addresses addresses,
            Words words,
            DiagnosticSink findings) {
        this.chapter = chapter;
        this.isBook = isBook;
        this.finder = finder;
        this.places = places;
        this.addresses = addresses;
        this.words = words;
        this.findings = findings;
    }

    /** What a link becomes: itself, with a destination and a text that it may lack; its text alone where it leads nowhere. */
    List<Inline> checked(Link link) {
        int sign = link.destination().indexOf('#');
        if (sign == 0) {
            return isBook ? toPlace(link) : List.of(link);
        }
        OptionalInt target = addresses.chapter(link);
        if (target.isPresent()) {
            String fragment = sign < 0 ? "" : link.destination().substring(sign + 1);
            return List.of(toChapter(target.getAsInt(), fragment, link));
        }
        if (isBook && isSource(link.destination())) {
            findings.report(
                    Diagnostic.warning("link-unresolved", "not a part of the book: " + link.destination(), link.at())
                            .withHint("its text stands without a link"));
            return unlinked(link);
        }
        return List.of(link);
    }

    /** Whether an address is that of a text, which nobody but Octavo would read, or of a folder, which has nothing to show. */
    private static boolean isSource(String address) {
        String path = QUERY.matcher(address).replaceFirst("");
        boolean isFolder = path.endsWith("/") && !path.startsWith("/");
        return !ELSEWHERE.matcher(address).matches() && (isFolder || SourceKind.isText(path));
    }

    /** A link to something in this chapter may mean what another has. */
    private List<Inline> toPlace(Link link) {
        String fragment = link.destination().substring(1);
        Optional<Place> place = finder.find(fragment, link.at());
        if (place.isEmpty()) {
            reportBroken("nothing here is called " + link.destination(), fragment, link);
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
            reportBroken("nothing there is called #" + fragment, fragment, link);
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
                isSilent ? Attributes.classes(References.REFERENCE).and(link.attributes()) : link.attributes(),
                link.at());
    }

    private static List<Inline> unlinked(Link link) {
        List<Inline> content = link.content().isEmpty() ? List.of(new Text(link.destination())) : link.content();
        return link.attributes().isEmpty() ? content : List.of(new Span(content, link.attributes()));
    }

    private void reportBroken(String message, String fragment, Link link) {
        findings.report(Diagnostic.warning("link-broken", message, link.at()).withHint(finder.hint(fragment)));
    }
}
