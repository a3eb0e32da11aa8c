package dev.octavo.source.convert.weave;

import dev.octavo.model.SourceRange;
import dev.octavo.source.convert.component.TopicElements;
import dev.octavo.source.text.Findings;
import java.util.HashSet;
import java.util.Set;

/** Tells of tags whose names are those of no element of HTML. */
final class UnknownElements {

    private final TopicElements topic;
    private final Findings findings;
    private final Set<String> namespaced = new HashSet<>();

    UnknownElements(TopicElements topic, Findings findings) {
        this.topic = topic;
        this.findings = findings;
    }

    /** Whether the text is a topic, which is XML: each of its elements may end where it begins. */
    boolean isInTopic() {
        return topic.isTopic();
    }

    /** Whether a name is that of an element of a topic, if the text is one. */
    boolean areOfTopic(String name) {
        return topic.row(name).isPresent();
    }

    /** Tells of a tag that is left out; of one of a word processor once for all of its name, since each paragraph may have one. */
    void tellLeftOut(String name, SourceRange at) {
        if (name.indexOf(':') < 0) {
            String problem = "the component " + name + " is left out, what is inside it is kept";
            findings.warning("html-component", problem, at);
        } else if (namespaced.add(name)) {
            findings.info("html-dropped", name + " is left out wherever it stands, its text is kept", at);
        }
    }

    /** Tells of what only looks like a tag. */
    void tellShown(String name, SourceRange at) {
        findings.info("html-unknown", "shown as text, as HTML has no such element: " + name, at);
    }
}
