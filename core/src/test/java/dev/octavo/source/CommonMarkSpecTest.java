package dev.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Block;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of CommonMark 0.31.2, as data, with nothing beyond CommonMark turned on. */
class CommonMarkSpecTest {

    private static final ReaderOptions COMMONMARK = ArticleReader.builder()
            .rawHtml(RawHtml.TRUSTED)
            .extensions(Set.of())
            .options();

    static Stream<Example> examples() {
        return ExampleReader.readExamples(TestResources.getSpec()).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void modelMeansWhatTheSpecificationSays(Example example) {
        assertThat(SpecHtml.seen(SpecHtml.of(blocks(example.getSource()))))
                .as(example.getSource())
                .isEqualTo(SpecHtml.seen(example.getHtml().replace('→', '\t')));
    }

    private static List<Block> blocks(String markdown) {
        SourceText source = SourceText.of(markdown, "spec.md");
        Findings findings = new Findings();
        Conversion conversion = new Conversion(source, COMMONMARK, findings, "en");
        return conversion.blocks().inside(new MarkdownParser(COMMONMARK).parse(source, findings));
    }
}
