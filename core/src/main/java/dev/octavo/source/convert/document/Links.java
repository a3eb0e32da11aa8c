package dev.octavo.source.convert.document;

import dev.octavo.model.Attributes;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.source.address.Urls;
import dev.octavo.source.text.Findings;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether links and pictures may stand in a passage of a document, and lead to an address. */
public final class Links {

    private final Addresses addresses;
    private final Budget budget;
    private final Findings findings;
    private boolean withinLink;

    Links(Addresses addresses, Budget budget, Findings findings) {
        this.addresses = addresses;
        this.budget = budget;
        this.findings = findings;
    }

    /** Whether a link may stand here and lead there; when not, its text stands alone. */
    public boolean mayLink(String destination, String title, SourceRange at) {
        return !withinLink && takeReference(destination, title, at) && isAllowed(destination, at);
    }

    /** Whether what is converted stands in a link. */
    public boolean isWithinLink() {
        return withinLink;
    }

    /** Converts what a link holds, in which no other link may stand. */
    public <T> T withinLink(Supplier<T> content) {
        withinLink = true;
        try {
            return content.get();
        } finally {
            withinLink = false;
        }
    }

    /** A picture, or its alternative text where it may not be shown. */
    public List<Inline> image(String source, String alternative, String title, Attributes attributes, SourceRange at) {
        if (!takeReference(source, title, at) || !isAllowed(source, at)) {
            return alternative.isEmpty() ? List.of() : List.of(new Text(alternative));
        }
        return List.of(new Image(addresses.picture(source), alternative, title, attributes, at));
    }

    /** Asked first, as looking at a long address takes its time, too. */
    private boolean takeReference(String destination, String title, SourceRange at) {
        return budget.takeReference(destination.length() + title.length(), at);
    }

    private boolean isAllowed(String destination, SourceRange at) {
        Optional<String> meant = addresses.meant(destination);
        if (meant.isEmpty()) {
            findings.warning("template-address", "an address that only its own generator knows: " + destination, at);
            return false;
        }
        boolean allowed = Urls.isAllowed(meant.get());
        if (!allowed) {
            findings.warning("url-refused", "not linked, as it could run a program: " + destination, at);
        }
        return allowed;
    }
}
