package dev.octavo.pdf.text;

import dev.octavo.html.HtmlOut;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Prints the addresses of a chapter's links to the web, each once. */
public final class WebAddresses {

    private final Set<String> printed = new HashSet<>();

    /** Writes the address of a link that was just written as a note at the foot of the page. */
    public void asNote(Link link, HtmlOut out) {
        toPrint(link, out).ifPresent(address -> out.element("div")
                .classes("footnote")
                .attribute("data-address", "true")
                .attribute("data-number", "")
                .containing(() -> linked(link, address, out)));
    }

    /** Writes the address of a link that was just written in brackets. */
    public void inText(Link link, HtmlOut out) {
        toPrint(link, out).ifPresent(address -> {
            out.text(" (");
            linked(link, address, out);
            out.text(")");
        });
    }

    private static void linked(Link link, String address, HtmlOut out) {
        out.element("a")
                .classes("address")
                .attribute("href", out.address(link).orElse(""))
                .containing(address);
    }

    private Optional<String> toPrint(Link link, HtmlOut out) {
        String destination = link.destination();
        String address = printable(destination);
        boolean toTheWeb =
                destination.matches("(?is)https?://.+") && out.address(link).isPresent();
        boolean told = printable(Nodes.text(link.content()).strip()).equals(address);
        return toTheWeb && !told && printed.add(address) ? Optional.of(address) : Optional.empty();
    }

    private static String printable(String address) {
        return address.replaceFirst("(?i)^https://", "").replaceFirst("/$", "");
    }
}
