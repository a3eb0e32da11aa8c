package dev.octavo.html;

import dev.octavo.model.Link;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.util.Optional;

/** Finds the addresses to which the links of an article lead. */
final class Destinations {

    private final Anchors anchors;
    private final HtmlTarget target;
    private final DiagnosticSink diagnostics;

    Destinations(Anchors anchors, HtmlTarget target, DiagnosticSink diagnostics) {
        this.anchors = anchors;
        this.target = target;
        this.diagnostics = diagnostics;
    }

    /** The address to write for a link; empty where it leads nowhere, which is reported where it should have. */
    Optional<String> of(Link link) {
        String destination = link.destination();
        if (destination.isBlank()) {
            return Optional.empty();
        } else if (destination.startsWith("#")) {
            return anchor(link);
        } else if (UrlText.isAbsolute(destination)) {
            return outside(link);
        }
        return target.relative(link);
    }

    private Optional<String> anchor(Link link) {
        String fragment = link.destination().substring(1);
        Optional<String> address = anchors.address(fragment, target).or(() -> target.addressElsewhere(fragment));
        if (address.isEmpty()) {
            diagnostics.report(
                    Diagnostic.warning("link-broken", "nothing here is called " + link.destination(), link.at()));
        }
        return address;
    }

    private Optional<String> outside(Link link) {
        Optional<String> legal = UrlText.legal(link.destination());
        if (legal.isEmpty()) {
            diagnostics.report(Diagnostic.warning(
                    "url-refused", "not an address that can be followed: " + link.destination(), link.at()));
        }
        return legal;
    }
}
