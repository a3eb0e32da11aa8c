package dev.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.octavo.model.Article;
import dev.octavo.model.Code;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Image;
import dev.octavo.model.Nodes;
import dev.octavo.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.Parser;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that CommonMark finds in a text is in the model, whatever HTML stands around it. */
class NothingLostTest {

    private static final Path CORPUS = Path.of("../../shared/corpus");

    private static final Pattern FRONT_MATTER = Pattern.compile("(?s)\\A\uFEFF?---\\s*\\R.*?\\R---\\s*\\R");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ,.;?!'()-]+");

    static List<Example> examples() {
        return ExampleReader.readExamples(TestResources.getSpec());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ofTheSpecification(Example example) {
        Article article =
                ArticleReader.standard().readText(example.getSource(), "a.md").value();
        List<String> lost = words(example.getSource());
        words(article).forEach(lost::remove);
        assertThat(lost).isEmpty();
    }

    @Test
    void ofThePlainParagraphsInEveryTenthDocumentOfTheCorpus() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS));
        List<Path> documents;
        try (Stream<Path> files = Files.walk(CORPUS)) {
            documents = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        for (int i = 0; i < documents.size(); i += 10) {
            Article article = ArticleReader.standard().read(documents.get(i)).value();
            String text = String.join("", words(article));
            assertThat(plainParagraphs(Files.readString(documents.get(i))))
                    .as(documents.get(i).toString())
                    .allMatch(text::contains);
        }
    }

    /** The letters of the paragraphs that no extension of Markdown takes for anything else. */
    private static List<String> plainParagraphs(String markdown) {
        List<String> paragraphs = new ArrayList<>();
        String body = FRONT_MATTER.matcher(markdown).replaceFirst("");
        Parser.builder().build().parse(body).accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Paragraph paragraph) {
                StringBuilder text = new StringBuilder();
                for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
                    text.append(plainText(child));
                }
                if (PLAIN.matcher(text).matches()) {
                    paragraphs.add(String.join("", letters(text)));
                }
            }
        });
        return paragraphs;
    }

    private static String plainText(Node inline) {
        if (inline instanceof org.commonmark.node.Text text) {
            return text.getLiteral();
        }
        return inline instanceof SoftLineBreak ? " " : "<>";
    }

    private static List<String> words(String markdown) {
        StringBuilder out = new StringBuilder();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text text) {
                out.append(text.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.Code code) {
                out.append(code.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.FencedCodeBlock code) {
                out.append(code.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.IndentedCodeBlock code) {
                out.append(code.getLiteral());
            }
        });
        return letters(out);
    }

    private static List<String> words(Article article) {
        StringBuilder out = new StringBuilder(article.metadata().title());
        Nodes.stream(article).forEach(node -> {
            if (node instanceof Text text) {
                out.append(text.text());
            } else if (node instanceof Code code) {
                out.append(code.text());
            } else if (node instanceof CodeBlock code) {
                out.append(code.text());
            } else if (node instanceof Image image) {
                out.append(image.alternative());
            }
        });
        return letters(out);
    }

    /** Letters and digits one by one: where a word ends is not the same in a tree of Markdown and in one of HTML. */
    private static List<String> letters(StringBuilder text) {
        return new ArrayList<>(
                Arrays.asList(text.toString().replaceAll("[^\\p{L}\\p{N}]", "").split("", -1)));
    }
}
