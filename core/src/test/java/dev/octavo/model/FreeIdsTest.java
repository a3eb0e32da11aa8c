package dev.octavo.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.source.ArticleReader;
import org.junit.jupiter.api.Test;

class FreeIdsTest {

    @Test
    void whatIsTakenGetsTheNextNumberThatIsFree() {
        FreeIds ids = FreeIds.countingFrom(2);

        assertThat(ids.take("a-3")).isTrue();
        assertThat(ids.free("a")).isEqualTo("a");
        assertThat(ids.free("a")).isEqualTo("a-2");
        assertThat(ids.free("a")).isEqualTo("a-4");
        assertThat(ids.take("a-4")).isFalse();
    }

    @Test
    void knowsWhatSectionsNodesAndNotesOfAnArticleHave() {
        String text = "# T\n\n## One\n\n### Two\n\n[x]{#three}[^n]\n\n[^n]: [y]{#four}\n";
        FreeIds ids = FreeIds.beside(ArticleReader.standard().readText(text, "a.md").value());

        assertThat(ids.free("one")).isEqualTo("one-1");
        assertThat(ids.free("two")).isEqualTo("two-1");
        assertThat(ids.free("three")).isEqualTo("three-1");
        assertThat(ids.free("four")).isEqualTo("four-1");
        assertThat(ids.free("five")).isEqualTo("five");
    }
}
