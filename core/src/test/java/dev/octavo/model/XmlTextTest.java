package dev.octavo.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {

    @Test
    void legalTextIsTheSameString() {
        String text = "tab\t, line\n, é, \uFFFD, 😀, \uE000";
        assertThat(XmlText.mend(text)).isSameAs(text);
    }

    @Test
    void controlsAreDroppedOrBecomeSpaces() {
        assertThat(XmlText.mend("a\0b\u0001c\fd\u000Be\u001F")).isEqualTo("abc d e");
    }

    @Test
    void whatOtherCharsetsLeaveBehindIsDropped() {
        assertThat(XmlText.mend("a\u007Fb\u0093c\u0085d")).isEqualTo("abc d");
    }

    @Test
    void noncharactersOfEveryPlaneAreReplaced() {
        assertThat(XmlText.mend("a\uFDD0b" + Character.toString(0x1FFFE))).isEqualTo("a\uFFFDb\uFFFD");
    }

    @Test
    void loneSurrogatesAndNoncharactersAreReplaced() {
        assertThat(XmlText.mend("\uD800a\uDC00\uFFFE\uFFFF")).isEqualTo("\uFFFDa\uFFFD\uFFFD\uFFFD");
    }

    @Test
    void pairedSurrogatesStayWhenSomethingElseIsMended() {
        assertThat(XmlText.mend("\u0001😀")).isEqualTo("😀");
    }
}
