package dev.octavo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class CalendarDateTest {

    @Test
    void isAsPreciseAsItWasWritten() {
        assertThat(new CalendarDate(Year.of(2015)).iso()).isEqualTo("2015");
        assertThat(new CalendarDate(YearMonth.of(2015, 11)).iso()).isEqualTo("2015-11");
        assertThat(CalendarDate.of(2015, 11, 1).iso()).isEqualTo("2015-11-01");
    }

    @Test
    void aYearHasFourDigits() {
        assertThat(new CalendarDate(Year.of(987)).iso()).isEqualTo("0987");
        assertThat(new CalendarDate(YearMonth.of(987, 3)).iso()).isEqualTo("0987-03");
        assertThatThrownBy(() -> new CalendarDate(Year.of(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CalendarDate.of(10_000, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearAndAMonthBeginOnTheirFirstDay() {
        assertThat(new CalendarDate(Year.of(2015)).day()).isEqualTo(LocalDate.of(2015, 1, 1));
        assertThat(new CalendarDate(YearMonth.of(2015, 11)).day()).isEqualTo(LocalDate.of(2015, 11, 1));
    }

    @Test
    void anOffsetIsHonouredAndItsLackMeansUtc() {
        OffsetDateTime time = OffsetDateTime.parse("2015-11-01T10:00+01:00");
        assertThat(new CalendarDate(time).instant()).isEqualTo(Instant.parse("2015-11-01T09:00:00Z"));
        assertThat(CalendarDate.of(2015, 11, 1).instant()).isEqualTo(Instant.parse("2015-11-01T00:00:00Z"));
    }

    @Test
    void aTimeAloneIsNoDate() {
        assertThatThrownBy(() -> new CalendarDate(LocalTime.NOON)).isInstanceOf(IllegalArgumentException.class);
    }
}
