package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MathElementTest {

    private static final MathElement X = MathElement.token("mi", "x");

    @Test
    void isOfMathmlCoreAlone() {
        assertThatThrownBy(() -> MathElement.of("mfenced", X)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MathElement.of("script")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MathElement.of("mrow").with("href", "#")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> X.with("onclick", "alert(1)")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> X.with("style", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void holdsWhatItMustHold() {
        assertThatThrownBy(() -> MathElement.of("mfrac", X)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MathElement.of("mi", X)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MathElement.token("mrow", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThat(MathElement.of("msubsup", X, X, X).children()).containsExactly(X, X, X);
    }

    @Test
    void isOfLegalText() {
        MathElement element = new MathElement("mo", Map.of("lspace", "1\u0000em"), "a\uffffb", List.of());
        assertThat(element.text()).isEqualTo("a\ufffdb");
        assertThat(element.attributes()).containsEntry("lspace", "1em");
    }
}
