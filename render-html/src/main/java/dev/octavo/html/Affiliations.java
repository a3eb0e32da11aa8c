package dev.octavo.html;

import dev.octavo.model.Attributes;
import dev.octavo.model.HardBreak;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the authors of a text work: a line for all of them who are at the same place, else one for each with the name before it.
 * Who tells nothing but an address for mail is not shown, since many tell it for a machine.
 */
public final class Affiliations {

    private static final String AFTER_NAME = " – ";

    private final List<Person> authors;

    /** The lines of a text. */
    public Affiliations(Metadata metadata) {
        this.authors = metadata.authors().stream()
                .filter(person -> !person.name().isEmpty())
                .toList();
    }

    /** The lines as words alone; none where nobody tells a place. */
    public List<String> lines() {
        return isShared()
                ? List.of(authors.get(0).affiliation())
                : authors.stream()
                        .filter(person -> !person.affiliation().isEmpty())
                        .map(person -> name(person) + person.affiliation())
                        .toList();
    }

    /** The lines with the addresses for mail and the ORCID iDs behind them, as links; empty where there is nothing to tell. */
    List<Inline> content() {
        List<Inline> content = new ArrayList<>();
        boolean shared = isShared();
        if (shared) {
            content.add(new Text(authors.get(0).affiliation()));
        }
        for (Person person : authors) {
            List<Inline> about = about(person, shared ? "" : person.affiliation());
            if (!about.isEmpty()) {
                content.addAll(content.isEmpty() ? List.of() : List.of(new HardBreak()));
                content.add(new Text(name(person)));
                content.addAll(about);
            }
        }
        return content;
    }

    /** Whether several are at one place. */
    private boolean isShared() {
        return authors.size() > 1
                && !authors.get(0).affiliation().isEmpty()
                && authors.stream().map(Person::affiliation).distinct().count() == 1;
    }

    /** What stands before somebody's place; nothing where there is one author, whom the byline names. */
    private String name(Person person) {
        return authors.size() > 1 ? person.name() + AFTER_NAME : "";
    }

    private static List<Inline> about(Person person, String affiliation) {
        boolean isScholar = !person.affiliation().isEmpty() || !person.orcid().isEmpty();
        Stream<Inline> place = affiliation.isEmpty() ? Stream.of() : Stream.of(new Text(affiliation));
        Stream<Inline> mail = isScholar && !person.email().isEmpty()
                ? Stream.of(link("mailto:" + person.email(), person.email()))
                : Stream.of();
        String orcid = "https://orcid.org/" + person.orcid();
        Stream<Inline> id = person.orcid().isEmpty() ? Stream.of() : Stream.of(link(orcid, orcid));
        return Stream.of(place, mail, id)
                .flatMap(each -> each)
                .flatMap(each -> Stream.of(new Text(", "), each))
                .skip(1)
                .toList();
    }

    private static Inline link(String address, String text) {
        return new Link(address, "", List.of(new Text(text)), Attributes.NONE, SourceRange.NONE);
    }
}
