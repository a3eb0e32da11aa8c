package dev.octavo.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongLineTest {

    @Test
    void countsWideAndUnseenCharactersAndTabulators() {
        assertThat(new LongLine("abc").columns()).isEqualTo(3);
        assertThat(new LongLine("木 あ ｶﾅ").columns()).isEqualTo(10);
        assertThat(new LongLine("e\u0301\u200D").columns()).isEqualTo(1);
        assertThat(new LongLine("\ta\tb").columns()).isEqualTo(9);
    }

    @Test
    void isBrokenBehindASpace() {
        assertThat(new LongLine("first second third").breaks(14)).containsExactly(13);
    }

    @Test
    void isBrokenBehindASignWhereNoSpaceIsNear() {
        assertThat(new LongLine("some.very/long.path").breaks(17)).containsExactly(15);
    }

    @Test
    void isBrokenAnywhereWhereNothingElseIsNear() {
        assertThat(new LongLine("x".repeat(40)).breaks(20)).containsExactly(20, 36);
    }

    @Test
    void keepsSignsTogether() {
        assertThat(new LongLine("abcdefghijk => m").breaks(13)).containsExactly(12);
    }

    @Test
    void leavesWhiteAsAtItsBeginningBeforeTheRest() {
        assertThat(new LongLine("x").indent(20)).isZero();
        assertThat(new LongLine("\t  x").indent(20)).isEqualTo(6);
        assertThat(new LongLine("      " + "x".repeat(40)).breaks(20)).containsExactly(20, 30, 40);
    }

    @Test
    void leavesNoMoreThanAThirdBeforeTheRest() {
        assertThat(new LongLine(" ".repeat(19) + "x".repeat(9)).indent(20)).isEqualTo(6);
    }

    @Test
    void isNotBrokenWhereItFits() {
        assertThat(new LongLine("x".repeat(20)).breaks(20)).isEmpty();
    }
}
