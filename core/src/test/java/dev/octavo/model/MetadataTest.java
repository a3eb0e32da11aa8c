package dev.octavo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetadataTest {

    @Test
    void allThatIsToldCanBeTakenBack() {
        Metadata told = Metadata.builder()
                .title("Lamp")
                .subtitle("Of a harbour")
                .language("he")
                .tags(List.of("light"))
                .created(new CalendarDate(LocalDate.of(2001, 2, 3)))
                .updated(new CalendarDate(LocalDate.of(2001, 2, 4)))
                .direction(Direction.RIGHT_TO_LEFT)
                .series(new Series("Lights", "2"))
                .cover(new Cover("lamp.png", "A lamp"))
                .build();

        Metadata takenBack = told.toBuilder()
                .subtitle("")
                .language("")
                .tags(List.of())
                .created(Optional.empty())
                .updated(Optional.empty())
                .direction(Optional.empty())
                .series(Optional.empty())
                .cover(Optional.empty())
                .build();

        assertThat(told.toBuilder().created(told.updated()).build().created()).isEqualTo(told.updated());
        assertThat(takenBack).isEqualTo(Metadata.titled("Lamp"));
    }
}
