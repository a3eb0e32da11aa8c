package dev.octavo.pdf.font;

import dev.octavo.model.Block;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Publication;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Tells which characters no font has, once for each script. */
public final class MissingGlyphs {

    private static final int MOST_SHOWN = 8;

    private final Publication publication;
    private final FontPlan plan;

    public MissingGlyphs(Publication publication, FontPlan plan) {
        this.publication = publication;
        this.plan = plan;
    }

    /** Reports them. */
    public void report(DiagnosticSink diagnostics) {
        TreeMap<UnicodeScript, StringBuilder> scripts = new TreeMap<>();
        plan.missing().stream().forEach(c -> scripts.computeIfAbsent(UnicodeScript.of(c), script -> new StringBuilder())
                .appendCodePoint(c));
        scripts.forEach((script, characters) -> diagnostics.report(missing(script, characters.toString())));
    }

    private Diagnostic missing(UnicodeScript script, String characters) {
        int count = characters.codePointCount(0, characters.length());
        String some = count <= MOST_SHOWN
                ? characters
                : characters.substring(0, characters.offsetByCodePoints(0, MOST_SHOWN)) + "…";
        return Diagnostic.warning(
                        "glyph-missing",
                        "no font has " + count + " of the characters (" + script + "): " + some,
                        place(characters))
                .withHint("a box is printed for each; add a font that has them, or install one" + unusable());
    }

    private String unusable() {
        Set<String> obstacles = plan.obstacles();
        return obstacles.isEmpty() ? "" : "; found but of no use: " + String.join(", ", obstacles);
    }

    /** Where the first of some characters stands: its block, since text itself has no place. */
    private SourceRange place(String characters) {
        return publication.articles().stream()
                .flatMap(Nodes::stream)
                .map(node -> place(node, characters))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(SourceRange.NONE);
    }

    private static Optional<SourceRange> place(Node node, String characters) {
        boolean isLeaf = node instanceof Paragraph || node instanceof CodeBlock || node instanceof Table;
        return isLeaf && hasAny(Nodes.text(List.of(node)), characters)
                ? Optional.of(((Block) node).at())
                : Optional.empty();
    }

    private static boolean hasAny(String text, String characters) {
        return text.codePoints().anyMatch(c -> characters.indexOf(c) >= 0);
    }
}
