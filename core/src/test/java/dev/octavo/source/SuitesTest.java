package dev.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reads the fixtures of other projects. Those that Octavo reads otherwise are listed, with the reason, in
 * {@code deviations/suites.tsv}: one that is not listed must agree, one that is listed must not.
 */
class SuitesTest {

    @ParameterizedTest
    @EnumSource
    void agreesButForWhatIsListed(Suite suite) {
        assumeTrue(suite.isThere());
        List<Suite.Fixture> fixtures = suite.fixtures();
        List<String> deviating = fixtures.stream()
                .filter(fixture -> !suite.agrees(fixture))
                .map(Suite.Fixture::name)
                .toList();
        System.out.println(suite + ": " + (fixtures.size() - deviating.size()) + " of " + fixtures.size());

        assertThat(deviating)
                .containsExactlyInAnyOrderElementsOf(suite.deviations().keySet());
    }
}
