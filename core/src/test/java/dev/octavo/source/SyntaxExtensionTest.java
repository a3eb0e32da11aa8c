package dev.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Emphasis;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Strong;
import dev.octavo.model.Text;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import java.util.List;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser.ParserExtension;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;
import org.junit.jupiter.api.Test;

class SyntaxExtensionTest {

    private static final class Shout extends CustomNode {}

    /** Reads {@code %text%}. */
    private static final ParserExtension SHOUTS = parser -> parser.customDelimiterProcessor(new DelimiterProcessor() {
        @Override
        public char getOpeningCharacter() {
            return '%';
        }

        @Override
        public char getClosingCharacter() {
            return '%';
        }

        @Override
        public int getMinLength() {
            return 1;
        }

        @Override
        public int process(DelimiterRun opening, DelimiterRun closing) {
            Shout shout = new Shout();
            for (Node node : Nodes.between(opening.getOpener(), closing.getCloser())) {
                shout.appendChild(node);
            }
            opening.getOpener().insertAfter(shout);
            return 1;
        }
    });

    private static final SyntaxExtension EXTENSION = SyntaxExtension.builder()
            .parser(SHOUTS)
            .inline(Shout.class, (shout, reading) -> List.of(new Strong(reading.inlines(shout))))
            .block(ThematicBreak.class, (line, reading) -> {
                reading.report(Diagnostic.info("line", "a line", reading.at(line)));
                return List.of(CodeBlock.of("", "line\n"));
            })
            .build();

    @Test
    void itsNodesBecomeWhatTheConvertersSay() {
        Parsed<Article> parsed =
                ArticleReader.builder().syntax(EXTENSION).build().readText("%*new*%\n\n***\n", "a.md");

        assertThat(parsed.value().lead().get(0))
                .isInstanceOfSatisfying(Paragraph.class, paragraph -> assertThat(paragraph.content())
                        .containsExactly(new Strong(List.of(Emphasis.of("new")))));
        assertThat(parsed.value().lead().get(1)).isEqualTo(CodeBlock.of("", "line\n"));
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("a.md:3:1: info: a line [line]");
    }

    @Test
    void aNodeWithoutConverterBecomesWhatIsInside() {
        SyntaxExtension parserOnly = SyntaxExtension.builder().parser(SHOUTS).build();
        Article article = ArticleReader.builder()
                .syntax(parserOnly)
                .build()
                .readText("a %b%\n", "a.md")
                .value();

        assertThat(article.lead().get(0).children()).isEqualTo(List.of(new Text("a b")));
    }
}
