package dev.octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlNamesTest {

    @ParameterizedTest
    @CsvSource({
        "plain-name.1_a, plain-name.1_a",
        "1-first, _x31_-first",
        "fig:one, fig_x3A_one",
        "-dash, _x2D_dash",
        "größe, gr_xF6__xDF_e",
        "😀, _x1F600_",
        "_x31_, _x5F_x31_",
    })
    void whatMayNotStandInANameIsEscaped(String id, String name) {
        assertThat(XmlNames.id(id)).isEqualTo(name);
    }

    @Test
    void differentIdentifiersStayDifferent() {
        List<String> ids = List.of("1", "_x31_", "_x5F_x31_", ":x", "_x3A_x", "_:x", "__x3A_x", "x:", "x_x3A_");

        assertThat(ids.stream().map(XmlNames::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Za-z_][\\w.-]*"));
    }
}
