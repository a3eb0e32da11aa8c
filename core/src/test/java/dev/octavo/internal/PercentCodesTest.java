package dev.octavo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentCodesTest {

    @ParameterizedTest
    @CsvSource({"a+b, a+b", "a%20b+c, a b+c", "a%2Bb, a+b", "%E2%82%AC, €", "'', ''"})
    void areReadAndAPlusIsAPlus(String address, String decoded) {
        assertThat(PercentCodes.decoded(address)).isEqualTo(decoded);
        assertThat(PercentCodes.strictlyDecoded(address)).isEqualTo(decoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50%", "%zz", "a%2"})
    void whatIsNoCodeStaysOrIsRefused(String address) {
        assertThat(PercentCodes.decoded(address)).isEqualTo(address);
        assertThatThrownBy(() -> PercentCodes.strictlyDecoded(address)).isInstanceOf(IllegalArgumentException.class);
    }
}
