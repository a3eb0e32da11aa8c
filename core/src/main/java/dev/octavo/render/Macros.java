package dev.octavo.render;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.HardBreak;
import dev.octavo.model.Inline;
import dev.octavo.model.InlineMath;
import dev.octavo.model.MathBlock;
import dev.octavo.model.MetaValue;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Publication;
import dev.octavo.model.Rewriter;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes out the macros of LaTeX that formulas define: what one defines, by <code>\newcommand</code>, <code>\def</code> or
 * <code>\DeclareMathOperator</code>, holds in all that follow it in its article, as in a document of LaTeX;
 * what {@code header-includes} of the front matter defines holds in all of it.
 *
 * <p>What comes out is the model again, whose formulas need no definitions. A renderer asks for it before it begins; one that
 * writes the model back does not.
 */
public final class Macros {

    private static final String PREAMBLE = "header-includes";

    private Macros() {}

    /**
     * A publication whose formulas hold no macros.
     *
     * @param diagnostics receives reports of macros that grow without end or lack an argument
     */
    public static Publication expanded(Publication publication, DiagnosticSink diagnostics) {
        if (publication.articles().stream().noneMatch(Macros::hasDefinitions)) {
            return publication;
        }
        return EachArticle.of(publication, article -> expanded(article, diagnostics));
    }

    /**
     * An article whose formulas hold no macros.
     *
     * @param diagnostics receives reports of macros that grow without end or lack an argument
     */
    public static Article expanded(Article article, DiagnosticSink diagnostics) {
        if (!hasDefinitions(article)) {
            return article;
        }
        Article after = new Writing(article, diagnostics).article(article);
        return article.isHeaded() ? after.withHeading(after.heading()) : after;
    }

    private static boolean hasDefinitions(Article article) {
        return MacroTable.mayDefine(preamble(article)) || Nodes.holds(article, Macros::mayDefine);
    }

    private static boolean mayDefine(Node node) {
        return (node instanceof InlineMath inline && MacroTable.mayDefine(inline.tex()))
                || (node instanceof MathBlock block && MacroTable.mayDefine(block.tex()));
    }

    /** What the front matter gives to a document of LaTeX (pandoc, R Markdown). */
    private static String preamble(Article article) {
        MetaValue value = article.metadata().frontMatter().values().getOrDefault(PREAMBLE, MetaValue.Fields.NONE);
        return (value instanceof MetaValue.Items items ? items.values().stream() : Stream.of(value))
                .filter(MetaValue.Scalar.class::isInstance)
                .map(line -> ((MetaValue.Scalar) line).text())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Formula> formula(Node node) {
        if (node instanceof InlineMath math) {
            return Stream.of(new Formula(math.tex(), math.at()));
        }
        return node instanceof MathBlock math ? Stream.of(new Formula(math.tex(), math.at())) : Stream.empty();
    }

    private record Formula(String tex, SourceRange at) {

        boolean isAbove(SourceRange place) {
            return at.source().equals(place.source()) && at.line() < place.line();
        }
    }

    private static final class Writing extends Rewriter {

        private final List<Block> lead;
        private final String preamble;
        private final DiagnosticSink diagnostics;
        private MacroTable macros;

        Writing(Article article, DiagnosticSink diagnostics) {
            this.lead = article.lead();
            this.preamble = preamble(article);
            this.diagnostics = diagnostics;
            this.macros = ofPreamble();
        }

        private MacroTable ofPreamble() {
            MacroTable defined = new MacroTable();
            try {
                defined.expand(preamble);
            } catch (MacroException e) {
                return defined; // what else a preamble holds is no formula
            }
            return defined;
        }

        /** The heading may stand below paragraphs that begin the text: what they define holds in it. */
        @Override
        protected List<Inline> heading(List<Inline> heading) {
            Optional<SourceRange> place = Nodes.stream(heading)
                    .flatMap(Macros::formula)
                    .map(Formula::at)
                    .findFirst();
            place.ifPresent(this::defineWhatIsAbove);
            List<Inline> after = super.heading(heading);
            macros = ofPreamble();
            return after;
        }

        private void defineWhatIsAbove(SourceRange place) {
            for (Formula formula : Nodes.stream(lead).flatMap(Macros::formula).toList()) {
                try {
                    if (formula.isAbove(place)) {
                        macros.expand(formula.tex());
                    }
                } catch (MacroException e) {
                    return; // which is told when the lead is read
                }
            }
        }

        @Override
        protected List<Inline> inline(Inline inline) {
            if (!(inline instanceof InlineMath math)) {
                return super.inline(inline);
            }
            String tex = expanded(math.tex(), math.at());
            return tex.equals(math.tex())
                    ? List.of(math)
                    : tex.isBlank() ? List.of() : List.of(new InlineMath(tex, math.at()));
        }

        @Override
        protected Block block(Block block) {
            if (block instanceof MathBlock math) {
                String tex = expanded(math.tex(), math.at());
                return tex.equals(math.tex()) ? math : new MathBlock(tex, math.attributes(), math.at());
            }
            Block after = super.block(block);
            boolean isChanged = after != block;
            return isChanged && after instanceof Paragraph paragraph && isBlank(paragraph) ? nothing(paragraph) : after;
        }

        /** A paragraph of definitions shows nothing, as a formula without signs does. */
        private static Block nothing(Paragraph paragraph) {
            return new MathBlock("", Attributes.NONE, paragraph.at());
        }

        private static boolean isBlank(Paragraph paragraph) {
            return paragraph.content().stream()
                    .allMatch(inline -> inline instanceof SoftBreak
                            || inline instanceof HardBreak
                            || (inline instanceof Text text && text.text().isBlank()));
        }

        private String expanded(String tex, SourceRange at) {
            try {
                return macros.expand(tex);
            } catch (MacroException e) {
                diagnostics.report(Diagnostic.warning("math-macro", e.problem(), at)
                        .withHint("its macros stand as they were written"));
                return tex;
            }
        }
    }
}
