package dev.octavo.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives sections identifiers: the one that was asked for where it is free, else one made from the title. */
final class SectionIds {

    private final Set<String> taken = new HashSet<>();

    private SectionIds() {}

    static List<Section> assign(List<Section> sections) {
        return new SectionIds().assigned(sections);
    }

    private List<Section> assigned(List<Section> sections) {
        return sections.stream().map(this::assigned).toList();
    }

    private Section assigned(Section section) {
        String wanted = section.id().isEmpty() ? Slug.of(Nodes.text(section.title())) : section.id();
        Attributes attributes = section.attributes().withId(free(wanted.isEmpty() ? "section" : wanted));
        return new Section(
                section.level(),
                section.title(),
                attributes,
                section.body(),
                assigned(section.sections()),
                section.at());
    }

    private String free(String wanted) {
        String id = wanted;
        for (int n = 1; !taken.add(id); n++) {
            id = wanted + "-" + n;
        }
        return id;
    }
}
