package dev.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.source.Specification.Example;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of CommonMark and of GFM means what it should, but for the deviations that are listed. */
class SpecificationTest {

    static Stream<Arguments> examples() {
        return Arrays.stream(Specification.values()).flatMap(specification -> specification.examples().stream()
                .map(example -> Arguments.of(specification, example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void modelMeansWhatTheSpecificationSays(Specification specification, Example example) {
        String seen = specification.seen(example);
        if (specification.deviations().containsKey(example.number())) {
            assertThat(seen).as("a deviation no longer").isNotEqualTo(Specification.expected(example));
        } else {
            assertThat(seen).as(example.markdown()).isEqualTo(Specification.expected(example));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsHowManyAreMet(Specification specification) {
        System.out.println(specification.score());
        int deviations = specification.deviations().size();
        int examples = specification.examples().size();
        assertThat(specification.score()).endsWith(": " + (examples - deviations) + " of " + examples);
    }
}
