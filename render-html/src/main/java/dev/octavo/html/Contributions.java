package dev.octavo.html;

import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who helped to make a text, by what they did: a line for each kind of help, in the order in which they are told. */
public final class Contributions {

    private final Metadata metadata;
    private final Labels labels;

    /**
     * The helpers of a text.
     *
     * @param metadata tell them
     * @param labels the words for what they did
     */
    public Contributions(Metadata metadata, Labels labels) {
        this.metadata = metadata;
        this.labels = labels;
    }

    /** The lines, "Edited by Ann"; none where nobody with a name helped. */
    public List<String> lines() {
        Map<String, String> names = metadata.contributors().stream()
                .filter(person -> !person.name().isEmpty())
                .collect(Collectors.groupingBy(
                        Person::role, LinkedHashMap::new, Collectors.mapping(Person::name, Collectors.joining(", "))));
        return names.entrySet().stream()
                .map(each -> labels.contribution(each.getKey(), each.getValue()))
                .toList();
    }
}
