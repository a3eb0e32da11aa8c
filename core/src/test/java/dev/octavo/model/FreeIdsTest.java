package dev.octavo.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.source.ArticleReader;
import java.util.List;
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
    void aBeginningIsThatOfNoName() {
        assertThat(FreeIds.beginning("fn", List.of("fn-1", "fnx-2", "fnord"))).isEqualTo("fnxx");
        assertThat(FreeIds.beginning("fn", List.of("fn", "fnord"))).isEqualTo("fn");
    }

    @Test
    void knowsWhatSectionsNodesAndNotesOfAnArticleHave() {
        String text = "# T\n\n## One\n\n### Two\n\n[x]{#three}[^n]\n\n[^n]: [y]{#four}\n";
        FreeIds ids =
                FreeIds.beside(ArticleReader.standard().readText(text, "a.md").value());

        assertThat(ids.free("one")).isEqualTo("one-1");
        assertThat(ids.free("two")).isEqualTo("two-1");
        assertThat(ids.free("three")).isEqualTo("three-1");
        assertThat(ids.free("four")).isEqualTo("four-1");
        assertThat(ids.free("five")).isEqualTo("five");
    }
}
